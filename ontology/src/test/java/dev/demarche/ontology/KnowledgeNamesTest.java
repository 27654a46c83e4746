package dev.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shapes do not see: names that only look different, and two holders of one chair. */
class KnowledgeNamesTest {

  private static Model knowledge;

  @BeforeAll
  static void load() throws IOException {
    knowledge = ModelFactory.createModelForGraph(Fixtures.folder("knowledge"));
  }

  @Test
  void aSlugIsTheLabel() {
    assertThat(rows("SELECT ?entity ?name { ?entity rdfs:label ?name }"))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(slug(row.getResource("entity")).replaceFirst("^role-", ""))
                    .isEqualTo(slug(row.getLiteral("name").getString())));
  }

  @Test
  void adjectivesAndPeopleLeadToOneEntity() {
    assertThat(shared("dem:adjective|dem:demonym", "FILTER (true)")).isEmpty();
  }

  /** Headlines and datelines are in capitals: "MILAN" is the city. */
  @Test
  void noNameInCapitalsIsThatOfAPlace() {
    Set<String> places = new TreeSet<>();
    rows("SELECT ?entity { ?entity a ?kind . VALUES ?kind { dem:Place dem:Facility dem:Country } }")
        .forEach(row -> places.add(slug(row.getResource("entity"))));
    Map<String, TreeSet<String>> shared =
        shared("rdfs:label|skos:altLabel", "FILTER NOT EXISTS { ?entity a org:Role }");
    shared.values().removeIf(places::containsAll);
    assertThat(shared).isEmpty();
  }

  @Test
  void namesLeadToOneEntityWhateverTheirCaseDotsAndMarks() {
    assertThat(
            shared(
                "rdfs:label|skos:altLabel|dem:metonym",
                "FILTER NOT EXISTS { ?entity a org:Role } FILTER NOT EXISTS { ?entity a dem:Place }"
                    + " FILTER NOT EXISTS { ?entity a dem:Facility }"))
        .isEmpty();
  }

  @Test
  void noOfficeLeadsToTwoRoles() {
    assertThat(shared("rdfs:label|skos:altLabel", "?entity a org:Role")).isEmpty();
  }

  /** A day of handing over may be counted twice; two claimants of 2010 are no slip. */
  @Test
  void oneChairHasOneHolder() {
    assertThat(
            rows(
                """
                SELECT ?role ?where ?one ?other {
                  VALUES ?role { id:role-president id:role-prime-minister id:role-chancellor
                    id:role-foreign-minister id:role-defence-minister id:role-secretary-of-state
                    id:role-secretary-general id:role-king id:role-pope id:role-vice-president }
                  ?a org:role ?role ; org:organization ?where ; org:member ?one ; schema:startDate ?start .
                  ?b org:role ?role ; org:organization ?where ; org:member ?other ; schema:startDate ?later .
                  FILTER (?one != ?other && STR(?start) <= STR(?later))
                  OPTIONAL { ?a schema:endDate ?end }
                  FILTER (!BOUND(?end) ||
                    SUBSTR(STR(?end), 1, STRLEN(STR(?later))) > SUBSTR(STR(?later), 1, STRLEN(STR(?end))))
                  FILTER (?where != id:ivory-coast)
                }
                """))
        .isEmpty();
  }

  /** Names that lead to several entities, case, dots and marks aside. */
  private static Map<String, TreeSet<String>> shared(String property, String condition) {
    Map<String, TreeSet<String>> entities = new TreeMap<>();
    String query = "SELECT ?entity ?name { ?entity " + property + " ?name . " + condition + " }";
    for (QuerySolution row : rows(query)) {
      entities
          .computeIfAbsent(folded(row.getLiteral("name").getString()), none -> new TreeSet<>())
          .add(slug(row.getResource("entity")));
    }
    entities.values().removeIf(each -> each.size() == 1);
    return entities;
  }

  private static List<QuerySolution> rows(String select) {
    Query query = QueryFactory.create(prefixes() + select);
    try (QueryExecution execution = QueryExecution.model(knowledge).query(query).build()) {
      return ResultSetFormatter.toList(execution.execSelect());
    }
  }

  /** The prefixes of Turtle, as SPARQL writes them. */
  private static String prefixes() {
    return Fixtures.PREFIXES
        .replace("@base", "BASE")
        .replace("@prefix", "PREFIX")
        .replace("> .", ">");
  }

  private static String slug(Resource entity) {
    return entity.getURI().substring(entity.getURI().lastIndexOf('/') + 1);
  }

  private static String slug(String label) {
    return marksDropped(label)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static String folded(String name) {
    return marksDropped(name).replace(".", "").toLowerCase(Locale.ROOT);
  }

  private static String marksDropped(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
  }
}
