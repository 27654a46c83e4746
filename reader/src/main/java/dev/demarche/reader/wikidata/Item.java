package dev.demarche.reader.wikidata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the knowledge base can use of a Wikidata item: the statements of best rank that do not say
 * that they have ended, by the identifiers of their values. Dates are ISO 8601, to the day, the
 * month or the year.
 *
 * @param number of its identifier: 142 of Q142
 * @param label its English name, null where it has none
 * @param names further names, and names in other languages that were asked for
 * @param classes what it is an instance of (P31)
 * @param superclasses what it is a subclass of (P279)
 * @param countries where it lies or belongs to (P17)
 * @param origins where it comes from (P495)
 * @param citizenships of a person (P27)
 * @param capitals of a country (P36)
 * @param coordinates where it lies (P625), null where it is not said
 * @param gender of a person (P21): "male", "female" or null
 * @param inception when it began (P571), null where it is not said
 * @param dissolution when it ended (P576), null where it has not, or it is not said
 * @param offices that a person holds or held (P39)
 * @param jurisdictions of an office (P1001), and the body that it leads (P2389)
 * @param sitelinks how many wikis have a page about it: a measure of how well known it is
 */
public record Item(
    long number,
    @Nullable String label,
    List<Name> names,
    List<String> classes,
    List<String> superclasses,
    List<String> countries,
    List<String> origins,
    List<String> citizenships,
    List<String> capitals,
    @Nullable Coordinates coordinates,
    @Nullable String gender,
    @Nullable String inception,
    @Nullable String dissolution,
    List<Tenure> offices,
    List<String> jurisdictions,
    int sitelinks) {

  public Item {
    names = List.copyOf(names);
    classes = List.copyOf(classes);
    superclasses = List.copyOf(superclasses);
    countries = List.copyOf(countries);
    origins = List.copyOf(origins);
    citizenships = List.copyOf(citizenships);
    capitals = List.copyOf(capitals);
    offices = List.copyOf(offices);
    jurisdictions = List.copyOf(jurisdictions);
  }

  /** Such as "Q142". */
  public String identifier() {
    return "Q" + number;
  }

  /**
   * A name.
   *
   * @param language a code of IETF BCP 47: "en"
   */
  public record Name(String text, String language) {}

  /** In degrees, north and east. */
  public record Coordinates(double latitude, double longitude) {}

  /**
   * That a person holds or held an office.
   *
   * @param office its identifier
   * @param label its name, where the source tells it beside the holder
   * @param of where it is held, where the statement itself says so
   */
  public record Tenure(
      String office,
      @Nullable String label,
      @Nullable String of,
      @Nullable String start,
      @Nullable String end) {}
}
