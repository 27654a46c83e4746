package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the words of a lexicon entry stand around the token that anchors it. */
final class WordMatch {

  private static final int FURTHEST_PARTICLE = 5;

  private WordMatch() {}

  /** The words from the first to the last of the entry; null where they are not all there. */
  static @Nullable Span span(
      Sentence sentence, Token anchor, PartOfSpeech partOfSpeech, List<String> words) {
    boolean forward = partOfSpeech == PartOfSpeech.VERB || partOfSpeech == PartOfSpeech.PREPOSITION;
    return words.size() == 1
        ? anchor.span()
        : forward ? forward(sentence, anchor, words) : backward(sentence, anchor, words);
  }

  /** "shot the plane down": the particle may stand behind the object. */
  private static @Nullable Span forward(Sentence sentence, Token anchor, List<String> words) {
    int at = anchor.index();
    for (int i = 1; i < words.size(); i++) {
      int found = -1;
      for (int next = at + 1;
          next <= Math.min(at + FURTHEST_PARTICLE, sentence.tokens().size() - 1);
          next++) {
        Token token = sentence.token(next);
        if (matches(token, words.get(i))) {
          found = next;
          break;
        }
        if (token.isVerb() || token.text().equals(",") || token.tag().equals(".")) {
          break;
        }
      }
      if (found < 0) {
        return null;
      }
      at = found;
    }
    return at - anchor.index() < words.size() + 1
        ? anchor.span().cover(sentence.token(at).span())
        : anchor.span();
  }

  private static @Nullable Span backward(Sentence sentence, Token anchor, List<String> words) {
    int at = anchor.index();
    for (int i = words.size() - 2; i >= 0; i--) {
      at--;
      if (at > 0 && sentence.token(at).tag().equals("DT") && !words.get(i).equals("the")) {
        at--;
      }
      if (at < 0 || !matches(sentence.token(at), words.get(i))) {
        return null;
      }
    }
    return sentence.token(at).span().cover(anchor.span());
  }

  private static boolean matches(Token token, String word) {
    return token.text().equalsIgnoreCase(word) || token.lemma().equalsIgnoreCase(word);
  }
}
