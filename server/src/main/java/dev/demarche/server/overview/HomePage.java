package dev.demarche.server.overview;

import dev.demarche.ontology.CompetencyQuestion;
import dev.demarche.server.page.ClaimLine;
import dev.demarche.server.page.ExplorerPage;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Templates;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What this is, how much there is of it, what is new, and where to begin. */
public final class HomePage implements ExplorerPage {

  private static final int NEWEST = 6;

  /** Questions of the kind that the graph is made for. */
  private static final List<String> EXAMPLES =
      List.of("stances", "attacks-with-weapons", "contested-events");

  /** Somebody with the number of claims in which he acts or takes a stance. */
  public record Actor(Link name, long claims) {}

  public record Model(
      List<Figures.Figure> figures,
      List<ArticleLine> newest,
      List<Actor> actors,
      List<ClaimLine> stances,
      List<Link> questions) {}

  private final ReadableGraph readable;
  private final Templates templates;
  private final Figures figures;

  public HomePage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
    this.figures = new Figures(readable);
  }

  @Override
  public String path() {
    return "";
  }

  @Override
  public String html(Map<String, String> parameters) {
    Model model = readable.consistently(this::model);
    PageFrame frame = new PageFrame("Who says what", "", "", readable.address(), List.of());
    return templates.render("home", frame, model);
  }

  private Model model() {
    return new Model(
        List.of(
            figures.counted("articles", "count-articles"),
            figures.counted("claims", "count-claims"),
            figures.counted("sources", "count-sources"),
            figures.counted("things named", "count-entities")),
        readable.select("articles", ArticlesPage.wanted("", ""), 0, NEWEST).stream()
            .map(row -> ArticleLine.of(row, readable))
            .toList(),
        figures.of("busiest-actors").stream().map(this::actor).toList(),
        readable.select("latest-stances", Map.of()).stream()
            .flatMap(row -> row.node("claim").stream())
            .map(claim -> ClaimLine.of(claim, readable))
            .toList(),
        questions());
  }

  private Actor actor(Row row) {
    return new Actor(
        new Link(row.text("name"), readable.address().of(row.text("actor"))), row.number("claims"));
  }

  private List<Link> questions() {
    List<Link> questions = new ArrayList<>();
    try {
      for (String name : EXAMPLES) {
        CompetencyQuestion.named(name)
            .map(CompetencyQuestion::question)
            .map(text -> new Link(text, readable.address().page("explore/queries", "name", name)))
            .ifPresent(questions::add);
      }
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    return questions;
  }
}
