package dev.demarche.reader.knowledge;

import java.util.Set;

/**
 * What to import.
 *
 * @param classes identifiers of Wikidata classes; items of none of them are left out, unless a kind
 *     is asked for that they are of
 * @param kinds names of classes of the ontology or kinds of weapons; what is below them is meant,
 *     too. Without classes and kinds all that the mapping knows is taken
 * @param minimumSitelinks items that fewer wikis have a page about are left out
 * @param extend whether to write what the knowledge base does not say of entities that it has
 */
public record ImportSettings(
    Set<String> classes, Set<String> kinds, int minimumSitelinks, boolean extend) {

  public ImportSettings {
    classes = Set.copyOf(classes);
    kinds = Set.copyOf(kinds);
  }
}
