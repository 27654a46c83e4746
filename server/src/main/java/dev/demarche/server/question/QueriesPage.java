package dev.demarche.server.question;

import dev.demarche.ontology.CompetencyQuestion;
import dev.demarche.server.page.BadRequestException;
import dev.demarche.server.page.ExplorerPage;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Templates;
import dev.demarche.server.reading.PublicAddress;
import dev.demarche.server.reading.ReadableGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The competency questions, to be run and changed, and whatever else somebody asks in SPARQL. */
public final class QueriesPage implements ExplorerPage {

  private static final String PATH = "explore/queries";

  /** Where it begins when nothing is asked. */
  private static final String FIRST = "who-says-what";

  /**
   * @param href runs it
   */
  public record Question(String title, String question, String href, boolean chosen) {}

  /**
   * @param query as it was typed
   * @param complete the same with all prefixes, for other programs
   * @param shared where others find this query, "" when it is too long for an address
   * @param endpoint where it can be sent
   */
  public record Model(
      List<Question> questions,
      String query,
      String complete,
      String shared,
      String endpoint,
      Optional<QueryAnswer> answer) {

    /** The address of the answer in another format; "" when it is too long for one. */
    public String export(String format) {
      String parameters = PublicAddress.query(Map.of("query", complete, "format", format));
      return parameters.length() > PublicAddress.LONGEST_QUERY ? "" : endpoint + parameters;
    }
  }

  private final ReadableGraph readable;
  private final Templates templates;
  private final BoundedAnswering answering;
  private final List<CompetencyQuestion> questions;

  public QueriesPage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
    this.answering = new BoundedAnswering(readable);
    try {
      this.questions = CompetencyQuestion.all();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @Override
  public String path() {
    return "queries";
  }

  @Override
  public boolean takesForms() {
    return true;
  }

  @Override
  public String html(Map<String, String> parameters) {
    String asked = parameters.getOrDefault("query", "").strip();
    String name = parameters.getOrDefault("name", "").strip();
    Optional<CompetencyQuestion> chosen = asked.isEmpty() ? named(name) : same(asked);
    String query = asked.isEmpty() ? chosen.orElseGet(() -> first()).sparql() : asked;
    boolean run = !asked.isEmpty() || chosen.isPresent();
    Model model =
        new Model(
            questions.stream().map(each -> question(each, chosen)).toList(),
            query,
            answering.complete(query),
            run ? shared(query, chosen) : "",
            readable.address().address() + "kg/sparql",
            run ? Optional.of(answering.answer(query)) : Optional.empty());
    String title = chosen.map(CompetencyQuestion::title).orElse("Queries");
    PageFrame frame = new PageFrame(title, PATH, "", readable.address(), List.of());
    return templates.render("queries", frame, model);
  }

  private Optional<CompetencyQuestion> named(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<CompetencyQuestion> found =
        questions.stream().filter(each -> each.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      throw new BadRequestException(
          "There is no question \""
              + name
              + "\", but these: "
              + String.join(", ", questions.stream().map(CompetencyQuestion::name).toList()));
    }
    return found;
  }

  /** Browsers send forms with other line ends. */
  private Optional<CompetencyQuestion> same(String query) {
    String plain = query.replace("\r", "").strip();
    return questions.stream().filter(each -> each.sparql().strip().equals(plain)).findFirst();
  }

  private CompetencyQuestion first() {
    return questions.stream()
        .filter(each -> each.name().equals(FIRST))
        .findFirst()
        .orElseGet(() -> questions.get(0));
  }

  private Question question(CompetencyQuestion question, Optional<CompetencyQuestion> chosen) {
    return new Question(
        question.title(),
        question.question(),
        readable.address().page(PATH, "name", question.name()),
        chosen.filter(question::equals).isPresent());
  }

  private String shared(String query, Optional<CompetencyQuestion> chosen) {
    String address =
        chosen
            .map(question -> readable.address().page(PATH, "name", question.name()))
            .orElseGet(() -> readable.address().page(PATH, "query", query));
    return address.length() > PublicAddress.LONGEST_QUERY ? "" : address;
  }
}
