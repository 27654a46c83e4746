package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a number or a heap is of, which takes part in its place. */
final class CountedNouns {

  private static final Set<String> SHARES = Set.of("percent", "cent", "%");

  private static final Set<String> COMPARATIVES = Set.of("fewer", "less", "more");

  private CountedNouns() {}

  /**
   * "banks" of "four of the largest banks", of "many of the banks", of "60 percent of them"; any
   * other word itself.
   */
  static Token of(Sentence sentence, Token filler) {
    boolean than = COMPARATIVES.contains(filler.text().toLowerCase(Locale.ROOT));
    boolean number =
        than
            || filler.tag().equals("CD")
            || filler.tag().startsWith("JJ")
            || filler.tag().equals("DT")
            || WordClass.BARRAGES.contains(filler.lemma())
            || SHARES.contains(filler.lemma());
    for (Token token : number ? sentence.dependents(filler) : List.<Token>of()) {
      if (token.relation() == Relation.NMOD
          && token.isNoun()
          && (than ? "than" : "of").equals(Phrases.preposition(sentence, token))) {
        return token;
      }
    }
    return filler;
  }
}
