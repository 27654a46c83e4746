package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;

/** Who is meant by "those": "two nurses were among those killed", "among those killed were two". */
final class AmongThose {

  private AmongThose() {}

  /** Whoever is among them; any other word itself. */
  static Token meant(Sentence sentence, Token those) {
    Token governor = Phrases.governor(sentence, those);
    if (!those.lemma().equals("those")
        || governor == null
        || !"among".equals(Phrases.preposition(sentence, those))) {
      return those;
    }
    Token subject = Phrases.dependent(sentence, governor, Relation.NSUBJ);
    boolean predicate = governor.isNoun() && Phrases.has(sentence, governor, Relation.COP);
    return subject != null && subject != those ? subject : predicate ? governor : those;
  }
}
