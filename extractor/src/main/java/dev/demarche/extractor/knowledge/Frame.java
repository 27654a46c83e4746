package dev.demarche.extractor.knowledge;

import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Polarity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What words evoke, and which part each grammatical slot plays; docs/lexicon.md tells the fields.
 *
 * @param evokes local name of the event type; null for an attitude that no act expresses
 * @param implies the stance that the act shows besides: who proposes supports
 * @param slots from a slot ({@link Slot}) to the local name of the property that it fills
 * @param subjectKinds the frame holds only if the subject is one of these; empty: whatever it is
 * @param themeKinds the frame holds only if what fills the theme is one of these
 * @param subjectNouns the frame holds only if one of these nouns heads the subject; each a word or
 *     several; empty: whatever it is
 * @param objectNouns the frame holds only if one of these nouns heads the object; each a word or
 *     several; empty: whatever it is
 * @param needs slots without which the frame does not hold
 * @param without slots that must be empty
 * @param ownTopic whether what the topic tells is the agent's own deed: of "promise" it is
 * @param counts what number of persons it tells of its target: "killed" or "injured"
 * @param own what the word says of its event
 * @param content what it says of its clause or topic
 */
public record Frame(
    String name,
    @Nullable String evokes,
    @Nullable Polarity polarity,
    @Nullable Polarity implies,
    Map<String, String> slots,
    Set<EntityKind> subjectKinds,
    Set<EntityKind> objectKinds,
    Set<EntityKind> themeKinds,
    Set<List<String>> subjectNouns,
    Set<List<String>> objectNouns,
    Set<String> needs,
    Set<String> without,
    boolean joint,
    boolean reports,
    boolean ownTopic,
    @Nullable String counts,
    Effect own,
    Effect content) {

  public Frame {
    slots = Map.copyOf(slots);
    subjectKinds = Set.copyOf(subjectKinds);
    objectKinds = Set.copyOf(objectKinds);
    themeKinds = Set.copyOf(themeKinds);
    subjectNouns = Set.copyOf(subjectNouns);
    objectNouns = Set.copyOf(objectNouns);
    needs = Set.copyOf(needs);
    without = Set.copyOf(without);
  }

  /** Whether the words evoke nothing: "met the deadline", "a war of words". */
  public boolean isIdiom() {
    return evokes == null && polarity == null;
  }

  /** One without words or slots, for claims that no word of the lexicon evokes. */
  public static Frame bare(String name, @Nullable String evokes) {
    return new Frame(
        name,
        evokes,
        null,
        null,
        Map.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        false,
        false,
        false,
        null,
        Effect.NONE,
        Effect.NONE);
  }

  public boolean isStance() {
    return polarity != null;
  }

  /** How many conditions it sets: of several frames that hold, the one with most says most. */
  public int conditions() {
    return (subjectKinds.isEmpty() ? 0 : 1)
        + (objectKinds.isEmpty() ? 0 : 1)
        + (themeKinds.isEmpty() ? 0 : 1)
        + (subjectNouns.isEmpty() ? 0 : 1)
        + (objectNouns.isEmpty() ? 0 : 1)
        + needs.size()
        + without.size();
  }
}
