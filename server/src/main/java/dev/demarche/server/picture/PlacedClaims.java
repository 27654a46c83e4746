package dev.demarche.server.picture;

import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import dev.demarche.server.reading.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many claims tell of what kind of events at which place and day, and where places are, as
 * fresh as {@link Snapshot} has them. Claims count that say something happened. Thread-safe.
 */
final class PlacedClaims {

  /**
   * @param day that the claim is about, else that of its article; "" when neither is known
   */
  record Count(String place, String type, String day, int claims) {}

  /**
   * Degrees after WGS 84.
   *
   * @param ofCapital whether this is where the capital is, and not the place itself
   */
  record Coordinates(double latitude, double longitude, boolean ofCapital) {}

  private final ReadableGraph readable;
  private final Snapshot<List<Count>> counts = new Snapshot<>(this::readCounts);
  private final Snapshot<Map<String, Coordinates>> coordinates =
      new Snapshot<>(this::readCoordinates);

  PlacedClaims(ReadableGraph readable) {
    this.readable = readable;
  }

  List<Count> counts() {
    return counts.get();
  }

  Optional<Coordinates> coordinates(String place) {
    return Optional.ofNullable(coordinates.get().get(place));
  }

  private List<Count> readCounts() {
    return readable.select("claims-by-place", Map.of()).stream()
        .map(
            row ->
                new Count(
                    row.text("place"),
                    row.text("type"),
                    row.text("day"),
                    (int) row.number("claims")))
        .toList();
  }

  private Map<String, Coordinates> readCoordinates() {
    Map<String, Coordinates> all = new HashMap<>();
    for (Row row : readable.select("coordinates", Map.of())) {
      boolean ofCapital = row.text("ofCapital").equals("true");
      Coordinates found =
          new Coordinates(
              Double.parseDouble(row.text("latitude")),
              Double.parseDouble(row.text("longitude")),
              ofCapital);
      if (!ofCapital) {
        all.put(row.text("place"), found);
      } else {
        all.putIfAbsent(row.text("place"), found);
      }
    }
    return all;
  }
}
