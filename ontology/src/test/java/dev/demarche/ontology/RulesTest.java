package dev.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** The rules over small datasets of fictional articles. */
class RulesTest {

  private static final String BASE = "http://localhost:3030/";

  private static final String NAMES =
      """
      <id/veldan> rdfs:label "Veldan"@en . <id/merrow> rdfs:label "Merrow"@en . <id/korra> rdfs:label "Korra"@en .
      <id/ada-quill> rdfs:label "Ada Quill"@en . <id/skua> rdfs:label "Skua"@en .
      """;

  private static final String OFFICE =
      """
      GRAPH <graph/knowledge> {
        <id/ada-quill#president-veldan-2020-01-01> org:member <id/ada-quill> ; org:role <id/role-president> ;
          org:organization <id/veldan> ; schema:startDate "2020-01-01"^^xsd:date ; schema:endDate "2024-06-30"^^xsd:date .
        <id/veldan> rdfs:label "Veldan"@en .
      }
      """;

  /**
   * A graph of one article with the names of the entities; relative IRIs of claims start with #.
   */
  private static String article(int number, String publisher, String issued, String claims) {
    String doc = "doc/" + number;
    return "GRAPH <%s> { <%s> a dem:Article ; dcterms:publisher \"%s\" ; dcterms:issued \"%s\"^^xsd:date .\n%s%s }\n"
        .formatted(
            doc,
            doc,
            publisher,
            issued,
            NAMES,
            claims.replace("<#", "<" + doc + "#").replace("<>", "<" + doc + ">"));
  }

  /** The grounds of a claim that holds as a fact. */
  private static String fact(String source, String quote) {
    return " dem:realis dem:Actual ; dem:certainty dem:Certain ; dem:negated false ; dem:accordingTo %s ; dem:quote \"%s\" ; dem:statedIn <> ."
        .formatted(source, quote);
  }

  private static String denial(String source, String quote) {
    return fact(source, quote).replace("dem:negated false", "dem:negated true");
  }

  private static final String ATTACK =
      "<#claim=1> a dem:Claim , dem:EventClaim ; dem:eventType dem:Attack ; dem:agent <id/korra> ; dem:target <id/merrow> ;"
          + " dem:time \"2024-05-01\"^^xsd:date ;";

  private static DatasetGraph dataset(String... graphs) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    String prefixes = Fixtures.PREFIXES;
    RDFParser.fromString(prefixes + String.join("\n", graphs), Lang.TRIG).parse(dataset);
    return dataset;
  }

  private static Graph derive(DatasetGraph dataset) throws IOException {
    Graph derived = GraphFactory.createDefaultGraph();
    for (String name : OntologyFiles.list("rules")) {
      try (QueryExecution execution =
          QueryExecution.create(
              QueryFactory.create(OntologyFiles.read(name), BASE, Syntax.syntaxARQ),
              DatasetFactory.wrap(dataset))) {
        execution.execConstruct().getGraph().stream().forEach(derived::add);
      }
    }
    return derived;
  }

  private static List<Map<String, String>> ask(Graph derived, String where) {
    try (QueryExecution execution =
        QueryExecution.create(
            Fixtures.PREFIXES.replaceAll("@(prefix|base)", "$1").replaceAll(" \\.\n", "\n")
                + "SELECT DISTINCT * { "
                + where
                + " }",
            ModelFactory.createModelForGraph(derived))) {
      return CompetencyQuestion.rows(execution.execSelect());
    }
  }

  @Test
  void claimsThatShareTypePartiesAndDayAreOneEvent() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(1, "Post", "2024-05-02", ATTACK + fact("<>", "Korra attacked Merrow")),
                article(
                    2,
                    "Herald",
                    "2024-05-03",
                    ATTACK + fact("<>", "an attack by Korra on Merrow"))));
    assertThat(ask(derived, "?event a dem:Event ; dem:describedBy ?claim")).hasSize(2);
    assertThat(
            ask(
                derived,
                "?event a dem:Event ; rdfs:label ?label ; dem:agent ?agent ; dem:target ?target ; dem:time ?time ;"
                    + " dem:articleCount ?articles ; dem:sourceCount ?sources ; dem:contested ?contested"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("label", "Attack, 2024-05-01")
                    .containsEntry("agent", "korra")
                    .containsEntry("target", "merrow")
                    .containsEntry("time", "2024-05-01")
                    .containsEntry("articles", "2")
                    .containsEntry("sources", "2")
                    .containsEntry("contested", "false"));
  }

  @Test
  void anotherDayOrAnotherPartyIsAnotherEvent() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(1, "Post", "2024-05-02", ATTACK + fact("<>", "a")),
                article(
                    2, "Post", "2024-05-02", ATTACK.replace("05-01", "05-02") + fact("<>", "b")),
                article(
                    3,
                    "Post",
                    "2024-05-02",
                    ATTACK.replace("dem:target", "dem:agent <id/veldan> ; dem:target")
                        + fact("<>", "c"))));
    assertThat(ask(derived, "?event a dem:Event")).hasSize(3);
  }

  @Test
  void copiesOfOneTextCountOnce() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(1, "Post", "2024-05-02", ATTACK + fact("<>", "Korra attacked Merrow")),
                article(2, "Herald", "2024-05-02", ATTACK + fact("<>", "Korra attacked Merrow"))));
    assertThat(ask(derived, "?event dem:articleCount 2 ; dem:sourceCount ?sources ; a dem:Event"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("sources", "1"));
    assertThat(
            ask(
                derived,
                "?relation a dem:Relation ; dem:articleCount ?articles ; dem:sourceCount ?sources"))
        .singleElement()
        .satisfies(
            row -> assertThat(row).containsEntry("articles", "2").containsEntry("sources", "1"));
  }

  @Test
  void anEventIsContestedWhereOneSourceAffirmsAndAnotherDenies() throws IOException {
    String affirmed =
        article(1, "Post", "2024-05-02", ATTACK + fact("<id/merrow>", "Korra attacked us"));
    assertThat(
            ask(
                derive(
                    dataset(
                        affirmed,
                        article(
                            2, "Post", "2024-05-02", ATTACK + denial("<id/korra>", "we did not")))),
                "?event a dem:Event ; dem:contested true"))
        .hasSize(1);
    assertThat(
            ask(
                derive(
                    dataset(
                        affirmed,
                        article(
                            2,
                            "Post",
                            "2024-05-02",
                            ATTACK + denial("<id/merrow>", "it was not")))),
                "?event a dem:Event ; dem:contested true"))
        .isEmpty();
  }

  @Test
  void whatIsNotSaidAsAFactOrHasNoDayIsNoEvent() throws IOException {
    String claim = ATTACK + fact("<>", "a");
    Graph derived =
        derive(
            dataset(
                article(1, "Post", "2024-05-02", claim.replace("dem:Actual", "dem:Hypothetical")),
                article(2, "Post", "2024-05-02", claim.replace("dem:Certain", "dem:Unknown")),
                article(3, "Post", "2024-05-02", claim.replace("dem:time", "dem:timeEnd")),
                article(4, "Post", "2024-05-02", claim.replace("dem:Attack", "dem:Statement"))));
    assertThat(ask(derived, "?event a dem:Event")).isEmpty();
  }

  private static final String SUPPORT =
      "<#claim=9> a dem:Claim , dem:Stance ; dem:holder <id/ada-quill> ; dem:polarity dem:Support ; dem:toward <#claim=20> ;";

  private static final String PLAN =
      """
      <#claim=20> a dem:Claim , dem:EventClaim ; dem:eventType dem:Deployment ; dem:coreferentWith <#claim=4> .
      <#claim=4> a dem:Claim , dem:EventClaim ; dem:eventType dem:Deployment ; dem:place <id/merrow> .
      """;

  @Test
  void stancesOfOneHolderOnOneMatterAreHisPositionInTime() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(
                    1,
                    "Post",
                    "2024-08-01",
                    PLAN + SUPPORT + fact("<>", "Quill backs such a move")),
                article(
                    2,
                    "Herald",
                    "2024-09-01",
                    PLAN
                        + SUPPORT.replace("dem:Support", "dem:Oppose")
                        + fact("<id/ada-quill>", "no longer a good idea"))));
    assertThat(
            ask(
                derived,
                "?position a dem:Position ; rdfs:label ?label ; dem:articleCount ?articles ; dem:sourceCount ?sources ;"
                    + " dem:earliest ?earliest ; dem:latest ?latest ; dem:latestPolarity ?polarity ; dem:contested ?contested"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("label", "Ada Quill on deployment")
                    .containsEntry("articles", "2")
                    .containsEntry("sources", "2")
                    .containsEntry("earliest", "2024-08-01")
                    .containsEntry("latest", "2024-09-01")
                    .containsEntry("polarity", "Oppose")
                    .containsEntry("contested", "false"));
    assertThat(ask(derived, "?position dem:matter ?matter"))
        .extracting(row -> row.get("matter"))
        .containsExactlyInAnyOrder("Deployment", "merrow");
    assertThat(ask(derived, "?position dem:polarity ?polarity")).hasSize(2);
    assertThat(ask(derived, "?position a dem:Position ; dem:supportedBy ?stance")).hasSize(2);
  }

  @Test
  void whatSourcesTellDifferentlyOfOneDayIsContestedAndHasNoLatestPolarity() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(
                    1,
                    "Post",
                    "2024-08-01",
                    PLAN + SUPPORT + fact("<>", "Quill backs such a move")),
                article(
                    2,
                    "Herald",
                    "2024-08-01",
                    PLAN
                        + SUPPORT.replace("dem:Support", "dem:Oppose")
                        + fact("<>", "Quill is against it"))));
    assertThat(ask(derived, "?position dem:contested true")).hasSize(1);
    assertThat(ask(derived, "?position dem:latestPolarity ?polarity")).isEmpty();
  }

  @Test
  void aPresidentsStanceInOfficeIsHisCountrysToo() throws IOException {
    Graph derived =
        derive(dataset(OFFICE, article(1, "Post", "2024-05-02", PLAN + SUPPORT + fact("<>", "a"))));
    assertThat(ask(derived, "?position dem:holder ?holder"))
        .extracting(row -> row.get("holder"))
        .containsExactlyInAnyOrder("ada-quill", "veldan");
    assertThat(
            ask(
                derived,
                "?position dem:holder <id/veldan> ; dem:liftedFrom ?person ; rdfs:label ?label"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("person", "ada-quill")
                    .containsEntry("label", "Veldan on deployment"));
  }

  @Test
  void afterTheTermItIsNot() throws IOException {
    Graph derived =
        derive(dataset(OFFICE, article(1, "Post", "2024-07-01", PLAN + SUPPORT + fact("<>", "a"))));
    assertThat(ask(derived, "?position dem:holder ?holder"))
        .extracting(row -> row.get("holder"))
        .containsExactly("ada-quill");
  }

  @Test
  void anOfficeThatTheArticleTellsOfLiftsAsWell() throws IOException {
    String office =
        "<#membership=1> org:member <id/ada-quill> ; org:role <id/role-president> ; org:organization <id/korra> ; dem:statedIn <> .\n";
    Graph derived =
        derive(
            dataset(article(1, "Post", "2024-07-01", office + PLAN + SUPPORT + fact("<>", "a"))));
    assertThat(ask(derived, "?position dem:holder ?holder"))
        .extracting(row -> row.get("holder"))
        .containsExactlyInAnyOrder("ada-quill", "korra");
  }

  @Test
  void aDeedIsARelationWithItsClaims() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(
                    1,
                    "Post",
                    "2024-05-02",
                    ATTACK + " dem:instrument <id/skua> ;" + fact("<>", "a"))));
    assertThat(
            ask(
                derived,
                "?relation a dem:Relation ; rdfs:label ?label ; dem:subject ?subject ; dem:relationType ?type ; dem:object ?object ;"
                    + " dem:supportedBy ?claim ; dem:earliest ?earliest ; dem:contested ?contested"))
        .extracting(row -> row.get("label"))
        .containsExactlyInAnyOrder("Korra attacked Merrow", "Korra uses Skua");
  }

  @Test
  void aJointActIsARelationEitherWay() throws IOException {
    String talks =
        "<#claim=1> a dem:Claim , dem:EventClaim ; dem:eventType dem:Consultation ; dem:agent <id/veldan> , <id/merrow> ;";
    Graph derived = derive(dataset(article(1, "Post", "2024-05-02", talks + fact("<>", "a"))));
    assertThat(ask(derived, "?relation rdfs:label ?label"))
        .extracting(row -> row.get("label"))
        .containsExactlyInAnyOrder("Veldan met with Merrow", "Merrow met with Veldan");
  }

  @Test
  void aStanceTowardAnActorIsARelationAndTowardAPlanIsNone() throws IOException {
    String stance =
        "<#claim=1> a dem:Claim , dem:Stance ; dem:eventType dem:Accusation ; dem:holder <id/veldan> ; dem:polarity dem:Oppose ; dem:toward <id/korra> ;";
    Graph derived =
        derive(
            dataset(
                article(
                    1,
                    "Post",
                    "2024-05-02",
                    stance + fact("<>", "a") + PLAN + SUPPORT + fact("<>", "b"))));
    assertThat(ask(derived, "?relation a dem:Relation ; rdfs:label ?label"))
        .extracting(row -> row.get("label"))
        .containsExactlyInAnyOrder("Veldan opposes Korra", "Veldan accused Korra");
  }

  @Test
  void aDenialAloneIsNoRelationButContestsOne() throws IOException {
    String denied = article(2, "Post", "2024-05-03", ATTACK + denial("<id/korra>", "we did not"));
    assertThat(ask(derive(dataset(denied)), "?relation a dem:Relation")).isEmpty();
    assertThat(
            ask(
                derive(dataset(denied)),
                "?relation dem:sourceCount ?any FILTER NOT EXISTS { ?relation a dem:Event }"))
        .isEmpty();
    Graph both =
        derive(
            dataset(
                denied,
                article(
                    1, "Post", "2024-05-02", ATTACK + fact("<id/merrow>", "Korra attacked us"))));
    assertThat(
            ask(
                both,
                "?relation a dem:Relation ; dem:contested true ; dem:articleCount 1 ; dem:sourceCount 1"))
        .hasSize(1);
    assertThat(ask(both, "?relation a dem:Relation ; dem:supportedBy ?claim")).hasSize(1);
  }

  @Test
  void descriptionsOfOneArticleMakeNoRelation() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(
                    1,
                    "Post",
                    "2024-05-02",
                    "<#entity=5> rdfs:label \"a town\"@en ."
                        + ATTACK.replace("<id/merrow>", "<#entity=5>")
                        + fact("<>", "a"))));
    assertThat(ask(derived, "?relation a dem:Relation")).isEmpty();
  }

  @Test
  void rulesDoNotReadTheirOwnOutput() throws IOException {
    DatasetGraph dataset =
        dataset(
            OFFICE,
            article(
                1,
                "Post",
                "2024-05-02",
                ATTACK + fact("<>", "a") + PLAN + SUPPORT + fact("<>", "b")));
    Graph once = derive(dataset);
    Node derived = NodeFactory.createURI(BASE + "graph/derived");
    once.stream().forEach(triple -> dataset.add(Quad.create(derived, triple)));
    assertThat(derive(dataset).isIsomorphicWith(once)).isTrue();
    assertThat(once.size()).isGreaterThan(20);
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() throws IOException {
    String one = article(1, "Post", "2024-05-02", ATTACK + fact("<>", "a"));
    String other =
        article(
            2,
            "Herald",
            "2024-05-02",
            ATTACK.replace("dem:agent <id/korra>", "dem:agent <id/korra> , <id/veldan>")
                + fact("<>", "b"));
    String same =
        article(
            3,
            "Herald",
            "2024-05-02",
            ATTACK.replace("dem:agent <id/korra>", "dem:agent <id/veldan> , <id/korra>")
                + fact("<>", "c"));
    Graph derived = derive(dataset(one, other, same));
    assertThat(derived.isIsomorphicWith(derive(dataset(same, other, one)))).isTrue();
    assertThat(ask(derived, "?event a dem:Event")).hasSize(2);
  }
}
