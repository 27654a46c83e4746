package dev.demarche.reader.knowledge;

import dev.demarche.extractor.syntax.OrdinaryWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which English names are fit to be looked for in texts. Wikidata's aliases are for search: flags,
 * codes, bare numbers ("76"), words of every day ("time"). In a text such names would match
 * anything. Thread-safe.
 */
final class NamePolicy {

  private static final Set<String> PLACES = Set.of("Place", "Country", "Facility");
  private static final int SHORTEST = 3;

  private final OrdinaryWords words;

  NamePolicy(OrdinaryWords words) {
    this.words = words;
  }

  /** Why an alias is not fit; null where it is. */
  @Nullable LeftOut objection(String name, String className) {
    LeftOut form = objectionToForm(name);
    if (form != null) {
      return form;
    }
    if (PLACES.contains(className) && name.matches("\\p{Lu}{1,3}|\\p{Lu}{2}-\\p{Lu}+")) {
      return LeftOut.CODE;
    }
    if (name.indexOf(',') >= 0) {
      return LeftOut.ADDRESS;
    }
    return isOrdinary(name) ? LeftOut.ORDINARY : null;
  }

  /** Why no entity can be called so; null where one can. */
  @Nullable LeftOut objectionToForm(String name) {
    if (name.codePoints().noneMatch(Character::isLetter)) {
      return LeftOut.NUMBER;
    }
    if (name.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST) {
      return LeftOut.SHORT;
    }
    boolean lower =
        name.codePoints().anyMatch(Character::isLowerCase)
            && name.codePoints().noneMatch(each -> Character.isUpperCase(each));
    return lower ? LeftOut.LOWER_CASE : null;
  }

  /** Whether a name is one word that is also a word of every day. */
  boolean isOrdinary(String name) {
    return words.contains(name);
  }
}
