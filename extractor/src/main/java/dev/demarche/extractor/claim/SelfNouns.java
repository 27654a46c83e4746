package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whom a noun denotes that tells by itself where somebody stands, such as "ally" or "critic": the
 * one of whom it is said, else whoever the noun phrase itself means.
 */
final class SelfNouns {

  private static final Set<String> PARTS =
      Set.of("one", "some", "many", "most", "several", "two", "few", "group", "number", "none");

  private final Sentence sentence;
  private final Subjects subjects;

  SelfNouns(Sentence sentence) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
  }

  /** The heads of the words for them; of "is one of his critics" the subject. */
  List<Token> of(Token noun) {
    Token at = Phrases.firstConjunct(sentence, noun);
    Token whole = Phrases.governor(sentence, at);
    boolean part =
        whole != null
            && at.relation() == Relation.NMOD
            && Set.of("of", "among").contains(String.valueOf(Phrases.preposition(sentence, at)))
            && PARTS.contains(whole.text().toLowerCase(Locale.ROOT));
    if (whole != null && part) {
      at = Phrases.firstConjunct(sentence, whole);
    }
    Token subject = Phrases.dependent(sentence, at, Relation.NSUBJ);
    if (subject != null) {
      return Phrases.conjuncts(sentence, RelativePronouns.antecedent(sentence, subject));
    }
    Token governor = Phrases.governor(sentence, at);
    if (governor != null && at.relation() == Relation.APPOS && governor.isNoun()) {
      return List.of(governor);
    }
    boolean as =
        governor != null && governor.isVerb() && "as".equals(Phrases.preposition(sentence, at));
    if (governor != null && as) {
      Token object = Phrases.dependent(sentence, governor, Relation.OBJ);
      return object == null ? subjects.of(governor) : List.of(object);
    }
    return List.of(noun);
  }
}
