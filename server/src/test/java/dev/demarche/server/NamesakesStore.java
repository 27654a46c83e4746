package dev.demarche.server;

import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.ontology.OntologyGraphs;
import dev.demarche.store.ClaimStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * A store with people and places that share their names: two of one last name, two of one whole
 * name, a country and its government.
 */
final class NamesakesStore {

  static final String BASE = "https://data.example/";

  private static final String ARTICLE = BASE + "doc/" + "0".repeat(31) + "2";

  private static final String PREFIXES =
      """
      PREFIX dem: <https://w3id.org/demarche#>
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX gn: <http://www.geonames.org/ontology#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final String KNOWLEDGE =
      """
      </id/norland> a dem:Country, dem:Place, dem:Actor ; rdfs:label "Norland"@en ;
        skos:altLabel "Kingdom of Norland"@en, "Norlande"@fr ; gn:countryCode "NX" ; owl:sameAs wd:Q990001 .
      </id/sudland> a dem:Country, dem:Place, dem:Actor ; rdfs:label "Südland"@en .
      </id/government-of-norland> a dem:GovernmentBody, dem:Organization, dem:Actor ;
        rdfs:label "Government of Norland"@en ; dem:country </id/norland> .
      </id/ministry-of-defence-of-norland> a dem:GovernmentBody, dem:Organization, dem:Actor ;
        rdfs:label "Ministry of Defence of Norland"@en ; dem:country </id/norland> .
      </id/ministry-of-defence-of-sudland> a dem:GovernmentBody, dem:Organization, dem:Actor ;
        rdfs:label "Ministry of Defence of Südland"@en ; dem:country </id/sudland> .
      </id/port-vale> a dem:Place ; rdfs:label "Port Vale"@en ; dem:locatedIn </id/norland> ;
        geo:lat 61.5 ; geo:long 7.25 .
      </id/anna-berg> a dem:Person, dem:Actor ; rdfs:label "Anna Berg"@en ; owl:sameAs wd:Q990002 .
      </id/erik-berg> a dem:Person, dem:Actor ; rdfs:label "Erik Berg"@en ; dem:nationality </id/sudland> .
      </id/john-hale> a dem:Person, dem:Actor ; rdfs:label "John Hale"@en ; dem:nationality </id/norland> .
      </id/john-hale-admiral> a dem:Person, dem:Actor ; rdfs:label "John Hale"@en ; dem:nationality </id/sudland> .
      </id/john-hale-class> a dem:Weapon ; rdfs:label "John Hale"@en ; dem:originCountry </id/sudland> .
      </id/role-president> a org:Role ; rdfs:label "president"@en .
      </id/role-mayor> a org:Role ; rdfs:label "mayor"@en .
      </m/1> a org:Membership ; org:member </id/anna-berg> ; org:role </id/role-president> ;
        org:organization </id/norland> ; schema:startDate "2020-01-15"^^xsd:date .
      </m/2> a org:Membership ; org:member </id/anna-berg> ; org:role </id/role-mayor> ;
        org:organization </id/port-vale> ; schema:startDate "2011"^^xsd:gYear ; schema:endDate "2019"^^xsd:gYear .
      """;

  private static final String TOLD =
      """
      <> a dem:Article ; rdfs:label "Anna Berg meets Anna Bergman" ; dem:text "Anna Berg met Anna Bergman." .
      </id/anna-berg> a dem:Person, dem:Actor ; rdfs:label "Anna Berg"@en .
      </name/anna-bergman> a dem:Person, dem:Actor ; rdfs:label "Anna Bergman"@en .
      </name/script-corps> a dem:Organization, dem:Actor ; rdfs:label "<script>alert(1)</script> Corps"@en .
      <#entity=3> a dem:Group, dem:Actor ; rdfs:label "Anna Berg aides"@en .
      <#claim=10> a dem:Claim, dem:EventClaim ; dem:eventType dem:Meeting ; dem:agent </id/anna-berg>, </name/anna-bergman> ;
        dem:accordingTo <> ; dem:statedIn <> ; dem:quote "Anna Berg met Anna Bergman." .
      <#claim=20> a dem:Claim, dem:EventClaim ; dem:eventType dem:Statement ; dem:agent </id/anna-berg> ;
        dem:accordingTo </id/anna-berg> ; dem:statedIn <> ; dem:quote "Anna Berg met Anna Bergman." .
      """;

  private NamesakesStore() {}

  static Path in(Path folder) throws IOException {
    Path place = folder.resolve("namesakes");
    try (ClaimStore store = ClaimStore.openOrCreate(place, BASE)) {
      store.replaceGraph(store.ontologyGraph(), OntologyGraphs.ontology());
      store.replaceGraph(store.knowledgeGraph(), parsed(KNOWLEDGE, BASE));
      store.load(List.of(new ArticleGraph(NodeFactory.createURI(ARTICLE), parsed(TOLD, ARTICLE))));
    }
    return place;
  }

  private static Graph parsed(String turtle, String base) {
    return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).base(base).toGraph();
  }
}
