package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.knowledge.Effect;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Quotation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose word each part of an article is: what a sentence says of itself, and quotations that go on
 * over several sentences, before the words that attribute them or behind.
 */
final class AttributionFinder {

  private static final int SENTENCES_ON = 2;

  private final Lexicon lexicon;
  private final EntityAnalysis entities;
  private final Quotes quotes;

  AttributionFinder(Lexicon lexicon, EntityAnalysis entities, Quotes quotes) {
    this.lexicon = lexicon;
    this.entities = entities;
    this.quotes = quotes;
  }

  /** The speeches of each sentence of an article, in order. */
  List<List<Speech>> of(List<Sentence> sentences) {
    List<List<Speech>> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      all.add(new ArrayList<>(new SpeechFinder(lexicon, entities, sentence, quotes).find()));
    }
    backward(sentences, all);
    forward(sentences, all);
    return all;
  }

  /** "..., he said. "And ..."": wholly quoted sentences close behind are the same speaker's. */
  private void forward(List<Sentence> sentences, List<List<Speech>> all) {
    Speech last = null;
    int lastSentence = -SENTENCES_ON - 1;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean taken = all.get(i).stream().anyMatch(speech -> speech.word() == null);
      if (last != null && !taken && i - lastSentence <= SENTENCES_ON && quotes.isWholly(sentence)) {
        runOn(sentence, last, all.get(i));
        lastSentence = i;
      }
      for (Speech speech : all.get(i)) {
        if (speech.quotation() == Quotation.DIRECT && speech.word() != null) {
          last = speech;
          lastSentence = i;
        }
      }
    }
  }

  /** "First. Then," he said: what one pair of marks encloses with the attributed sentence. */
  private void backward(List<Sentence> sentences, List<List<Speech>> all) {
    for (int i = sentences.size() - 1; i > 0; i--) {
      Sentence sentence = sentences.get(i);
      Sentence before = sentences.get(i - 1);
      Speech first =
          all.get(i).stream()
              .filter(speech -> speech.quotation() == Quotation.DIRECT)
              .filter(speech -> speech.holds(firstWord(sentence)))
              .max(Comparator.comparingInt(speech -> speech.tokens().cardinality()))
              .orElse(null);
      boolean open =
          first != null && quotes.isOpenBetween(before, sentence) && quotes.isWholly(before);
      boolean taken = all.get(i - 1).stream().anyMatch(speech -> speech.word() == null);
      if (first != null && open && !taken) {
        runOn(before, first, all.get(i - 1));
      }
    }
  }

  private static int firstWord(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> Character.isLetterOrDigit(token.text().charAt(0)))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(0);
  }

  private static void runOn(Sentence sentence, Speech from, List<Speech> into) {
    BitSet all = new BitSet();
    all.set(0, sentence.tokens().size());
    Span content = new ContentSpans(sentence).trimmed(all);
    if (content != null) {
      into.add(
          new Speech(
              from.cue(),
              null,
              from.speaker(),
              null,
              null,
              List.of(),
              all,
              List.of(content),
              Quotation.DIRECT,
              Effect.NONE));
    }
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
