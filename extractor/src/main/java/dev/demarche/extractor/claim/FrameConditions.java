package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what stands around a word is what one of its frames asks for. */
final class FrameConditions {

  private final EntityAnalysis entities;
  private final Sentence sentence;
  private final Owners owners;

  FrameConditions(EntityAnalysis entities, Sentence sentence) {
    this.entities = entities;
    this.sentence = sentence;
    this.owners = new Owners(entities, sentence);
  }

  boolean hold(Frame frame, Map<String, List<Token>> slots) {
    return frame.needs().stream().allMatch(slots::containsKey)
        && frame.without().stream().noneMatch(slots::containsKey)
        && filledBy(frame.subjectKinds(), slots.get(Slot.SUBJECT), slots.get(Slot.POSSESSIVE))
        && filledBy(frame.objectKinds(), slots.get(Slot.OBJECT), slots.get(Slot.preposition("of")));
  }

  /**
   * Whether one of the fillers is of a kind; a verb's slot that is empty leaves a subject open, but
   * no object.
   */
  @SafeVarargs
  private boolean filledBy(Set<EntityKind> kinds, @Nullable List<Token>... fillers) {
    if (kinds.isEmpty()) {
      return true;
    }
    boolean any = false;
    for (List<Token> tokens : fillers) {
      if (tokens == null) {
        continue;
      }
      for (Token token : tokens) {
        any = true;
        LocatedMention mention = entities.covering(sentence.index(), token.index());
        if (mention != null
            && entities.isCertain(mention)
            && kinds.contains(mention.entity().kind())) {
          return true;
        }
        boolean thing = mention == null || !mention.entity().kind().isActor();
        if (thing && owners.of(token).stream().anyMatch(owner -> kinds.contains(owner.kind()))) {
          return true;
        }
      }
    }
    return !any && kinds.contains(EntityKind.PERSON) && kinds.size() > 5;
  }
}
