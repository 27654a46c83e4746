package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.knowledge.Effect;
import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.Speaking;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * A word that attributes.
 *
 * @param span all its words
 * @param effect what it says of the content
 * @param citing its object is leant on: "citing officials"
 * @param attitude it tells what somebody thinks or wants
 * @param act it is an act of speech that is an event by itself
 */
record Cue(Span span, Effect effect, boolean citing, boolean attitude, boolean act) {

  /** That which a token is; null where it attributes nothing. */
  static @Nullable Cue of(
      Lexicon lexicon, Sentence sentence, Token token, PartOfSpeech partOfSpeech) {
    for (WordIndex.Entry<Speaking> entry :
        lexicon.speaking().anchoredBy(partOfSpeech, token.lemma())) {
      Span span = WordMatch.span(sentence, token, partOfSpeech, entry.words());
      if (span != null) {
        return new Cue(
            span,
            entry.meaning().content(),
            entry.meaning().citing(),
            entry.meaning().attitude(),
            false);
      }
    }
    for (WordIndex.Entry<Frame> entry : lexicon.frames().anchoredBy(partOfSpeech, token.lemma())) {
      Span span = WordMatch.span(sentence, token, partOfSpeech, entry.words());
      if (span != null && entry.meaning().reports()) {
        return new Cue(span, entry.meaning().content(), false, false, true);
      }
    }
    return null;
  }
}
