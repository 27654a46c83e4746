package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a sentence are a speaker's: what the parse hangs below his verb, mended by what
 * quotation marks, dashes and a second word of saying tell about where his words end.
 */
final class SpeechContent {

  private static final int MOST_STEPS = 12;

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Quotes quotes;
  private final ContentSpans spans;

  SpeechContent(Lexicon lexicon, Sentence sentence, Quotes quotes) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.quotes = quotes;
    this.spans = new ContentSpans(sentence);
  }

  /** The tokens that are a speaker's, of those that the parse gives him; the cue's are not. */
  BitSet tokens(BitSet parsed, Token word, Span cue) {
    BitSet content = (BitSet) parsed.clone();
    asides(word, content);
    List<BitSet> quotations = quotes.quotations(sentence);
    quotations.removeIf(quotation -> reaches(quotation, cue));
    for (BitSet quotation : quotations) {
      if (quotation.intersects(content)) {
        content.or(quotation);
      }
    }
    boolean direct = quotes.isQuoted(spans.stretches(content, cue));
    if (direct) {
      quotations.stream().filter(each -> goesOnBehind(each, cue)).forEach(content::or);
    } else {
      content.clear(Math.min(end(content, word), content.length()), content.length());
    }
    return content;
  }

  /** The stretches of words that make them up. */
  List<Span> stretches(BitSet tokens, Span cue) {
    return spans.stretches(tokens, cue);
  }

  /** "urged them to leave Maduro, | who has Cuba's support |": no part of what is asked for. */
  private void asides(Token word, BitSet content) {
    boolean infinitive =
        sentence.dependents(word).stream()
            .anyMatch(token -> token.relation() == Relation.XCOMP && token.tag().equals("VB"));
    if (!infinitive || Phrases.has(sentence, word, Relation.CCOMP)) {
      return;
    }
    for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
      Token token = sentence.token(i);
      Token named = Phrases.governor(sentence, token);
      boolean aside =
          token.relation() == Relation.ACL_RELCL
              && named != null
              && named.index() + 1 < i
              && sentence.token(named.index() + 1).text().equals(",");
      if (aside) {
        int[] extent = Phrases.extent(sentence, token);
        content.clear(extent[0], extent[1] + 1);
      }
    }
  }

  private boolean reaches(BitSet tokens, Span cue) {
    return tokens.stream().anyMatch(at -> cue.contains(sentence.token(at).span()));
  }

  /** "..., he said, "and we will": a comma or more stands before the second half. */
  private boolean goesOnBehind(BitSet quotation, Span cue) {
    int first = quotation.nextSetBit(0);
    Token before = first < 2 ? null : sentence.token(first - 2);
    return before != null
        && sentence.token(first).span().begin() > cue.end()
        && quotation.cardinality() > 2
        && ",.:;\u2014".contains(before.text());
  }

  /**
   * Where reported words end and the reporter's go on: at a dash that nothing closes, at ", adding
   * that", at "and said that".
   */
  private int end(BitSet content, Token word) {
    int dash = -1;
    for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
      Token token = sentence.token(i);
      if (token.text().equals("\u2014") || token.text().equals("--")) {
        dash = dash < 0 ? i : Integer.MAX_VALUE;
      }
      if (i > word.index() && isTakenUp(token)) {
        return i - 2;
      }
      boolean later = i > word.index() && i > content.nextSetBit(0) + 1;
      if (later && (isAddition(token) || isSecondSaying(token, word))) {
        return i - 1;
      }
    }
    return dash > content.nextSetBit(0) && dash < Integer.MAX_VALUE ? dash : content.length();
  }

  /** ", a claim the army denied": the reporter takes up what was said. */
  private boolean isTakenUp(Token token) {
    int at = token.index();
    return at > 2
        && WordClass.SAID_BEFORE.contains(token.lemma())
        && sentence.token(at - 1).tag().equals("DT")
        && sentence.token(at - 2).text().equals(",");
  }

  /** ", adding that": the speaker goes on. */
  private boolean isAddition(Token token) {
    return token.tag().equals("VBG")
        && token.index() > 0
        && sentence.token(token.index() - 1).text().equals(",")
        && isSaying(token);
  }

  /** "and said that": so does he here. */
  private boolean isSecondSaying(Token token, Token word) {
    return token.isVerb()
        && token.tag().equals(word.tag())
        && Subjects.isCoordinated(sentence, token)
        && sentence.token(token.index() - 1).tag().equals("CC")
        && !Phrases.has(sentence, token, Relation.NSUBJ)
        && Phrases.has(sentence, token, Relation.CCOMP)
        && isSaying(token);
  }

  /** The word of saying that another one goes on from; null where it stands by itself. */
  @Nullable Token continued(Token token) {
    Token before = null;
    Token at = Phrases.governor(sentence, token);
    for (int steps = 0; at != null && steps < MOST_STEPS; steps++) {
      boolean goesOn = isAddition(token) || isSecondSaying(token, at);
      before = at.isVerb() && goesOn && isSaying(at) ? at : before;
      at = Phrases.governor(sentence, at);
    }
    return before;
  }

  private boolean isSaying(Token token) {
    Cue cue = Cue.of(lexicon, sentence, token, PartOfSpeech.VERB);
    return cue != null && !cue.act() && !cue.attitude() && !cue.citing();
  }
}
