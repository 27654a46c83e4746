package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Effect;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Quotation;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Headlines and transcripts that put the speaker before a colon: "NATO: No talks are planned". */
final class LabelledSpeech {

  private static final int LONGEST_LABEL = 6;
  private static final int SHORTEST_CONTENT = 4;

  private LabelledSpeech() {}

  /** What the label's bearer says in a sentence; null where none stands before a colon. */
  static @Nullable Speech find(EntityAnalysis entities, Sentence sentence, Quotes quotes) {
    int colon = colon(sentence);
    Entity speaker = colon < 1 ? null : speaker(entities, sentence, colon);
    if (speaker == null) {
      return null;
    }
    BitSet tokens = new BitSet();
    tokens.set(colon + 1, sentence.tokens().size());
    Span cue = sentence.token(colon).span();
    boolean clause =
        sentence.tokens().stream()
            .filter(token -> token.index() > colon && token.isVerb())
            .anyMatch(
                token ->
                    Phrases.has(sentence, token, Relation.NSUBJ, Relation.NSUBJ_PASS)
                        || token.tag().equals("VB"));
    List<Span> content = new ContentSpans(sentence).stretches(tokens, cue);
    Quotation quotation = quotes.isQuoted(content) ? Quotation.DIRECT : Quotation.INDIRECT;
    boolean said = clause || quotation == Quotation.DIRECT;
    return content.isEmpty() || !said || tokens.cardinality() < SHORTEST_CONTENT
        ? null
        : new Speech(
            cue, null, speaker, null, null, List.of(), tokens, content, quotation, Effect.NONE);
  }

  private static int colon(Sentence sentence) {
    for (int i = 1; i < sentence.tokens().size() && i <= LONGEST_LABEL; i++) {
      if (sentence.token(i).text().equals(":")) {
        return i;
      }
    }
    return -1;
  }

  /** Who is named by all the words before the colon; a place there is where the news is from. */
  private static @Nullable Entity speaker(EntityAnalysis entities, Sentence sentence, int colon) {
    int end = sentence.token(colon - 1).span().end();
    for (Token token : sentence.tokens().subList(0, colon)) {
      LocatedMention mention = entities.covering(sentence.index(), token.index());
      if (mention != null && mention.mention().span().end() == end) {
        EntityKind kind = mention.entity().kind();
        return kind.isActor() && !kind.isPlace() ? mention.entity() : null;
      }
    }
    return null;
  }
}
