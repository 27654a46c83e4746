package dev.demarche.cli.serve;

import dev.demarche.store.ClaimStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;

/**
 * What a store holds, in numbers and by example.
 *
 * @param sources those that claims are attributed to
 * @param triples of the articles, without ontology and knowledge base
 * @param examples claims of different kinds and sources, those that the extractor is surest of
 */
record Findings(
    long claims, long sources, long mentions, long triples, List<QuotedClaim> examples) {

  private static final int EXAMPLES = 3;

  private static final String COUNTS =
      """
      PREFIX dem: <https://w3id.org/demarche#>
      SELECT ?claims ?sources ?mentions ?triples {
        { SELECT (COUNT(DISTINCT ?claim) AS ?claims) (COUNT(DISTINCT ?source) AS ?sources)
          { ?claim a dem:Claim ; dem:accordingTo ?source } }
        { SELECT (COUNT(DISTINCT ?mention) AS ?mentions) { ?mention a dem:Mention } }
        { SELECT (COUNT(*) AS ?triples) { ?article a dem:Article . GRAPH ?article { ?s ?p ?o } } }
      }""";

  /** A claim of somebody's other than the article's own, with words long enough to tell. */
  private static final String QUOTED =
      """
      PREFIX dem: <https://w3id.org/demarche#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT DISTINCT ?claim ?type ?polarity ?source ?realis ?certainty ?words ?confidence {
        ?claim a dem:Claim ; dem:accordingTo ?speaker ; dem:realis ?realis ;
          dem:certainty ?certainty ; dem:quote ?words ; dem:confidence ?confidence .
        ?speaker rdfs:label ?source . FILTER NOT EXISTS { ?speaker a dem:Article }
        OPTIONAL { ?claim dem:eventType ?type }
        OPTIONAL { ?claim dem:polarity ?polarity }
        FILTER (BOUND(?type) || BOUND(?polarity))
        FILTER (STRLEN(?words) > 20)
      } ORDER BY (STRLEN(?words) > 160) DESC(?confidence) ?claim ?type""";

  Findings {
    examples = List.copyOf(examples);
  }

  /**
   * @param kind "Deployment", "Oppose"
   * @param how "actual, certain"
   */
  record QuotedClaim(String kind, String source, String how, String words) {}

  static Findings in(ClaimStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExecution counts = ask(store, COUNTS);
              QueryExecution quoted = ask(store, QUOTED)) {
            QuerySolution row = counts.execSelect().next();
            return new Findings(
                row.getLiteral("claims").getLong(),
                row.getLiteral("sources").getLong(),
                row.getLiteral("mentions").getLong(),
                row.getLiteral("triples").getLong(),
                examples(quoted.execSelect()));
          }
        });
  }

  private static QueryExecution ask(ClaimStore store, String query) {
    return QueryExecution.dataset(DatasetFactory.wrap(store.dataset())).query(query).build();
  }

  /** The first of each kind and source, as far as they reach; then whatever comes first. */
  private static List<QuotedClaim> examples(ResultSet rows) {
    List<QuotedClaim> varied = new ArrayList<>();
    List<QuotedClaim> others = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (rows.hasNext()) {
      QuotedClaim claim = claim(rows.next());
      boolean fresh =
          !seen.contains(claim.kind())
              && !seen.contains(claim.source())
              && !seen.contains(claim.words());
      (fresh ? varied : others).add(claim);
      seen.addAll(List.of(claim.kind(), claim.source(), claim.words()));
    }
    varied.addAll(others);
    return varied.subList(0, Math.min(EXAMPLES, varied.size()));
  }

  private static QuotedClaim claim(QuerySolution row) {
    String kind = name(row, row.contains("polarity") ? "polarity" : "type");
    return new QuotedClaim(
        kind,
        row.getLiteral("source").getString(),
        name(row, "realis").toLowerCase(Locale.ROOT)
            + ", "
            + name(row, "certainty").toLowerCase(Locale.ROOT),
        row.getLiteral("words").getString());
  }

  private static String name(QuerySolution row, String variable) {
    return row.getResource(variable).getLocalName();
  }
}
