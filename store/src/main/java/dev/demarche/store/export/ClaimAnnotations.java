package dev.demarche.store.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.demarche.ontology.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Claims as Web Annotations ("Web Annotation Data Model", W3C Recommendation 2017): each is the
 * body of an annotation whose targets are its words in the article, by place and by quotation.
 * Offsets count code points, as theirs do. Words that the graph does not have are left out.
 */
final class ClaimAnnotations implements ArticleWriter {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** How many code points before and after the words help to find them again. */
  private static final int AROUND = 32;

  private static final Node STARTED =
      NodeFactory.createURI("http://www.w3.org/ns/prov#startedAtTime");

  private static final Node GENERATED_BY =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");

  /** What the targets say. */
  private static final Set<Node> SAID_OTHERWISE =
      Set.of(
          RDF.type.asNode(),
          GENERATED_BY,
          Vocabulary.evidence.asNode(),
          Vocabulary.trigger.asNode(),
          Vocabulary.cue.asNode());

  private final JsonGenerator json;

  /**
   * @param collection the IRI of all of them together
   */
  ClaimAnnotations(String collection, OutputStream out) throws IOException {
    json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeArrayFieldStart("@context");
    json.writeString(CONTEXT);
    json.writeStartObject();
    json.writeStringField("dem", Vocabulary.NS);
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringField("id", collection);
    json.writeStringField("type", "AnnotationCollection");
    json.writeStringField("label", "Claims, on the words that make them");
    json.writeObjectFieldStart("first");
    json.writeStringField("id", collection + "#first");
    json.writeStringField("type", "AnnotationPage");
    json.writeNumberField("startIndex", 0);
    json.writeArrayFieldStart("items");
  }

  @Override
  public void write(ArticleData article) throws IOException {
    Optional<String> text =
        article.value(article.name(), Vocabulary.text.asNode()).map(Node::getLiteralLexicalForm);
    for (Node claim : article.claims()) {
      json.writeStartObject();
      json.writeStringField("id", article.beside(claim, "annotation"));
      json.writeStringField("type", "Annotation");
      json.writeStringField("motivation", "describing");
      Optional<Node> read =
          article.value(claim, GENERATED_BY).flatMap(run -> article.value(run, STARTED));
      if (read.isPresent()) {
        json.writeStringField("created", read.get().getLiteralLexicalForm());
      }
      body(article, claim);
      json.writeArrayFieldStart("target");
      List<Node> evidence = article.values(claim, Vocabulary.evidence.asNode());
      List<String> quoted = quoted(article, claim, evidence.size());
      for (int at = 0; at < evidence.size(); at++) {
        String exact = quoted.isEmpty() ? "" : quoted.get(at);
        target(article, evidence.get(at), exact, text);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** The words of each piece of evidence, as the claim quotes them; empty if it does not. */
  private static List<String> quoted(ArticleData article, Node claim, int pieces) {
    List<String> quoted =
        article
            .value(claim, Vocabulary.quote.asNode())
            .map(quote -> List.of(quote.getLiteralLexicalForm().split(" … ")))
            .orElse(List.of());
    return quoted.size() == pieces ? quoted : List.of();
  }

  private void body(ArticleData article, Node claim) throws IOException {
    Map<Node, List<Node>> properties = new LinkedHashMap<>();
    List<String> types = new ArrayList<>();
    for (Triple triple : article.about(claim)) {
      if (triple.getPredicate().equals(RDF.type.asNode())) {
        types.add(name(triple.getObject()));
      } else if (!SAID_OTHERWISE.contains(triple.getPredicate())) {
        properties
            .computeIfAbsent(triple.getPredicate(), none -> new ArrayList<>())
            .add(triple.getObject());
      }
    }
    json.writeObjectFieldStart("body");
    json.writeStringField("id", claim.getURI());
    json.writeFieldName("type");
    json.writeArray(types.toArray(String[]::new), 0, types.size());
    for (Map.Entry<Node, List<Node>> property : properties.entrySet()) {
      json.writeArrayFieldStart(name(property.getKey()));
      for (Node value : property.getValue()) {
        value(article, value);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void value(ArticleData article, Node value) throws IOException {
    json.writeStartObject();
    if (value.isLiteral()) {
      json.writeStringField("@value", value.getLiteralLexicalForm());
      if (!value.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", value.getLiteralLanguage());
      } else {
        json.writeStringField("@type", value.getLiteralDatatypeURI());
      }
    } else {
      json.writeStringField("id", name(value));
      Optional<Node> label = article.value(value, RDFS.label.asNode());
      if (label.isPresent()) {
        json.writeStringField("rdfs:label", label.get().getLiteralLexicalForm());
      }
    }
    json.writeEndObject();
  }

  private void target(ArticleData article, Node mention, String quoted, Optional<String> text)
      throws IOException {
    int begin = number(article, mention, Vocabulary.begin.asNode());
    int end = number(article, mention, Vocabulary.end.asNode());
    json.writeStartObject();
    json.writeStringField("source", article.name().getURI());
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", begin);
    json.writeNumberField("end", end);
    json.writeEndObject();
    if (text.isPresent()) {
      quotation(text.get(), begin, end);
    } else if (!quoted.isEmpty()) {
      quotation(quoted, "", "");
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static int number(ArticleData article, Node mention, Node property) {
    return article
        .value(mention, property)
        .map(value -> Integer.parseInt(value.getLiteralLexicalForm()))
        .orElseThrow(() -> new IllegalStateException(mention + " has no " + property));
  }

  private void quotation(String text, int begin, int end) throws IOException {
    int length = text.codePointCount(0, text.length());
    int before = text.offsetByCodePoints(0, Math.max(0, begin - AROUND));
    int first = text.offsetByCodePoints(before, Math.min(begin, AROUND));
    int last = text.offsetByCodePoints(first, end - begin);
    int after = text.offsetByCodePoints(last, Math.min(length - end, AROUND));
    quotation(
        text.substring(first, last), text.substring(before, first), text.substring(last, after));
  }

  private void quotation(String exact, String prefix, String suffix) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", exact);
    if (!prefix.isEmpty()) {
      json.writeStringField("prefix", prefix);
    }
    if (!suffix.isEmpty()) {
      json.writeStringField("suffix", suffix);
    }
    json.writeEndObject();
  }

  /** "dem:agent": the ontology's names with their prefix, others as they are. */
  private static String name(Node node) {
    String local = ArticleData.localName(node);
    return local.equals(node.toString()) ? local : "dem:" + local;
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
  }
}
