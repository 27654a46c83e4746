package dev.demarche.extractor.entity;

import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a word stands where somebody acts or is acted upon, so that "Paris" there is France. */
final class ActorPositions {

  private static final Set<String> ACTORS =
      Set.of("agent", "holder", "toward", "recipient", "accordingTo");
  private static final Set<String> PARTNERS = Set.of("between", "with", "by", "against");

  private final Lexicon lexicon;

  ActorPositions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean isActor(Sentence sentence, Token token) {
    Token first = Phrases.firstConjunct(sentence, token);
    Token governor = Phrases.governor(sentence, first);
    if (governor == null) {
      return false;
    }
    return switch (first.relation()) {
      case NSUBJ, OBL_AGENT -> true;
      case NSUBJ_PASS, OBJ -> fills(governor, Slot.OBJECT);
      case IOBJ -> true;
      case NMOD_POSS -> fills(governor, Slot.POSSESSIVE);
      case OBL, NMOD -> byPreposition(sentence, first, governor);
      default -> false;
    };
  }

  private boolean byPreposition(Sentence sentence, Token token, Token governor) {
    String preposition = Phrases.preposition(sentence, token);
    return preposition != null
        && (PARTNERS.contains(preposition) || fills(governor, Slot.preposition(preposition)));
  }

  private boolean fills(Token governor, String slot) {
    PartOfSpeech partOfSpeech = PartOfSpeech.of(governor.tag());
    if (partOfSpeech == null) {
      return false;
    }
    for (WordIndex.Entry<Frame> entry :
        lexicon.frames().anchoredBy(partOfSpeech, governor.lemma())) {
      Frame frame = entry.meaning();
      @Nullable String role = frame.slots().get(slot);
      boolean addressed = "target".equals(role) && (frame.isStance() || frame.reports());
      if (role != null && (ACTORS.contains(role) || addressed)) {
        return true;
      }
    }
    return false;
  }
}
