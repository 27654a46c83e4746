package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.Locale;
import java.util.Set;

/** Whom "who", "whom", "which" and "that" stand for. */
final class RelativePronouns {

  private static final Set<String> WORDS = Set.of("who", "whom", "which", "that");

  private RelativePronouns() {}

  /** What a relative pronoun stands for; any other word itself. */
  static Token antecedent(Sentence sentence, Token token) {
    boolean relative =
        token.tag().startsWith("W") && WORDS.contains(token.text().toLowerCase(Locale.ROOT));
    Token verb = relative ? Phrases.governor(sentence, token) : null;
    for (int steps = 0; verb != null && steps < 6; steps++) {
      if (verb.relation() == Relation.ACL_RELCL || verb.relation() == Relation.ACL) {
        Token noun = Phrases.governor(sentence, verb);
        return noun == null ? token : noun;
      }
      verb =
          verb.relation() == Relation.CONJ
                  || verb.relation() == Relation.CCOMP
                  || verb.relation() == Relation.XCOMP
              ? Phrases.governor(sentence, verb)
              : null;
    }
    return token;
  }
}
