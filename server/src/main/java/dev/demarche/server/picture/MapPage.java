package dev.demarche.server.picture;

import dev.demarche.server.page.ClaimLine;
import dev.demarche.server.page.ExplorerPage;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Parameters;
import dev.demarche.server.page.Templates;
import dev.demarche.server.picture.EventMap.Spot;
import dev.demarche.server.picture.PlacedClaims.Coordinates;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;

/** Where events were. The table of places is the page; a script draws the same on a map. */
public final class MapPage implements ExplorerPage {

  private static final String PATH = "explore/map";
  private static final int PLACES = 200;
  private static final int UNKNOWN_PLACES = 50;
  private static final int SHOWN = 25;
  private static final int MOST = 5_000;

  /**
   * @param latitude in degrees, "" when it is not known
   * @param counts of claims, in the order of {@link QuadClass}
   * @param claims where they are
   */
  public record Place(
      Link link,
      String latitude,
      String longitude,
      boolean ofCapital,
      List<Integer> counts,
      int total,
      QuadClass foremost,
      String claims) {

    /** "3 claims of material conflict, 1 of other acts". */
    public String words() {
      List<String> parts = new ArrayList<>();
      for (QuadClass each : QuadClass.values()) {
        int count = counts.get(each.ordinal());
        if (count > 0) {
          parts.add(count + (parts.isEmpty() ? " claims of " : " of ") + each.words());
        }
      }
      return String.join(", ", parts).replaceFirst("^1 claims", "1 claim");
    }
  }

  /**
   * The claims at one place.
   *
   * @param more the address of the next ones, "" when these are all
   */
  public record Words(Link place, int total, List<ClaimLine> lines, String more) {}

  /**
   * @param left places with coordinates that are not shown
   * @param unknown places without coordinates, the first ones
   */
  public record Model(
      String action,
      List<EventTypes.Choice> types,
      String from,
      String to,
      List<Place> places,
      int left,
      List<Place> unknown,
      int unknownPlaces,
      int unknownClaims,
      int undated,
      Optional<Words> words) {}

  private final ReadableGraph readable;
  private final Templates templates;
  private final Names names;
  private final EventTypes types;
  private final PlacedClaims placed;

  public MapPage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
    this.names = new Names(readable);
    this.types = new EventTypes(readable);
    this.placed = new PlacedClaims(readable);
  }

  @Override
  public String path() {
    return "map";
  }

  @Override
  public String html(Map<String, String> parameters) {
    return readable.consistently(() -> page(parameters));
  }

  private String page(Map<String, String> parameters) {
    String type = names.asked(parameters, "type").orElse("");
    DayRange days = DayRange.of(parameters);
    EventMap map =
        EventMap.of(
            placed.counts(), type, days, types, place -> placed.coordinates(place).isPresent());
    Address here =
        new Address(
            readable.address().address() + PATH,
            Map.of(
                "type", type.isEmpty() ? "" : names.brief(type),
                "from", days.from(),
                "to", days.to()));
    Model model =
        new Model(
            readable.address().address() + PATH,
            types.choices(type),
            days.from(),
            days.to(),
            places(map.known(), PLACES, here),
            Math.max(0, map.known().size() - PLACES),
            places(map.unknown(), UNKNOWN_PLACES, here),
            map.unknown().size(),
            EventMap.claims(map.unknown()),
            map.undated(),
            names
                .asked(parameters, "place")
                .map(place -> words(place, type, days, parameters, here)));
    PageFrame frame =
        new PageFrame(
            "Map of events",
            PATH,
            "",
            readable.address(),
            List.of("leaflet.css", "pictures.css", "leaflet.js", "map.js"));
    return templates.render("map", frame, model);
  }

  private List<Place> places(List<Spot> spots, int most, Address here) {
    return spots.stream().limit(most).map(spot -> place(spot, here)).toList();
  }

  private Place place(Spot spot, Address here) {
    Optional<Coordinates> at = placed.coordinates(spot.place());
    return new Place(
        names.link(spot.place()),
        at.map(each -> degrees(each.latitude())).orElse(""),
        at.map(each -> degrees(each.longitude())).orElse(""),
        at.map(Coordinates::ofCapital).orElse(false),
        Arrays.stream(QuadClass.values()).map(each -> spot.claims().getOrDefault(each, 0)).toList(),
        spot.total(),
        spot.foremost(),
        here.with("place", names.brief(spot.place())).to("words"));
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private Words words(
      String place, String type, DayRange days, Map<String, String> parameters, Address here) {
    int from = Parameters.number(parameters, "lines", 0, 0, 1_000_000);
    List<Row> rows =
        readable
            .select("claims-at-place", Map.of("place", NodeFactory.createURI(place)), 0, MOST)
            .stream()
            .filter(row -> types.isWithin(row.text("type"), type) && days.covers(row.text("day")))
            .toList();
    Address next =
        here.with("place", names.brief(place)).with("lines", String.valueOf(from + SHOWN));
    return new Words(
        names.link(place),
        rows.size(),
        rows.stream()
            .skip(from)
            .limit(SHOWN)
            .flatMap(row -> row.node("claim").stream())
            .map(claim -> ClaimLine.of(claim, readable))
            .toList(),
        rows.size() > from + SHOWN ? next.to("words") : "");
  }
}
