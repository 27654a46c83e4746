package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.knowledge.Effect;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Quotation;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose word each part of an article is. Goes through the sentences in order: quotations run on.
 */
final class AttributionFinder {

  private static final int SENTENCES_BACK = 2;

  private final Lexicon lexicon;
  private final EntityAnalysis entities;
  private final Quotes quotes;
  private @Nullable Speech lastDirect;
  private int lastDirectSentence = -10;

  AttributionFinder(Lexicon lexicon, EntityAnalysis entities, Quotes quotes) {
    this.lexicon = lexicon;
    this.entities = entities;
    this.quotes = quotes;
  }

  /** The speeches of the next sentence. */
  List<Speech> in(Sentence sentence) {
    List<Speech> found = new SpeechFinder(lexicon, entities, sentence, quotes).find();
    Speech before = lastDirect;
    boolean goesOn =
        before != null
            && sentence.index() - lastDirectSentence <= SENTENCES_BACK
            && quotes.isWholly(sentence);
    if (goesOn && before != null) {
      BitSet all = new BitSet();
      all.set(0, sentence.tokens().size());
      var content = new ContentSpans(sentence).trimmed(all, null);
      if (content != null) {
        found = new java.util.ArrayList<>(found);
        found.add(
            new Speech(
                before.cue(),
                null,
                before.speaker(),
                null,
                null,
                List.of(),
                all,
                content,
                Quotation.DIRECT,
                Effect.NONE));
        lastDirectSentence = sentence.index();
      }
    }
    for (Speech speech : found) {
      if (speech.quotation() == Quotation.DIRECT && speech.word() != null) {
        lastDirect = speech;
        lastDirectSentence = sentence.index();
      }
    }
    return found;
  }

  /** The speeches that hold a token, the closest speaker first. */
  static List<Speech> around(List<Speech> speeches, Token token) {
    return speeches.stream()
        .filter(speech -> speech.holds(token.index()))
        .filter(speech -> speech.word() == null || speech.word().index() != token.index())
        .sorted(Comparator.comparingInt(speech -> speech.tokens().cardinality()))
        .toList();
  }

  static Attribution attribution(List<Speech> around, @Nullable PointInTime saidOn) {
    if (around.isEmpty()) {
      return Attribution.ARTICLE;
    }
    Speech closest = around.get(0);
    Entity via = null;
    Entity addressee = closest.addressee();
    if (addressee != null && addressee.kind() == EntityKind.MEDIA_OUTLET) {
      via = addressee;
    }
    for (int i = 1; i < around.size() && via == null; i++) {
      Entity outer = around.get(i).speaker();
      via = outer.equals(closest.speaker()) ? null : outer;
    }
    return new Attribution(
        closest.speaker(), via, closest.citing(), closest.quotation(), closest.cue(), saidOn);
  }
}
