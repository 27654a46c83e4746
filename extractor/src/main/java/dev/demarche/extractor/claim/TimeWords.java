package dev.demarche.extractor.claim;

import dev.demarche.extractor.claim.Calendar.Value;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the grammars of time read it: by place, without ever running past its end.
 *
 * @param forced the direction to take instead of the one that the verb tells
 */
record TimeWords(Sentence sentence, Calendar calendar, @Nullable Direction forced) {

  /**
   * A time expression found.
   *
   * @param end the index of the token after it
   */
  record Match(int end, Value value) {}

  /** A token's word as it stands; empty past either end. */
  String text(int at) {
    List<Token> tokens = sentence.tokens();
    return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
  }

  /** A token's word in lower case. */
  String word(int at) {
    return text(at).toLowerCase(Locale.ROOT);
  }

  boolean hasTag(int at, String tag) {
    List<Token> tokens = sentence.tokens();
    return at >= 0 && at < tokens.size() && tokens.get(at).tag().startsWith(tag);
  }

  /** Whether a token belongs to a noun behind it. */
  boolean leansOnNounBehind(int at) {
    Token token = sentence.token(at);
    return token.head() > at && sentence.token(token.head()).isNoun();
  }

  /** Whether a number counts the word behind it: "in March 3 soldiers". */
  boolean counts(int at) {
    return leansOnNounBehind(at)
        && CalendarWords.monthBesideNumber(text(sentence.token(at).head())) == null;
  }

  int skip(int at, String word) {
    return word(at).equals(word) ? at + 1 : at;
  }

  Direction direction(int at) {
    if (forced != null) {
      return forced;
    }
    String before = word(at - 1);
    if (before.equals("by")
        || before.equals("until")
        || before.equals("till")
        || (before.equals("of") && word(at - 2).equals("ahead"))) {
      return Direction.AHEAD;
    }
    return Direction.at(sentence, sentence.token(at));
  }
}
