package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.knowledge.Effect;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Quotation;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody says, believes or wants what some words of a sentence hold.
 *
 * @param cue the words that attribute
 * @param word the verb, noun or preposition of the cue; null where a quotation goes on from an
 *     earlier sentence
 * @param speakerToken the head of the words that name the speaker, where they stand in this
 *     sentence
 * @param addressee whom it was told
 * @param tokens the tokens of the content
 * @param content the stretches of words that make up the content, without the quotation marks
 *     around them: one, or one on each side of the cue
 * @param effect what the cue says of the content
 */
record Speech(
    Span cue,
    @Nullable Token word,
    Entity speaker,
    @Nullable Token speakerToken,
    @Nullable Entity addressee,
    List<Entity> citing,
    BitSet tokens,
    List<Span> content,
    Quotation quotation,
    Effect effect) {

  Speech {
    citing = List.copyOf(citing);
    content = List.copyOf(content);
  }

  boolean holds(int token) {
    return tokens.get(token);
  }
}
