package dev.demarche.store.export;

import java.net.URI;
import java.util.Optional;

/**
 * What others may do with the data.
 *
 * @param license what whoever serves the data puts them under; empty when nobody has said
 */
public record DataRights(Optional<URI> license) {

  /** Holds whatever the licence. */
  public static final String QUOTATIONS =
      "The words of the articles, in whole and as quotations, belong to their publishers: no licence"
          + " here is one to them.";

  private static final String UNSAID =
      " No licence is stated for the rest: ask whoever serves these data before you pass them on.";

  /** Nobody has put the data under a licence. */
  public static DataRights unstated() {
    return new DataRights(Optional.empty());
  }

  /** In one or two sentences. */
  public String statement() {
    return license.isPresent() ? QUOTATIONS : QUOTATIONS + UNSAID;
  }
}
