package dev.demarche.server.picture;

import dev.demarche.server.page.ClaimLine;
import dev.demarche.server.page.ExplorerPage;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Parameters;
import dev.demarche.server.page.Templates;
import dev.demarche.server.reading.ReadableGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.jena.graph.NodeFactory;

/** What happened when, by type: of all, or of what one actor did and suffered. */
public final class TimelinePage implements ExplorerPage {

  private static final String PATH = "explore/timeline";

  /** The first year of all, which asks for no window. */
  private static final String EVER = "0001";

  private static final int SHOWN = 15;
  private static final int CLAIMS = 4;

  /**
   * @param strength from 1 to 4, by which it is coloured; 0 for none
   */
  public record Cell(int count, int strength, String words, String href, boolean chosen) {}

  public record Line(String name, QuadClass quadClass, String href, List<Cell> cells) {}

  /**
   * One event with some of its claims.
   *
   * @param parties "Russia → Ukraine"
   */
  public record Told(
      String name,
      List<Link> agents,
      List<Link> targets,
      String time,
      int sources,
      boolean contested,
      String data,
      List<ClaimLine> lines,
      int claimsLeft) {}

  /**
   * @param asked the name of what it is about, "" for all
   * @param from of the picture, though it may not have been asked for
   * @param everything the address of the picture of all time, "" when this is it
   * @param heading of the list
   */
  public record Model(
      String action,
      Optional<Link> of,
      String asked,
      List<EventTypes.Choice> types,
      DayText askedDays,
      DayText days,
      int outside,
      String everything,
      EventBars bars,
      List<Column> columns,
      List<Line> lines,
      int typesLeft,
      String heading,
      List<Told> events,
      String more) {}

  /** Two days for people. */
  public record DayText(String from, String to) {}

  private final ReadableGraph readable;
  private final Templates templates;
  private final Names names;
  private final EventTypes types;
  private final Events events;

  public TimelinePage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
    this.names = new Names(readable);
    this.types = new EventTypes(readable);
    this.events = new Events(readable);
  }

  @Override
  public String path() {
    return "timeline";
  }

  @Override
  public String html(Map<String, String> parameters) {
    return readable.consistently(() -> page(parameters));
  }

  private String page(Map<String, String> parameters) {
    Optional<String> of = names.asked(parameters, "of");
    String type = names.asked(parameters, "type").orElse("");
    DayRange asked = DayRange.of(parameters);
    List<Event> about =
        events.all().stream()
            .filter(each -> each.concerns(of.orElse("")) && types.isWithin(each.type(), type))
            .toList();
    Calendar calendar = Calendar.of(about, asked, types::quadClass);
    Address here =
        new Address(
            readable.address().address() + PATH,
            Map.of(
                "of", of.map(names::brief).orElse(""),
                "type", type.isEmpty() ? "" : names.brief(type),
                "from", asked.from(),
                "to", asked.to()));
    Optional<Column> when = Column.asked(parameters);
    String kind = names.asked(parameters, "kind").orElse("");
    List<Event> listed =
        about.stream()
            .filter(each -> calendar.days().covers(each.time()))
            .filter(each -> when.map(column -> column.takes(each.time())).orElse(true))
            .filter(each -> types.isWithin(each.type(), kind))
            .sorted(
                Comparator.comparing(Event::time)
                    .reversed()
                    .thenComparingInt(each -> -each.sources())
                    .thenComparing(Event::iri))
            .toList();
    int from = Parameters.number(parameters, "lines", 0, 0, 1_000_000);
    Address next =
        here.with("when", when.map(Column::name).orElse(""))
            .with("kind", kind.isEmpty() ? "" : names.brief(kind))
            .with("lines", String.valueOf(from + SHOWN));
    Optional<Link> thing = of.map(names::link);
    String title =
        thing.map(link -> "Events of " + link.text() + " by time").orElse("Events by time");
    Model model =
        new Model(
            here.path(),
            thing,
            thing.map(Link::text).orElse(""),
            types.choices(type),
            new DayText(asked.from(), asked.to()),
            new DayText(
                calendar.days().from().equals(EVER) ? "" : calendar.days().from(),
                calendar.days().to()),
            calendar.outside(),
            calendar.outside() > 0 ? here.with("from", EVER).with("to", "").to("") : "",
            EventBars.of(calendar, types, here),
            calendar.columns(),
            lines(calendar, here, when, kind),
            calendar.typesLeft(),
            heading(listed.size(), kind, when),
            listed.stream().skip(from).limit(SHOWN).map(this::told).toList(),
            listed.size() > from + SHOWN ? next.to("events") : "");
    PageFrame frame = new PageFrame(title, PATH, "", readable.address(), List.of("pictures.css"));
    return templates.render("timeline", frame, model);
  }

  private String heading(int count, String kind, Optional<Column> when) {
    return count
        + (count == 1 ? " event" : " events")
        + (kind.isEmpty() ? "" : ", " + types.name(kind))
        + when.map(column -> ", " + column.words()).orElse("");
  }

  private List<Line> lines(Calendar calendar, Address here, Optional<Column> when, String kind) {
    int most =
        calendar.types().stream()
            .flatMap(
                type -> calendar.columns().stream().map(column -> calendar.count(type, column)))
            .max(Integer::compare)
            .orElse(1);
    List<Line> lines = new ArrayList<>();
    for (String type : calendar.types()) {
      Address ofType = here.with("kind", names.brief(type));
      List<Cell> cells = new ArrayList<>();
      for (Column column : calendar.columns()) {
        int count = calendar.count(type, column);
        cells.add(
            new Cell(
                count,
                strength(count, most),
                types.name(type) + ", " + column.words() + ": " + count,
                ofType.with("when", column.name()).to("events"),
                type.equals(kind) && when.filter(column::equals).isPresent()));
      }
      lines.add(new Line(types.name(type), types.quadClass(type), ofType.to("events"), cells));
    }
    return lines;
  }

  /** By orders of magnitude, so that one busy month does not pale the others. */
  private static int strength(int count, int most) {
    return count == 0 ? 0 : 1 + (int) Math.round(3 * Math.log(count) / Math.max(1, Math.log(most)));
  }

  private Told told(Event event) {
    List<ClaimLine> lines =
        readable
            .select(
                "claims-of-event",
                Map.of("event", NodeFactory.createURI(event.iri())),
                0,
                CLAIMS + 1)
            .stream()
            .flatMap(row -> row.node("claim").stream())
            .map(claim -> ClaimLine.of(claim, readable))
            .toList();
    return new Told(
        types.name(event.type()),
        links(event.agents()),
        links(event.targets()),
        event.time(),
        event.sources(),
        event.contested(),
        readable.address().of(event.iri()),
        lines.stream().limit(CLAIMS).toList(),
        lines.size() - Math.min(CLAIMS, lines.size()));
  }

  private List<Link> links(SortedSet<String> entities) {
    return entities.stream().map(names::link).toList();
  }
}
