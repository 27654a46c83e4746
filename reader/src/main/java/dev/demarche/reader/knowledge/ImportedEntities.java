package dev.demarche.reader.knowledge;

import dev.demarche.reader.wikidata.Item;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.vocabulary.OWL;
import org.jspecify.annotations.Nullable;

/**
 * The items that an import writes, as far as others need to know them: what they are called and
 * whether they can be led to; beside them what the knowledge base has.
 */
final class ImportedEntities {

  private final ShippedKnowledge knowledge;
  private final Map<String, Entry> entries = new HashMap<>();
  private final NameClaims claims = new NameClaims();

  ImportedEntities(ShippedKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Without a slug it is not written. */
  private static final class Entry {

    private final long number;
    private final String label;
    private final ClassMapping.Target target;
    private final List<String> countries;
    private final int sitelinks;
    private @Nullable String slug;

    Entry(Item item, String label, ClassMapping.Target target, @Nullable String slug) {
      this.number = item.number();
      this.label = label;
      this.target = target;
      this.countries = target.kind().equals("Place") ? item.countries() : List.of();
      this.sitelinks = item.sitelinks();
      this.slug = slug;
    }
  }

  boolean contains(Item item) {
    return entries.containsKey(item.identifier());
  }

  void add(Item item, String label, ClassMapping.Target target) {
    entries.put(
        item.identifier(), new Entry(item, label, target, knowledge.slug(item.identifier())));
    claims.label(label, item.number(), item.sitelinks());
    for (Item.Name name : item.names()) {
      if (name.language().equals("en")) {
        claims.alias(name.text(), item.number());
      }
    }
  }

  /**
   * Gives slugs, to the better known first, so that they get the plain ones whatever the order of
   * the input was.
   */
  void nameAll(ImportReport report) {
    EntitySlugs slugs = new EntitySlugs(knowledge.slugs());
    entries.values().stream()
        .filter(each -> each.slug == null)
        .sorted(
            Comparator.comparing((Entry each) -> -each.sitelinks)
                .thenComparing(each -> each.number))
        .forEach(
            each -> {
              LeftOut objection = objection(each);
              if (objection == null) {
                each.slug = slugs.assign(each.label, each.number);
              } else {
                report.leftOut(objection);
              }
            });
  }

  /**
   * Places may share a name with places, for texts tell them apart; but one that the knowledge base
   * has without an identifier may be the same.
   */
  private @Nullable LeftOut objection(Entry entry) {
    boolean isPlace = entry.target.kind().equals("Place");
    for (String known : knowledge.named(entry.label)) {
      if (!(isPlace
          && knowledge.is(known, "Place")
          && knowledge.says(known, OWL.sameAs.asNode()))) {
        return LeftOut.NAME_KNOWN;
      }
    }
    return isPlace || claims.ownsLabel(entry.label, entry.number) ? null : LeftOut.NAME_TAKEN;
  }

  /** Whether no other item and nothing in the knowledge base but this entity is called so. */
  boolean ownsName(String name, Item item, Set<String> self) {
    return self.containsAll(knowledge.named(name)) && claims.ownsAlias(name, item.number());
  }

  /** The entity of an item that is written or known. */
  @Nullable String slug(String identifier) {
    Entry entry = entries.get(identifier);
    return entry != null ? entry.slug : knowledge.slug(identifier);
  }

  /** Whether an item is written or known, and of this class or one below it. */
  boolean is(String identifier, String className) {
    Entry entry = entries.get(identifier);
    if (entry != null && entry.slug != null && entry.target.lineage().contains(className)) {
      return true;
    }
    String slug = knowledge.slug(identifier);
    return slug != null && knowledge.is(slug, className);
  }

  /** Whether a place that is written says that it lies in a country. */
  boolean liesIn(String place, String country) {
    Entry entry = entries.get(place);
    return entry != null && entry.slug != null && entry.countries.contains(country);
  }
}
