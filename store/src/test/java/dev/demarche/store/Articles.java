package dev.demarche.store;

import dev.demarche.extractor.graph.ArticleGraph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Small article graphs of the shape that the ontology describes. */
final class Articles {

  static final String BASE = ClaimStore.DEFAULT_BASE;

  private Articles() {}

  static ArticleGraph of(int number) {
    return of(number, "wire/" + number + ".txt", "0.1.0");
  }

  static ArticleGraph of(int number, String identifier, String version) {
    return of(number, identifier, version, "2024-11-25T08:00:00Z");
  }

  static ArticleGraph of(int number, String identifier, String version, String run) {
    return turtle(
        number,
        """
        <> a dem:Article ; rdfs:label "%1$s" ; dcterms:identifier "%1$s" ;
          dem:text "Norway sent Ukraine air defence systems." .
        <#extraction> a prov:Activity ; prov:used <> ; prov:startedAtTime "%3$s"^^xsd:dateTime ;
          dem:extractorVersion "%2$s" .
        <#char=0,6> a dem:Mention ; dem:begin 0 ; dem:end 6 ; dem:refersTo </id/norway> .
        </id/norway> a dem:Country, dem:Place, dem:Actor ; rdfs:label "Norway"@en .
        <#claim=7> a dem:Claim, dem:EventClaim ; dem:eventType dem:ArmsTransfer ;
          dem:agent </id/norway> ; dem:accordingTo <> ; dem:statedIn <> ;
          dem:quote "Norway sent Ukraine air defence systems." .
        """
            .formatted(identifier, version, run));
  }

  /** An article from Turtle, in which {@code <>} is the article. */
  static ArticleGraph turtle(int number, String turtle) {
    return turtle(BASE, number, turtle);
  }

  static ArticleGraph turtle(String base, int number, String turtle) {
    String name = base + "doc/%032x".formatted(number);
    String prefixes =
        """
        PREFIX dem: <https://w3id.org/demarche#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        """;
    return new ArticleGraph(
        NodeFactory.createURI(name),
        RDFParser.fromString(prefixes + turtle, Lang.TURTLE).base(name).toGraph());
  }
}
