package dev.demarche.extractor.vocabulary;

import dev.demarche.ontology.WordClasses;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that sentences treat alike, such as verbs of giving with two objects. Which words and why
 * stands in the lexicon, {@code word-classes.ttl}, where the name is in camel case: {@code
 * subjectControl}. Closed classes of grammar (pronouns, prepositions, conjunctions, numerals, words
 * of the calendar) are no matter of vocabulary and stand where they are used. Thread-safe.
 */
public enum WordClass {
  SUBJECT_CONTROL,
  OBJECT_CONTROL,
  NOUNS_WITH_INFINITIVE,
  NOUNS_TAKING_INFINITIVE,
  NOUNS_TAKING_TO,
  VOICING,
  BODIES_WITH_TASK,
  REQUESTS,
  ANSWERING,
  MOTION,
  PERMISSIONS,
  GIVING,
  DITRANSITIVE,
  PARTICIPLES_WITH_OBJECT,
  APPOINTING,
  OFFICES_GIVEN,
  NAMED,
  NICKNAMED,
  PHRASAL_VERBS,
  HITTING,
  GATHERING,
  ALWAYS_WITH_OBJECT,
  OBJECT_BEFORE_BY,
  ALSO_VERBS,
  SEVERAL_ACTS,
  BARRAGES,
  AMOUNTS,
  PARTS_OF_WHOLE,
  PARTS_OF_GROUP,
  SHARES_OF_SPEAKERS,
  CURRENCIES,
  PROSPECTIVE,
  BYGONE,
  NOT_IN_OFFICE,
  FORMER,
  NAMES_WITH_ARTICLE,
  ALSO_KNOWN_AS,
  GROUPS_MEANT,
  COUPLES,
  SETTLEMENTS,
  TRUSTING,
  NATIONAL_TEAMS,
  SAID_BEFORE,
  VERBS_WITH_GERUND,
  DESCRIBING_PARTICIPLES,
  DEEDS_BEHIND_PREPOSITION,
  DEEDS_NAMED_BY_GERUND,
  SUBSTANCES,
  WITHOUT_INFINITIVE;

  private final Set<String> words;

  WordClass() {
    words = Set.copyOf(Words.of(entry()));
  }

  /** The local name of its entry in the lexicon. */
  public String entry() {
    String[] parts = name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder entry = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      entry
          .append(Character.toUpperCase(parts[i].charAt(0)))
          .append(parts[i], 1, parts[i].length());
    }
    return entry.toString();
  }

  /** Whether a word is in it, in the form in which the lexicon has it: mostly the dictionary's. */
  public boolean contains(String word) {
    return words.contains(word);
  }

  /** Read once, before the first constant is made. */
  private static final class Words {

    private static final Map<String, Set<String>> ALL = WordClasses.read();

    static Set<String> of(String entry) {
      Set<String> words = ALL.get(entry);
      if (words == null) {
        throw new IllegalStateException("lexicon/word-classes.ttl has no entry :" + entry);
      }
      return words;
    }
  }
}
