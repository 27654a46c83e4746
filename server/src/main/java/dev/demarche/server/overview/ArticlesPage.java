package dev.demarche.server.overview;

import dev.demarche.server.page.ExplorerPage;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Pager;
import dev.demarche.server.page.Templates;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** All articles by date, those of one publisher or of one month. */
public final class ArticlesPage implements ExplorerPage {

  private static final int SHOWN = 25;

  /**
   * @param publisher that the list is narrowed to, "" for all
   * @param month the same: "2024-11", "2024", "undated", or "" for all
   */
  public record Model(
      String publisher,
      String month,
      ArticleCounts counts,
      List<ArticleLine> articles,
      long total,
      Pager pager) {}

  private final ReadableGraph readable;
  private final Templates templates;

  public ArticlesPage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
  }

  @Override
  public String path() {
    return "articles";
  }

  @Override
  public String html(Map<String, String> parameters) {
    Model model = readable.consistently(() -> model(parameters));
    PageFrame frame =
        new PageFrame("Articles", "explore/articles", "", readable.address(), List.of());
    return templates.render("articles", frame, model);
  }

  private Model model(Map<String, String> parameters) {
    String publisher = parameters.getOrDefault("publisher", "").strip();
    String month = parameters.getOrDefault("month", "").strip();
    ArticleCounts counts = ArticleCounts.in(readable);
    long total = counts.of(publisher, month);
    List<Row> rows =
        readable.select("articles", wanted(publisher, month), Pager.from(parameters), SHOWN);
    return new Model(
        publisher,
        month,
        counts,
        rows.stream().map(row -> ArticleLine.of(row, readable)).toList(),
        total,
        Pager.of(readable.address(), "explore/articles", parameters, SHOWN, total, false));
  }

  /** The parameters of the query for articles; "" for any. */
  static Map<String, Node> wanted(String publisher, String month) {
    return Map.of(
        "publisherWanted",
        NodeFactory.createLiteralString(publisher),
        "monthWanted",
        NodeFactory.createLiteralString(month));
  }
}
