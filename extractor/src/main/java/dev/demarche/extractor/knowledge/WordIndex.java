package dev.demarche.extractor.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and what they mean, by part of speech and by the word that anchors an entry: the first of a
 * verb or a preposition, the last of anything else. Immutable once built.
 */
public final class WordIndex<T> {

  private final Map<PartOfSpeech, Map<String, List<Entry<T>>>> entries = new HashMap<>();

  /** The words of one entry, in order, and their meaning. */
  public record Entry<T>(List<String> words, T meaning) {}

  void add(PartOfSpeech partOfSpeech, String phrase, T meaning) {
    List<String> words = List.of(phrase.split(" "));
    boolean first = partOfSpeech == PartOfSpeech.VERB || partOfSpeech == PartOfSpeech.PREPOSITION;
    String anchor = words.get(first ? 0 : words.size() - 1);
    List<Entry<T>> here =
        entries
            .computeIfAbsent(partOfSpeech, none -> new HashMap<>())
            .computeIfAbsent(anchor, none -> new ArrayList<>(1));
    here.add(new Entry<>(words, meaning));
    here.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
  }

  /** The entries that a word anchors, those of most words first. */
  public List<Entry<T>> anchoredBy(PartOfSpeech partOfSpeech, String word) {
    return entries.getOrDefault(partOfSpeech, Map.of()).getOrDefault(word, List.of());
  }

  /** All anchors of one part of speech. */
  public Collection<String> anchors(PartOfSpeech partOfSpeech) {
    return entries.getOrDefault(partOfSpeech, Map.of()).keySet();
  }
}
