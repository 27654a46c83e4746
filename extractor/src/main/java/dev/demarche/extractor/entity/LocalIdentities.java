package dev.demarche.extractor.entity;

import java.util.HashSet;
import java.util.Set;

/** Gives out the identities of one article's own entities, none of them twice. */
final class LocalIdentities {

  private final String text;
  private final Set<Integer> taken = new HashSet<>();

  LocalIdentities(String text) {
    this.text = text;
  }

  /**
   * That of the first offset which is free; failing all, of the next free character behind the
   * last: of two descriptions that begin together ("missile strike", "missile") one gives way.
   */
  Identity.Local at(int... begins) {
    for (int begin : begins) {
      if (taken.add(begin)) {
        return new Identity.Local(begin);
      }
    }
    int next = begins[begins.length - 1];
    do {
      next += Character.charCount(text.codePointAt(next));
    } while (!taken.add(next));
    return new Identity.Local(next);
  }
}
