package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.entity.MentionForm;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Role;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words before a noun are to the event or stance that it evokes. */
final class Modifiers {

  private final ParticipantFinder participants;
  private final Lexicon lexicon;
  private final EntityAnalysis entities;
  private final Sentence sentence;

  Modifiers(
      ParticipantFinder participants, Lexicon lexicon, EntityAnalysis entities, Sentence sentence) {
    this.participants = participants;
    this.lexicon = lexicon;
    this.entities = entities;
    this.sentence = sentence;
  }

  /**
   * What stands before a noun: nationalities and names act, weapons are used, the rest as the frame
   * says.
   */
  void fill(Draft draft, String slot, Token token) {
    if (WordClass.CURRENCIES.contains(token.lemma())) {
      return; // "a billion euro package" gives no euro
    }
    for (LocatedMention mention : entities.headedBy(sentence.index(), token.index())) {
      boolean name = mention.form() == MentionForm.ADJECTIVE || mention.form() == MentionForm.NAME;
      if (mention.entity().kind() == EntityKind.WEAPON && slot.equals(Slot.MODIFIER)) {
        draft.add(Role.INSTRUMENT, mention.entity());
      } else if (mention.entity().kind() != EntityKind.WEAPON
          && name == slot.equals(Slot.MODIFIER)) {
        String role = draft.frame.slots().get(attacks(draft, slot, mention) ? Slot.MODIFIER : slot);
        role = against(draft, token, role);
        boolean helps =
            "agent".equals(role) && HyphenatedNames.isLed(token) && !leads(token, draft);
        if (role != null && !helps && !isOwnSide(draft, mention)) {
          participants.assignEntity(draft, role, mention.entity());
        }
      } else if (mention.entity().kind() == EntityKind.WEAPON
          && "theme".equals(draft.frame.slots().get(slot))) {
        draft.add(Role.THEME, mention.entity());
        draft.participants.getOrDefault(Role.INSTRUMENT, Set.of()).remove(mention.entity());
      }
    }
  }

  /** "anti-Israel protests" are not Israel's, but aimed at it. */
  private static @Nullable String against(Draft draft, Token token, @Nullable String role) {
    return "agent".equals(role)
            && HyphenatedNames.isAgainst(token)
            && draft.frame.slots().containsValue("target")
        ? "target"
        : role;
  }

  /**
   * "coalition air strikes", "army offensive", "rebel attack": who bears arms acts, unlike in
   * "hospital attack".
   */
  private boolean attacks(Draft draft, String slot, LocatedMention mention) {
    Token head = sentence.token(mention.head());
    boolean assailant =
        lexicon.assailants().contains(head.lemma().toLowerCase(Locale.ROOT))
            || lexicon.assailants().contains(head.text().toLowerCase(Locale.ROOT));
    return slot.equals(Slot.COMPOUND)
        && "target".equals(draft.frame.slots().get(slot))
        && switch (mention.entity().kind()) {
          case MILITARY_FORCE, ARMED_GROUP, ALLIANCE -> true;
          default -> assailant;
        };
  }

  /** "US-led air strikes" are American ones, unlike "US-led coalition air strikes". */
  private boolean leads(Token token, Draft draft) {
    return HyphenatedNames.endsIn(token, "-led", "-run")
        && sentence.dependents(draft.trigger).stream()
            .filter(other -> other.relation() == Relation.COMPOUND)
            .flatMap(other -> entities.headedBy(sentence.index(), other.index()).stream())
            .noneMatch(mention -> mention.entity().kind().isActor());
  }

  /** Of "Republican critics", "British supporters of the plan" the first word is their own side. */
  private static boolean isOwnSide(Draft draft, LocatedMention mention) {
    return draft.frame.slots().containsKey(Slot.SELF)
        && (mention.form() == MentionForm.ADJECTIVE
            || mention.entity().kind() == EntityKind.POLITICAL_PARTY
            || ParticipantFinder.isFilled(draft, "toward"));
  }
}
