package dev.demarche.extractor.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person holds or held a role in an organization or a country, by slugs.
 *
 * @param start the first day, null where unknown
 * @param end the last day, null where it lasts or is unknown
 */
public record Office(
    String person,
    String role,
    String organization,
    @Nullable LocalDate start,
    @Nullable LocalDate end) {

  public boolean heldOn(LocalDate day) {
    return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
  }
}
