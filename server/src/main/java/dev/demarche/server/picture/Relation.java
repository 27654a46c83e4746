package dev.demarche.server.picture;

import dev.demarche.server.page.Words;

/**
 * What claims say that one entity does to another, as the rules derived it.
 *
 * @param type the IRI of the relation type
 * @param symmetric it holds either way; the rules derive both ways
 */
record Relation(
    String iri,
    String subject,
    String object,
    String type,
    Tone tone,
    boolean symmetric,
    int sources,
    boolean contested) {

  /** "met with". */
  String words() {
    return Words.spaced(Words.localName(type));
  }

  boolean touches(String iri) {
    return subject.equals(iri) || object.equals(iri);
  }

  String other(String iri) {
    return subject.equals(iri) ? object : subject;
  }
}
