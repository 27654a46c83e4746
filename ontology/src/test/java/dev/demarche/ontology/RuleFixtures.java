package dev.demarche.ontology;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Datasets of fictional articles, and what the rules make of them. */
final class RuleFixtures {

  static final String BASE = "http://localhost:3030/";

  static final String NAMES =
      """
      <id/veldan> rdfs:label "Veldan"@en . <id/merrow> rdfs:label "Merrow"@en . <id/korra> rdfs:label "Korra"@en .
      <id/ada-quill> rdfs:label "Ada Quill"@en . <id/skua> rdfs:label "Skua"@en .
      """;

  static final String OFFICE =
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
  static String article(int number, String publisher, String issued, String claims) {
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
  static String fact(String source, String quote) {
    return " dem:realis dem:Actual ; dem:certainty dem:Certain ; dem:negated false ; dem:accordingTo %s ; dem:quote \"%s\" ; dem:statedIn <> ."
        .formatted(source, quote);
  }

  static String denial(String source, String quote) {
    return fact(source, quote).replace("dem:negated false", "dem:negated true");
  }

  static final String ATTACK =
      "<#claim=1> a dem:Claim , dem:EventClaim ; dem:eventType dem:Attack ; dem:agent <id/korra> ; dem:target <id/merrow> ;"
          + " dem:time \"2024-05-01\"^^xsd:date ;";

  static DatasetGraph dataset(String... graphs) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    String prefixes = Fixtures.PREFIXES;
    RDFParser.fromString(prefixes + String.join("\n", graphs), Lang.TRIG).parse(dataset);
    return dataset;
  }

  static Graph derive(DatasetGraph dataset) throws IOException {
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

  static List<Map<String, String>> ask(Graph derived, String where) {
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

  static final String SUPPORT =
      "<#claim=9> a dem:Claim , dem:Stance ; dem:holder <id/ada-quill> ; dem:polarity dem:Support ; dem:toward <#claim=20> ;";

  static final String PLAN =
      """
      <#claim=20> a dem:Claim , dem:EventClaim ; dem:eventType dem:Deployment ; dem:coreferentWith <#claim=4> .
      <#claim=4> a dem:Claim , dem:EventClaim ; dem:eventType dem:Deployment ; dem:place <id/merrow> .
      """;

  private RuleFixtures() {}
}
