package dev.demarche.extractor.knowledge;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many words and phrases a lexicon has. A word counts once in each count for each of its parts
 * of speech, in however many entries it stands.
 *
 * @param eventTypes words that evoke an event, by the local name of its type
 * @param stanceTypes words that evoke a stance, by the local name of its type; "Stance" where no
 *     act expresses it
 * @param evoking all words of the two before
 * @param stances all words that evoke a stance
 * @param speechActs those evoking words whose clause is their subject's word: promise, deny
 * @param attribution words that attribute and evoke nothing
 * @param attitude words of attitude: believe, fear, want
 * @param contexts words that change how an event is meant
 * @param lightVerbs verbs that carry an event noun
 * @param commonNouns nouns of which it tells what they denote
 */
public record LexiconStatistics(
    Map<String, Map<PartOfSpeech, Integer>> eventTypes,
    Map<String, Map<PartOfSpeech, Integer>> stanceTypes,
    Map<PartOfSpeech, Integer> evoking,
    Map<PartOfSpeech, Integer> stances,
    Map<PartOfSpeech, Integer> speechActs,
    Map<PartOfSpeech, Integer> attribution,
    Map<PartOfSpeech, Integer> attitude,
    Map<PartOfSpeech, Integer> contexts,
    Map<PartOfSpeech, Integer> lightVerbs,
    Map<PartOfSpeech, Integer> commonNouns) {

  private static final String STANCE = "Stance";

  /** Counts a lexicon. */
  public static LexiconStatistics of(Lexicon lexicon) {
    return new LexiconStatistics(
        types(lexicon.frames(), frame -> frame.isStance() || frame.isIdiom() ? null : type(frame)),
        types(lexicon.frames(), frame -> frame.isStance() ? type(frame) : null),
        count(lexicon.frames(), frame -> !frame.isIdiom()),
        count(lexicon.frames(), Frame::isStance),
        count(lexicon.frames(), Frame::reports),
        count(lexicon.speaking(), speaking -> !speaking.attitude()),
        count(lexicon.speaking(), Speaking::attitude),
        count(lexicon.contexts(), context -> true),
        count(lexicon.lightVerbs(), verb -> true),
        count(lexicon.commonNouns(), kind -> true));
  }

  /** The sum of one of the counts over the parts of speech. */
  public static int sum(Map<PartOfSpeech, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String type(Frame frame) {
    String evokes = frame.evokes();
    return evokes == null ? STANCE : evokes;
  }

  private static <T> Map<PartOfSpeech, Integer> count(
      WordIndex<T> index, Function<T, Boolean> counts) {
    return types(index, meaning -> counts.apply(meaning) ? "" : null).getOrDefault("", Map.of());
  }

  private static <T> Map<String, Map<PartOfSpeech, Integer>> types(
      WordIndex<T> index, Function<T, @Nullable String> type) {
    Map<String, Map<PartOfSpeech, Integer>> counts = new TreeMap<>();
    for (PartOfSpeech partOfSpeech : PartOfSpeech.values()) {
      Map<String, Set<Object>> words = new TreeMap<>();
      for (String anchor : index.anchors(partOfSpeech)) {
        for (WordIndex.Entry<T> entry : index.anchoredBy(partOfSpeech, anchor)) {
          String name = type.apply(entry.meaning());
          if (name != null) {
            words.computeIfAbsent(name, none -> new HashSet<>()).add(entry.words());
          }
        }
      }
      words.forEach(
          (name, all) ->
              counts
                  .computeIfAbsent(name, none -> new EnumMap<>(PartOfSpeech.class))
                  .put(partOfSpeech, all.size()));
    }
    return counts;
  }
}
