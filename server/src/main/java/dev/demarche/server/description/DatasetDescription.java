package dev.demarche.server.description;

import dev.demarche.server.linkeddata.Representation;
import dev.demarche.server.reading.PublicAddress;
import dev.demarche.store.Prefixes;
import dev.demarche.store.export.DataRights;
import dev.demarche.store.export.ExportFormat;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * The data as a whole in VoID ("Describing Linked Datasets with the VoID Vocabulary", W3C Interest
 * Group Note) and DCAT 3, and the SPARQL endpoint in SPARQL 1.1 Service Description.
 *
 * @param statistics empty while they are being counted
 */
public record DatasetDescription(
    PublicAddress address, DataRights rights, Optional<Statistics> statistics) {

  /** Where it stands, below the server's address. */
  public static final String PATH = ".well-known/void";

  static final String TITLE = "Demarche: who claims what about whom";

  static final String SUMMARY =
      "Claims that news articles make about conflict and diplomacy, each with its source, its"
          + " certainty and its words. The graph tells who says what happened, not what happened.";

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private static final Map<Representation, String> SERIALIZATIONS =
      Map.of(
          Representation.TURTLE, "Turtle",
          Representation.JSON_LD, "JSON-LD",
          Representation.N_TRIPLES, "N-Triples",
          Representation.RDF_XML, "RDF_XML");

  /** The IRI of the data as a whole. */
  public String iri() {
    return address.iri(PATH) + "#dataset";
  }

  /** Where queries go. */
  String endpoint() {
    return address.address() + "kg/sparql";
  }

  String download(ExportFormat format) {
    return address.address() + "export/" + format.fileName();
  }

  Graph graph() {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("void", VOID.getURI()).setNsPrefix("dcat", DCAT.getURI());
    model.setNsPrefix("sd", SD);
    Resource document = model.createResource(address.address() + PATH);
    Resource dataset = model.createResource(iri());
    document
        .addProperty(RDF.type, VOID.DatasetDescription)
        .addProperty(DCTerms.title, "What is in these data, and how to get them", "en")
        .addProperty(FOAF.primaryTopic, dataset);
    statistics.ifPresent(
        counted ->
            document
                .addProperty(
                    DCTerms.modified,
                    counted.countedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                    XSDDatatype.XSDdateTime)
                .addProperty(
                    RDFS.comment, "The numbers are those of the time of modification.", "en"));
    if (statistics.isEmpty()) {
      document.addProperty(
          RDFS.comment, "The data are being counted: ask again for numbers.", "en");
    }
    describe(dataset);
    distribute(dataset);
    serve(dataset);
    statistics.ifPresent(counted -> count(dataset, counted));
    return model.getGraph();
  }

  private void describe(Resource dataset) {
    Model model = dataset.getModel();
    dataset
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.title, TITLE, "en")
        .addProperty(DCTerms.description, SUMMARY, "en")
        .addProperty(DCTerms.rights, rights.statement(), "en")
        .addProperty(DCTerms.conformsTo, model.createResource("https://w3id.org/demarche"))
        .addProperty(DCAT.landingPage, model.createResource(address.address() + "explore/"))
        .addProperty(FOAF.homepage, model.createResource(address.address() + "explore/"))
        .addProperty(VOID.uriSpace, address.base())
        .addProperty(VOID.exampleResource, model.createResource(address.iri("id/ukraine")))
        .addProperty(VOID.exampleResource, model.createResource(address.iri("graph/knowledge")));
    rights
        .license()
        .ifPresent(
            license ->
                dataset.addProperty(DCTerms.license, model.createResource(license.toString())));
    for (String vocabulary :
        new String[] {
          "https://w3id.org/demarche#",
          "http://www.w3.org/ns/prov#",
          "http://www.w3.org/ns/org#",
          "http://www.w3.org/2004/02/skos/core#",
          "http://purl.org/dc/terms/",
          "https://schema.org/"
        }) {
      dataset.addProperty(VOID.vocabulary, model.createResource(vocabulary));
    }
    SERIALIZATIONS
        .values()
        .forEach(
            format -> dataset.addProperty(VOID.feature, model.createResource(FORMATS + format)));
  }

  private void distribute(Resource dataset) {
    Model model = dataset.getModel();
    for (ExportFormat format : ExportFormat.values()) {
      Resource file = model.createResource(download(format));
      String type = format.mediaType().replaceFirst(";.*", "");
      dataset.addProperty(
          DCAT.distribution,
          model
              .createResource(part(format.fileName(), ""))
              .addProperty(RDF.type, DCAT.Distribution)
              .addProperty(DCTerms.title, format.fileName())
              .addProperty(DCAT.accessURL, file)
              .addProperty(DCAT.downloadURL, file)
              .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + type)));
      if (format == ExportFormat.TRIG) {
        dataset.addProperty(VOID.dataDump, file);
      }
    }
  }

  private void serve(Resource dataset) {
    Model model = dataset.getModel();
    Resource endpoint = model.createResource(endpoint());
    dataset.addProperty(VOID.sparqlEndpoint, endpoint);
    Resource named = model.createResource(part("graphs", "")).addProperty(RDF.type, sd("Dataset"));
    Resource union = model.createResource(part("union", "")).addProperty(RDF.type, sd("Graph"));
    statistics.ifPresent(counted -> union.addProperty(VOID.triples, number(counted.triples())));
    named.addProperty(sdProperty("defaultGraph"), union);
    for (String graph : new String[] {"graph/knowledge", "graph/ontology", "graph/derived"}) {
      named.addProperty(
          sdProperty("namedGraph"),
          model
              .createResource(part(graph, ""))
              .addProperty(RDF.type, sd("NamedGraph"))
              .addProperty(sdProperty("name"), model.createResource(address.iri(graph))));
    }
    endpoint
        .addProperty(RDF.type, sd("Service"))
        .addProperty(RDF.type, DCAT.DataService)
        .addProperty(DCTerms.title, "SPARQL over all graphs", "en")
        .addProperty(DCAT.endpointURL, endpoint)
        .addProperty(DCAT.servesDataset, dataset)
        .addProperty(sdProperty("endpoint"), endpoint)
        .addProperty(sdProperty("supportedLanguage"), sd("SPARQL11Query"))
        .addProperty(sdProperty("feature"), sd("UnionDefaultGraph"))
        .addProperty(sdProperty("defaultDataset"), named);
    for (String format :
        new String[] {
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD"
        }) {
      endpoint.addProperty(sdProperty("resultFormat"), model.createResource(FORMATS + format));
    }
  }

  private void count(Resource dataset, Statistics counted) {
    Model model = dataset.getModel();
    dataset
        .addProperty(VOID.triples, number(counted.triples()))
        .addProperty(VOID.entities, number(counted.entities()))
        .addProperty(VOID.distinctSubjects, number(counted.subjects()))
        .addProperty(VOID.documents, number(counted.of("Article")))
        .addProperty(VOID.classes, number(counted.classes().size()))
        .addProperty(VOID.properties, number(counted.properties().size()));
    counted
        .lastRead()
        .ifPresent(time -> dataset.addProperty(DCTerms.modified, time, XSDDatatype.XSDdateTime));
    new TreeMap<>(counted.classes())
        .forEach(
            (type, number) ->
                dataset.addProperty(
                    VOID.classPartition,
                    model
                        .createResource(part("class", type))
                        .addProperty(VOID._class, model.createResource(type))
                        .addProperty(VOID.entities, number(number))));
    new TreeMap<>(counted.properties())
        .forEach(
            (property, number) ->
                dataset.addProperty(
                    VOID.propertyPartition,
                    model
                        .createResource(part("property", property))
                        .addProperty(VOID.property, model.createResource(property))
                        .addProperty(VOID.triples, number(number))));
    Resource wikidata =
        model
            .createResource("http://www.wikidata.org/entity/")
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(DCTerms.title, "Wikidata");
    dataset.addProperty(
        VOID.subset,
        model
            .createResource(part("wikidata", ""))
            .addProperty(RDF.type, VOID.Linkset)
            .addProperty(VOID.linkPredicate, OWL.sameAs)
            .addProperty(VOID.subjectsTarget, dataset)
            .addProperty(VOID.objectsTarget, wikidata)
            .addProperty(VOID.triples, number(counted.wikidataLinks())));
  }

  /** A name for a part of the description: without one, no two documents of it were alike. */
  private String part(String kind, String iri) {
    String prefixed = Prefixes.usual().shortForm(iri);
    String which = prefixed.equals(iri) ? URLEncoder.encode(iri, StandardCharsets.UTF_8) : prefixed;
    return address.iri(PATH) + "#" + kind + (which.isEmpty() ? "" : "=" + which);
  }

  private static Literal number(long value) {
    return ResourceFactory.createTypedLiteral(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private static Resource sd(String name) {
    return ResourceFactory.createResource(SD + name);
  }

  private static Property sdProperty(String name) {
    return ResourceFactory.createProperty(SD + name);
  }
}
