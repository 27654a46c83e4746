package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what stands around a word is what its frame asks for. */
final class FrameConditions {

  /** Personal pronouns stand for somebody, whoever that is. */
  private static final Set<String> SOMEBODY =
      Set.of("he", "she", "him", "her", "i", "me", "you", "who", "whom", "someone", "everyone");

  private static final Set<String> SOME_PEOPLE = Set.of("they", "them", "we", "us", "those");

  /** Number words that stand for people where no noun follows: "thousands marched". */
  private static final Set<String> CROWD =
      Set.of("thousand", "hundred", "dozen", "score", "ten", "million", "many", "other", "most");

  private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥");

  private final EntityAnalysis entities;
  private final Sentence sentence;
  private final Owners owners;

  FrameConditions(Lexicon lexicon, EntityAnalysis entities, Sentence sentence) {
    this.entities = entities;
    this.sentence = sentence;
    this.owners = new Owners(lexicon, entities, sentence);
  }

  boolean hold(Frame frame, Map<String, List<Token>> slots) {
    return frame.needs().stream().allMatch(slots::containsKey)
        && frame.without().stream().noneMatch(slots::containsKey)
        && filledBy(
            frame.subjectKinds(), fillers(slots, List.of(Slot.SUBJECT, Slot.POSSESSIVE)), true)
        && filledBy(frame.objectKinds(), objects(frame, slots), reachesOwner(frame))
        && filledBy(frame.themeKinds(), themes(frame, slots), true);
  }

  /**
   * Whether what is done to what somebody has is done to him: who attacks Norvia's positions
   * attacks Norvia, and who meets its standards does not meet it.
   */
  private static boolean reachesOwner(Frame frame) {
    return !"agent".equals(frame.slots().get(Slot.OBJECT)) && !frame.joint();
  }

  /**
   * What fills the object: of a noun what follows its "of"; where there is none, what follows the
   * preposition that the frame needs.
   */
  private static List<Token> objects(Frame frame, Map<String, List<Token>> slots) {
    List<Token> objects = fillers(slots, List.of(Slot.OBJECT, Slot.preposition("of")));
    return objects.isEmpty()
        ? fillers(
            slots,
            frame.needs().stream().filter(need -> need.startsWith(Slot.PREPOSITION)).toList())
        : objects;
  }

  private static List<Token> themes(Frame frame, Map<String, List<Token>> slots) {
    return slots.entrySet().stream()
        .filter(slot -> "theme".equals(frame.slots().get(slot.getKey())))
        .flatMap(slot -> slot.getValue().stream())
        .toList();
  }

  private static List<Token> fillers(Map<String, List<Token>> slots, List<String> names) {
    return names.stream()
        .distinct()
        .flatMap(name -> slots.getOrDefault(name, List.of()).stream())
        .toList();
  }

  /**
   * Whether one of the fillers is of a kind; a slot that is empty leaves a subject open, but no
   * object.
   */
  private boolean filledBy(Set<EntityKind> kinds, List<Token> fillers, boolean owned) {
    if (kinds.isEmpty()) {
      return true;
    }
    if (fillers.isEmpty()) {
      return kinds.contains(EntityKind.PERSON) && kinds.size() > 5;
    }
    return fillers.stream().anyMatch(token -> isOf(kinds, token, owned));
  }

  private boolean isOf(Set<EntityKind> kinds, Token token, boolean owned) {
    Token whole = Phrases.whole(sentence, token);
    LocatedMention mention =
        entities.covering(sentence.index(), whole == null ? token.index() : whole.index());
    if (mention != null && entities.isCertain(mention) && kinds.contains(mention.entity().kind())) {
      return true;
    }
    EntityKind kind = mention == null ? kindOfPronoun(token) : null;
    boolean thing = mention == null || !mention.entity().kind().isActor();
    return kind != null && kinds.contains(kind)
        || owned
            && thing
            && owners.of(token).stream().anyMatch(owner -> kinds.contains(owner.kind()));
  }

  private @Nullable EntityKind kindOfPronoun(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    boolean sum =
        token.index() > 0 && sentence.token(token.index() - 1).tag().equals("$")
            || sentence.dependents(token).stream().anyMatch(each -> CURRENCY.contains(each.text()));
    if (sum) {
      return null;
    }
    if (SOMEBODY.contains(word)) {
      return EntityKind.PERSON;
    }
    return SOME_PEOPLE.contains(word) || CROWD.contains(token.lemma().toLowerCase(Locale.ROOT))
        ? EntityKind.GROUP
        : null;
  }
}
