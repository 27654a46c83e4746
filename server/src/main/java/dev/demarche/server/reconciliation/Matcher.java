package dev.demarche.server.reconciliation;

import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reconciliation.ReconciliationQuery.Condition;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;

/** Finds who or what a query means. For one request; not thread-safe. */
final class Matcher {

  /** How many of those with the likeliest names are looked at. */
  private static final int LOOKED_AT = 40;

  /** Less than this is somebody else. */
  private static final double UNLIKE = 0.3;

  /** A short name ("Putin") may be somebody else's. */
  private static final double SHORT_NAME = 0.9;

  /** Names of countries and offices that are less alike are those of others. */
  private static final double AGREES = 0.8;

  private final ReadableGraph readable;
  private final Entities entities;
  private final CandidateSearch search;

  Matcher(ReadableGraph readable) {
    this.readable = readable;
    this.entities = new Entities(readable);
    this.search = new CandidateSearch(readable);
  }

  /** The candidates, the best first. */
  List<Candidate> candidates(ReconciliationQuery query) {
    FoldedName name = FoldedName.of(query.name());
    List<Entity> identified = entities.named(query.name());
    Set<Entity> considered = new LinkedHashSet<>(identified);
    if (identified.isEmpty()) {
      considered.addAll(name.isEmpty() ? suggestedBy(query.conditions()) : called(name));
    }
    List<Scored> scored =
        considered.stream()
            .filter(query::allows)
            .map(
                entity ->
                    scored(
                        query, entity, identified.contains(entity) ? 1 : similarity(name, entity)))
            .filter(each -> each.likeness() >= UNLIKE)
            .sorted(
                Comparator.comparingDouble(Scored::score)
                    .reversed()
                    .thenComparing(each -> each.entity().id()))
            .toList();
    boolean alone = scored.stream().filter(Scored::isSame).count() == 1;
    return scored.stream().limit(query.limit()).map(each -> each.candidate(alone)).toList();
  }

  private List<Entity> called(FoldedName name) {
    return search.similar(name, entities, LOOKED_AT).stream()
        .flatMap(id -> entities.entity(id).stream())
        .toList();
  }

  private Scored scored(ReconciliationQuery query, Entity entity, double name) {
    Map<Condition, Double> conditions = new LinkedHashMap<>();
    query
        .conditions()
        .forEach(condition -> conditions.put(condition, agreement(condition, entity)));
    return new Scored(
        entity,
        name,
        !query.name().isEmpty(),
        conditions,
        query.suits(entity),
        entities.frequency(entity.id()));
  }

  private static double similarity(FoldedName name, Entity entity) {
    double full = best(name, entity.names().stream());
    double brief = best(name, entity.shortNames().stream());
    return Math.max(full, SHORT_NAME * (isSurname(name, entity) ? 1 : brief));
  }

  private static boolean isSurname(FoldedName name, Entity entity) {
    List<String> words = FoldedName.of(entity.name()).words();
    return entity.kinds().contains("Person")
        && !words.isEmpty()
        && name.words().equals(words.subList(words.size() - 1, words.size()));
  }

  private static double best(FoldedName name, Stream<String> others) {
    return others
        .mapToDouble(other -> NameSimilarity.of(name, FoldedName.of(other)))
        .max()
        .orElse(0);
  }

  /**
   * Who has these properties, where no name is given: a thing of Wikidata's, or what lies there.
   */
  private List<Entity> suggestedBy(List<Condition> conditions) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Condition condition : conditions) {
      for (String value : condition.values()) {
        switch (Property.of(condition.property()).orElse(Property.CLAIMS)) {
          case WIKIDATA -> found.addAll(entities.named(value));
          case OTHER_NAME -> found.addAll(called(FoldedName.of(value)));
          case COUNTRY, LOCATED_IN, OFFICE -> found.addAll(having(value));
          default -> {
            // nothing that could be looked up
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Entity> having(String value) {
    List<Entity> meant = entities.named(value);
    if (meant.isEmpty()) {
      FoldedName name = FoldedName.of(value);
      meant = called(name).stream().filter(each -> similarity(name, each) == 1).toList();
    }
    return meant.stream()
        .map(each -> NodeFactory.createURI(readable.address().iri(each.id())))
        .flatMap(node -> readable.select("reconciliation-having", Map.of("value", node)).stream())
        .flatMap(row -> entities.id(row.text("thing")).stream())
        .flatMap(id -> entities.entity(id).stream())
        .toList();
  }

  /** How well the best of a thing's values suits the best of those asked for; 0 if hardly. */
  private double agreement(Condition condition, Entity entity) {
    return Property.of(condition.property()).stream()
        .flatMap(property -> values(property, entity).stream())
        .flatMapToDouble(
            has -> condition.values().stream().mapToDouble(asked -> agreement(asked, has)))
        .filter(each -> each >= AGREES)
        .max()
        .orElse(0);
  }

  private List<PropertyValue> values(Property property, Entity entity) {
    if (property != Property.OTHER_NAME) {
      return entity.values(property);
    }
    return Stream.of(entity.names(), entity.shortNames())
        .flatMap(List::stream)
        .map(PropertyValue::of)
        .toList();
  }

  private double agreement(String asked, PropertyValue has) {
    if (!has.entity().isEmpty() && entities.iri(asked).flatMap(entities::id).isPresent()) {
      return entities.iri(asked).flatMap(entities::id).orElse("").equals(has.entity()) ? 1 : 0;
    }
    if (Entities.wikidata(asked).isPresent()) {
      String item = Entities.wikidata(asked).orElse("");
      return has.text().equals(item) || isItem(has, item) ? 1 : 0;
    }
    FoldedName name = FoldedName.of(asked);
    double own = best(name, has.names().stream());
    return Math.max(own, best(name, namesOf(has)));
  }

  private boolean isItem(PropertyValue has, String item) {
    return !has.entity().isEmpty()
        && entities.entity(has.entity()).stream()
            .flatMap(entity -> entity.values(Property.WIKIDATA).stream())
            .anyMatch(value -> value.text().equals(item));
  }

  /** A country is meant by its code and its other names, too. */
  private Stream<String> namesOf(PropertyValue has) {
    if (has.entity().isEmpty()) {
      return Stream.empty();
    }
    return entities.entity(has.entity()).stream()
        .flatMap(entity -> Stream.concat(entity.names().stream(), entity.codes().stream()));
  }
}
