package dev.demarche.server.picture;

import dev.demarche.server.page.Words;
import java.util.Set;

/**
 * What claims say that one entity does to another, as the rules derived it.
 *
 * @param type the IRI of the relation type
 */
record Relation(
    String iri, String subject, String object, String type, int sources, boolean contested) {

  /** Relations that hold either way; the rules derive both ways. */
  private static final Set<String> SYMMETRIC =
      Set.of("metWith", "agreedWith", "cooperatesWith", "fights");

  boolean isSymmetric() {
    return SYMMETRIC.contains(Words.localName(type));
  }

  /** "met with". */
  String words() {
    return Words.spaced(Words.localName(type));
  }

  Tone tone() {
    return Tone.of(Words.localName(type));
  }

  boolean touches(String iri) {
    return subject.equals(iri) || object.equals(iri);
  }

  String other(String iri) {
    return subject.equals(iri) ? object : subject;
  }
}
