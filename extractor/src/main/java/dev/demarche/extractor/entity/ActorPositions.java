package dev.demarche.extractor.entity;

import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.List;
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
      case NSUBJ_PASS, OBJ -> fills(sentence, governor, Slot.OBJECT);
      case IOBJ -> true;
      case NMOD_POSS -> fills(sentence, governor, Slot.POSSESSIVE);
      case OBL, NMOD -> byPreposition(sentence, first, governor);
      default -> false;
    };
  }

  private boolean byPreposition(Sentence sentence, Token token, Token governor) {
    String preposition = Phrases.preposition(sentence, token);
    return preposition != null
        && (PARTNERS.contains(preposition)
            || fills(sentence, governor, Slot.preposition(preposition)));
  }

  private boolean fills(Sentence sentence, Token governor, String slot) {
    PartOfSpeech partOfSpeech = PartOfSpeech.of(governor.tag());
    if (partOfSpeech == null) {
      return false;
    }
    for (WordIndex.Entry<Frame> entry :
        lexicon.frames().anchoredBy(partOfSpeech, governor.lemma())) {
      Frame frame = entry.meaning();
      @Nullable String role = frame.slots().get(slot);
      boolean addressed = "target".equals(role) && (frame.isStance() || frame.reports());
      if (role != null
          && (ACTORS.contains(role) || addressed)
          && mayHold(sentence, governor, entry, slot)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the other words that the frame asks for are there: "returned to Paris" gives nothing
   * back. A noun's conditions are left to the claims.
   */
  private static boolean mayHold(
      Sentence sentence, Token governor, WordIndex.Entry<Frame> entry, String slot) {
    if (!governor.isVerb()) {
      return true;
    }
    Frame frame = entry.meaning();
    List<Token> objects =
        sentence.dependents(governor).stream()
            .filter(
                token ->
                    token.relation() == Relation.OBJ || token.relation() == Relation.NSUBJ_PASS)
            .toList();
    boolean needsObject =
        !frame.objectNouns().isEmpty()
            || !frame.objectKinds().isEmpty()
            || frame.needs().contains(Slot.OBJECT);
    boolean object = !needsObject || slot.equals(Slot.OBJECT) || !objects.isEmpty();
    boolean noun =
        frame.objectNouns().isEmpty()
            || frame.objectNouns().stream()
                .anyMatch(words -> objects.stream().anyMatch(each -> words.contains(each.lemma())));
    boolean words =
        entry.words().stream()
            .skip(1)
            .allMatch(
                word ->
                    sentence.tokens().stream()
                        .anyMatch(each -> each.lemma().equals(word) || each.text().equals(word)));
    return object && noun && words && frame.subjectNouns().isEmpty();
  }
}
