package dev.demarche.server;

import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.store.ClaimStore;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** A store with one small article, to be served at any free port. */
final class ServedStore {

  static final String ARTICLE = ClaimStore.DEFAULT_BASE + "doc/" + "0".repeat(31) + "1";

  private static final String TURTLE =
      """
      PREFIX dem: <https://w3id.org/demarche#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      <> a dem:Article ; rdfs:label "Norway sends air defence systems" ;
        dem:text "Norway sent Ukraine air defence systems." .
      </id/norway> a dem:Country, dem:Place, dem:Actor ; rdfs:label "Norway"@en .
      <#claim=7> a dem:Claim, dem:EventClaim ; dem:eventType dem:ArmsTransfer ;
        dem:agent </id/norway> ; dem:accordingTo <> ; dem:statedIn <> ;
        dem:quote "Norway sent Ukraine air defence systems." .
      """;

  private ServedStore() {}

  static Path in(Path folder) {
    Path place = folder.resolve("store");
    try (ClaimStore store = ClaimStore.openOrCreate(place, ClaimStore.DEFAULT_BASE)) {
      store.load(
          List.of(
              new ArticleGraph(
                  NodeFactory.createURI(ARTICLE),
                  RDFParser.fromString(TURTLE, Lang.TURTLE).base(ARTICLE).toGraph())));
    }
    return place;
  }
}
