package dev.demarche.server.page;

import dev.demarche.server.linkeddata.HumanReadable;
import dev.demarche.server.reading.PublicAddress;
import dev.demarche.server.reading.ReadableGraph;
import java.util.List;
import java.util.Map;

/** The page of an article. */
public final class ArticlePage implements HumanReadable {

  private final ReadableGraph readable;
  private final Templates templates;

  public ArticlePage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
  }

  @Override
  public String page(String path, Map<String, String> parameters) {
    PublicAddress address = readable.address();
    MarkedArticle article = MarkedArticle.of(address.iri(path), readable, address::link);
    PageFrame frame =
        new PageFrame(article.title(), "explore/articles", path, address, List.of("article.js"));
    return templates.render("article", frame, article);
  }
}
