package dev.demarche.server.picture;

import dev.demarche.server.page.BadRequestException;
import dev.demarche.server.page.ExplorerPage;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Parameters;
import dev.demarche.server.page.Templates;
import dev.demarche.server.reading.ReadableGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who stands where: a matrix of holders by matters, whose cells open the words behind them; and the
 * stances of one holder by time.
 */
public final class StancesPage implements ExplorerPage {

  private static final String PATH = "explore/stances";

  /**
   * What the form shows.
   *
   * @param about as it was asked for
   */
  public record Form(String action, String about, String kind, String from, String to) {}

  /**
   * @param href the same picture, of what has to do with it
   */
  public record Column(String name, String href) {}

  /**
   * @param words all that the cell says, for those who do not see it
   */
  public record Cell(
      Polarity polarity,
      boolean contested,
      int sources,
      String words,
      String href,
      boolean chosen) {}

  public record Line(Link holder, List<Optional<Cell>> cells) {}

  /**
   * @param more the address of the next holders, "" when these are all
   */
  public record Model(
      Form form,
      List<Column> columns,
      List<Line> lines,
      String more,
      Optional<PositionWords> words) {}

  /** The picture of one holder. */
  public record HolderModel(
      Form form,
      Link holder,
      String holderText,
      HolderTimeline timeline,
      String matrix,
      Optional<PositionWords> words) {}

  private final ReadableGraph readable;
  private final Templates templates;
  private final Names names;
  private final Positions positions;

  public StancesPage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
    this.names = new Names(readable);
    this.positions = new Positions(readable);
  }

  @Override
  public String path() {
    return "stances";
  }

  @Override
  public String html(Map<String, String> parameters) {
    return readable.consistently(() -> page(parameters));
  }

  private String page(Map<String, String> parameters) {
    StanceFilter filter = StanceFilter.of(parameters, names);
    Optional<String> holder = names.asked(parameters, "holder");
    SortedSet<String> matter = matter(parameters);
    Optional<PositionWords> words =
        holder
            .filter(one -> !matter.isEmpty())
            .flatMap(one -> words(one, matter, filter, parameters));
    Form form =
        new Form(
            readable.address().address() + PATH,
            filter.about().isEmpty() ? "" : names.of(filter.about()),
            filter.kind().name().toLowerCase(java.util.Locale.ROOT),
            filter.days().from(),
            filter.days().to());
    if (holder.isPresent() && (matter.isEmpty() || parameters.containsKey("course"))) {
      return course(holder.get(), filter, form, words);
    }
    StanceMatrix matrix =
        StanceMatrix.of(
            positions.all(), filter, Parameters.number(parameters, "after", 0, 0, 1_000_000));
    Address here = here(filter).with("after", parameters.getOrDefault("after", ""));
    Model model =
        new Model(
            form,
            columns(matrix),
            lines(matrix, filter, here, words),
            more(matrix, filter, parameters),
            words);
    String title = filter.about().isEmpty() ? "Stances" : "Stances on " + names.of(filter.about());
    return templates.render("stances", frame(title), model);
  }

  private PageFrame frame(String title) {
    return new PageFrame(title, PATH, "", readable.address(), List.of("pictures.css"));
  }

  private Address here(StanceFilter filter) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("about", filter.about().isEmpty() ? "" : names.brief(filter.about()));
    parameters.put(
        "kind",
        filter.kind() == StanceFilter.Kind.ANY
            ? ""
            : filter.kind().name().toLowerCase(java.util.Locale.ROOT));
    parameters.put("from", filter.days().from());
    parameters.put("to", filter.days().to());
    return new Address(readable.address().address() + PATH, parameters);
  }

  private SortedSet<String> matter(Map<String, String> parameters) {
    return Arrays.stream(parameters.getOrDefault("matter", "").strip().split("\\s+"))
        .filter(each -> !each.isEmpty())
        .map(each -> names.iri(each, "matter"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Optional<PositionWords> words(
      String holder,
      SortedSet<String> matter,
      StanceFilter filter,
      Map<String, String> parameters) {
    Position position =
        positions.all().stream()
            .filter(each -> each.holder().equals(holder) && each.matter().equals(matter))
            .findFirst()
            .orElseThrow(
                () ->
                    new BadRequestException(
                        "The parameters holder and matter name no position: "
                            + names.of(holder)
                            + " takes none on "
                            + matterName(matter)
                            + "."));
    int from = Parameters.number(parameters, "lines", 0, 0, 1_000_000);
    Address next =
        here(filter)
            .with("holder", names.brief(holder))
            .with("matter", matterText(matter))
            .with("course", parameters.getOrDefault("course", ""))
            .with("day", parameters.getOrDefault("day", ""));
    return Optional.of(
        PositionWords.of(
            position,
            names.link(holder),
            matterName(matter),
            DayRange.ofDay(parameters).orElse(filter.days()),
            from,
            next,
            readable,
            names));
  }

  private List<Column> columns(StanceMatrix matrix) {
    return matrix.matters().stream()
        .map(
            matter -> {
              String main =
                  matter.stream()
                      .filter(each -> each.startsWith(Names.ONTOLOGY))
                      .findFirst()
                      .orElse(matter.first());
              Address about = here(new StanceFilter(main, StanceFilter.Kind.ANY, DayRange.ALWAYS));
              return new Column(matterName(matter), about.to(""));
            })
        .toList();
  }

  private List<Line> lines(
      StanceMatrix matrix, StanceFilter filter, Address here, Optional<PositionWords> words) {
    List<Line> lines = new ArrayList<>();
    for (String holder : matrix.holders()) {
      Link name =
          new Link(names.of(holder), here(filter).with("holder", names.brief(holder)).to(""));
      List<Optional<Cell>> cells =
          matrix.matters().stream()
              .map(
                  matter ->
                      matrix
                          .cell(holder, matter)
                          .map(position -> cell(position, name.text(), filter, here, words)))
              .toList();
      lines.add(new Line(name, cells));
    }
    return lines;
  }

  private Cell cell(
      Position position,
      String holder,
      StanceFilter filter,
      Address here,
      Optional<PositionWords> words) {
    Polarity polarity = PositionWords.polarity(position, filter.days(), readable);
    boolean contested = polarity == Polarity.MIXED && position.contested();
    String said =
        holder
            + " "
            + polarity.words()
            + " "
            + matterName(position.matter())
            + (contested ? ", sources differ" : "")
            + ", "
            + (position.sources() == 1 ? "1 source" : position.sources() + " sources");
    return new Cell(
        polarity,
        contested,
        position.sources(),
        said,
        here.with("holder", names.brief(position.holder()))
            .with("matter", matterText(position.matter()))
            .to("words"),
        words.filter(chosen -> chosen.iri().equals(position.iri())).isPresent());
  }

  private String more(StanceMatrix matrix, StanceFilter filter, Map<String, String> parameters) {
    int after = Parameters.number(parameters, "after", 0, 0, 1_000_000);
    return matrix.holdersLeft() == 0
        ? ""
        : here(filter).with("after", String.valueOf(after + matrix.holders().size())).to("");
  }

  private String course(
      String holder, StanceFilter filter, Form form, Optional<PositionWords> words) {
    Address here = here(filter).with("holder", names.brief(holder));
    HolderTimeline timeline =
        HolderTimeline.of(
            holder,
            filter,
            positions.all(),
            readable,
            this::matterName,
            position -> here.with("matter", matterText(position.matter())).with("course", "yes"));
    Link link = names.link(holder);
    return templates.render(
        "stances-of-holder",
        frame("Stances of " + link.text()),
        new HolderModel(form, link, names.brief(holder), timeline, here(filter).to(""), words));
  }

  /** "deployment: Poland, Ukraine" of an act, the name of a thing. */
  private String matterName(SortedSet<String> matter) {
    List<String> types = new ArrayList<>();
    List<String> things = new ArrayList<>();
    matter.forEach(each -> (each.startsWith(Names.ONTOLOGY) ? types : things).add(names.of(each)));
    String concerning = String.join(", ", things);
    return types.isEmpty()
        ? concerning
        : String.join(", ", types) + (concerning.isEmpty() ? "" : ": " + concerning);
  }

  private String matterText(SortedSet<String> matter) {
    return matter.stream().map(names::brief).collect(Collectors.joining(" "));
  }
}
