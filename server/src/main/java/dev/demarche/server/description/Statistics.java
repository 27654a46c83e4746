package dev.demarche.server.description;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How much there is of what in the union of all graphs.
 *
 * @param countedAt when counting began
 * @param subjects how many nodes have triples
 * @param entities how many of them have a class
 * @param classes how many instances each class has, by its IRI
 * @param properties how many triples each property has, by its IRI
 * @param wikidataLinks how many things are said to be the same as one of Wikidata
 * @param lastRead when the latest article was read, as xsd:dateTime; empty when none tells
 */
public record Statistics(
    Instant countedAt,
    long triples,
    long subjects,
    long entities,
    Map<String, Long> classes,
    Map<String, Long> properties,
    long wikidataLinks,
    Optional<String> lastRead) {

  public Statistics {
    classes = Map.copyOf(classes);
    properties = Map.copyOf(properties);
  }

  /** How many instances a class of the ontology has. */
  public long of(String localName) {
    return classes.getOrDefault("https://w3id.org/demarche#" + localName, 0L);
  }
}
