package dev.demarche.server.extraction;

import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.server.page.ExplorerPage;
import dev.demarche.server.page.MarkedArticle;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Templates;
import dev.demarche.server.reading.PublicAddress;
import dev.demarche.server.reading.ReadableGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;

/** A text of the reader's own, with its claims marked. */
public final class TryPage implements ExplorerPage {

  /**
   * @param isOpen whether texts are read here
   * @param fields what was sent: text, date, title, publisher
   * @param problem why it was not read, or ""
   */
  public record Model(
      boolean isOpen,
      int longest,
      Map<String, String> fields,
      String problem,
      Optional<MarkedArticle> article) {

    public String field(String name) {
      return fields.getOrDefault(name, "");
    }
  }

  private final ReadableGraph readable;
  private final Templates templates;
  private final boolean isOpen;

  public TryPage(ReadableGraph readable, Templates templates, boolean isOpen) {
    this.readable = readable;
    this.templates = templates;
    this.isOpen = isOpen;
  }

  @Override
  public String path() {
    return "try";
  }

  @Override
  public String html(Map<String, String> parameters) {
    return html(Map.of(), "", Optional.empty());
  }

  String refusal(Submission submission, String problem) {
    return html(submission.fields(), problem, Optional.empty());
  }

  String result(Submission submission, ArticleGraph read, Graph ontology) {
    String iri = read.name().getURI();
    DatasetGraph dataset = new DatasetGraphMapLink(new Union(read.triples(), ontology));
    dataset.addGraph(read.name(), read.triples());
    PublicAddress address = readable.address();
    ReadableGraph ofText = new ReadableGraph(dataset, address.base(), () -> address);
    MarkedArticle article = MarkedArticle.of(iri, ofText, link -> link(link, iri));
    return html(submission.fields(), "", Optional.of(article));
  }

  /** The parts of the text are in this page; of other things only what the store knows has one. */
  private String link(String iri, String article) {
    if (iri.startsWith(article)) {
      return iri.startsWith(article + "#claim=") ? iri.substring(article.length()) : "";
    }
    PublicAddress address = readable.address();
    if (address.path(iri).isEmpty()) {
      return address.link(iri);
    }
    Node node = NodeFactory.createURI(iri);
    boolean known =
        readable.consistently(
            () -> readable.dataset().contains(Node.ANY, node, Node.ANY, Node.ANY));
    return known ? address.link(iri) : "";
  }

  private String html(Map<String, String> fields, String problem, Optional<MarkedArticle> article) {
    PageFrame frame =
        new PageFrame(
            "Try it",
            "explore/try",
            "",
            readable.address(),
            article.isPresent() ? List.of("article.js") : List.of());
    return templates.render(
        "try", frame, new Model(isOpen, TextExtraction.LONGEST_TEXT, fields, problem, article));
  }
}
