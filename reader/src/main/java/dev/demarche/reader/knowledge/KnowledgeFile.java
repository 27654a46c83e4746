package dev.demarche.reader.knowledge;

import dev.demarche.ontology.OntologyGraphs;
import dev.demarche.ontology.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;

/** Writes entities and memberships in Turtle, one after another. */
final class KnowledgeFile implements AutoCloseable {

  private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final Node GENDER = NodeFactory.createURI(FOAF + "gender");
  static final Node LATITUDE = NodeFactory.createURI(GEO + "lat");
  private static final Node LONGITUDE = NodeFactory.createURI(GEO + "long");

  private final StreamRDF turtle;

  /**
   * @param comments lines that stand at the top
   */
  KnowledgeFile(OutputStream out, List<String> comments) throws IOException {
    for (String line : comments) {
      out.write(("# " + line.replaceAll("\\s+", " ") + "\n").getBytes(StandardCharsets.UTF_8));
    }
    out.write(("@base <" + OntologyGraphs.DEFAULT_BASE + "> .\n").getBytes(StandardCharsets.UTF_8));
    Context style = RIOT.getContext().copy();
    style.set(RIOT.symTurtleDirectiveStyle, "at");
    turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS, style);
    turtle.start();
    turtle.prefix("id", OntologyGraphs.DEFAULT_BASE + "id/");
    turtle.prefix("dem", Vocabulary.NS);
    turtle.prefix("foaf", FOAF);
    turtle.prefix("geo", GEO);
    turtle.prefix("org", ORG.getURI());
    turtle.prefix("owl", OWL.getURI());
    turtle.prefix("rdfs", RDFS.getURI());
    turtle.prefix("schema", SchemaDO.NS);
    turtle.prefix("skos", SKOS.getURI());
    turtle.prefix("wd", "http://www.wikidata.org/entity/");
    turtle.prefix("xsd", XSDDatatype.XSD + "#");
  }

  /** What is said of one entity. */
  final class Entity {

    private final Node node;

    Entity(String slug) {
      node = ShippedKnowledge.node(slug);
    }

    Entity is(String className) {
      return say(RDF.type.asNode(), term(className));
    }

    Entity label(String name) {
      return say(RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "en"));
    }

    Entity name(String name, String language) {
      return say(SKOS.altLabel.asNode(), NodeFactory.createLiteralLang(name, language));
    }

    Entity sameAs(String item) {
      return say(
          OWL.sameAs.asNode(), NodeFactory.createURI("http://www.wikidata.org/entity/" + item));
    }

    /**
     * @param property the local name of one of ours
     */
    Entity leadsTo(String property, String slug) {
      return say(term(property), ShippedKnowledge.node(slug));
    }

    Entity weaponType(String kind) {
      return say(Vocabulary.weaponType.asNode(), term(kind));
    }

    Entity ambiguous() {
      return say(
          Vocabulary.ambiguous.asNode(),
          NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    }

    Entity gender(String gender) {
      return say(GENDER, NodeFactory.createLiteralString(gender));
    }

    Entity coordinates(double latitude, double longitude) {
      say(LATITUDE, decimal(latitude));
      return say(LONGITUDE, decimal(longitude));
    }

    Entity lasted(@Nullable String start, @Nullable String end) {
      dates(node, start, end);
      return this;
    }

    private Entity say(Node property, Node value) {
      turtle.triple(Triple.create(node, property, value));
      return this;
    }
  }

  Entity entity(String slug) {
    return new Entity(slug);
  }

  void membership(
      String member, String role, String body, @Nullable String start, @Nullable String end) {
    Node node = NodeFactory.createBlankNode();
    turtle.triple(Triple.create(node, RDF.type.asNode(), ORG.Membership.asNode()));
    turtle.triple(Triple.create(node, ORG.member.asNode(), ShippedKnowledge.node(member)));
    turtle.triple(Triple.create(node, ORG.role.asNode(), ShippedKnowledge.node(role)));
    turtle.triple(Triple.create(node, ORG.organization.asNode(), ShippedKnowledge.node(body)));
    dates(node, start, end);
  }

  private void dates(Node node, @Nullable String start, @Nullable String end) {
    if (start != null) {
      turtle.triple(Triple.create(node, SchemaDO.startDate.asNode(), date(start)));
    }
    if (end != null) {
      turtle.triple(Triple.create(node, SchemaDO.endDate.asNode(), date(end)));
    }
  }

  private static Node date(String text) {
    return NodeFactory.createLiteralDT(
        text,
        switch (text.length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        });
  }

  /** To a ten-thousandth of a degree, some ten metres. */
  private static Node decimal(double degrees) {
    String text =
        BigDecimal.valueOf(degrees)
            .setScale(4, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString();
    return NodeFactory.createLiteralDT(
        text.contains(".") ? text : text + ".0", XSDDatatype.XSDdecimal);
  }

  private static Node term(String localName) {
    return NodeFactory.createURI(Vocabulary.NS + localName);
  }

  @Override
  public void close() {
    turtle.finish();
  }
}
