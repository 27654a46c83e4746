package dev.demarche.server.search;

import dev.demarche.server.overview.ArticleLine;
import dev.demarche.server.page.BadRequestException;
import dev.demarche.server.page.ClaimLine;
import dev.demarche.server.page.ExplorerPage;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Pager;
import dev.demarche.server.page.Templates;
import dev.demarche.server.reading.ReadableGraph;
import java.util.List;
import java.util.Map;

/** What is found under some words: things, articles by their titles, claims by their quotes. */
public final class SearchPage implements ExplorerPage {

  /** Nobody types more than this. */
  static final int LONGEST = 300;

  /**
   * @param matched another name by which it was found, or ""
   * @param articles in how many it is named
   */
  public record FoundThing(Link name, String kind, String matched, long articles) {}

  /**
   * @param href leads to the results of this kind only
   */
  public record Facet(String name, String count, String href, boolean chosen) {}

  /**
   * @param more where all of them are, "" when these are all
   */
  public record Group<T>(List<T> found, String more) {}

  /**
   * @param typed what is searched for, as it was typed
   */
  public record Model(
      String typed,
      List<Facet> facets,
      Group<FoundThing> things,
      Group<FoundThing> descriptions,
      Group<ArticleLine> articles,
      Group<ClaimLine> quotes,
      Pager pager) {}

  private final ReadableGraph readable;
  private final Templates templates;
  private final GraphSearch search;

  public SearchPage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
    this.search = new GraphSearch(readable);
  }

  @Override
  public String path() {
    return "search";
  }

  @Override
  public String html(Map<String, String> parameters) {
    String typed = parameters.getOrDefault("q", "").strip();
    if (typed.length() > LONGEST) {
      throw new BadRequestException(
          "What you search for has " + typed.length() + " characters: " + LONGEST + " at most.");
    }
    Model model =
        readable.consistently(() -> new SearchResults(readable, search, parameters).model(typed));
    String title = typed.isEmpty() ? "Search" : "“" + typed + "”";
    PageFrame frame = new PageFrame(title, "", "", readable.address(), List.of());
    return templates.render("search", frame, model);
  }
}
