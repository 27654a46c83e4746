package dev.demarche.server.picture;

import java.util.Set;
import java.util.SortedSet;

/**
 * The stances of one holder on one matter, as the rules derived them.
 *
 * @param matter the IRI of an entity; or of the type of an act, and of whom and where it concerns
 * @param contested whether sources tell of different polarities on one day
 * @param first the day of the first stance, "" when it is not known
 */
record Position(
    String iri,
    String holder,
    SortedSet<String> matter,
    Set<Polarity> polarities,
    boolean contested,
    String first,
    String last,
    int sources) {

  Polarity polarity() {
    return Polarity.of(polarities);
  }

  /** Whether the matter is an act, and not a thing. */
  boolean isOnAct() {
    return matter.stream().anyMatch(each -> each.startsWith(Names.ONTOLOGY));
  }

  /** Whether holder and matter have names beyond one article. */
  boolean isNamed() {
    return holder.indexOf('#') < 0
        && matter.stream()
            .noneMatch(each -> each.contains("#") && !each.startsWith(Names.ONTOLOGY));
  }
}
