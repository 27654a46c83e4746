package dev.demarche.extractor.entity;

import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the head noun of a description tells: the role, the kind, the singular. */
final class DescriptionNouns {

  private final Lexicon lexicon;
  private final KnowledgeBase knowledge;

  DescriptionNouns(Lexicon lexicon, KnowledgeBase knowledge) {
    this.lexicon = lexicon;
    this.knowledge = knowledge;
  }

  /** All words of a role ("foreign minister"), else the noun alone. */
  String role(Sentence sentence, int first, Token head) {
    for (int from = first; from < head.index(); from++) {
      String words = lower(sentence, from, head, lemma(head));
      if (knowledge.role(words) != null) {
        return words;
      }
    }
    return lemma(head);
  }

  /** The singular in lower case; names keep their form as lemma. */
  String lemma(Token noun) {
    String lower = noun.lemma().toLowerCase(Locale.ROOT);
    if (noun.isProperNoun()) {
      for (String form : CommonNouns.forms(lower)) {
        if (!lexicon.commonNouns().anchoredBy(PartOfSpeech.NOUN, form).isEmpty()) {
          return form;
        }
      }
    }
    return lower;
  }

  /** What it denotes; null where neither lexicon nor weapon types have it. */
  @Nullable EntityKind kind(Sentence sentence, int first, Token head) {
    for (String word : List.of(lemma(head), head.text().toLowerCase(Locale.ROOT))) {
      for (WordIndex.Entry<EntityKind> entry :
          lexicon.commonNouns().anchoredBy(PartOfSpeech.NOUN, word)) {
        if (precedes(sentence, entry.words(), head)) {
          return entry.meaning();
        }
      }
      for (int from = first; from <= head.index(); from++) {
        if (knowledge.weaponKind(lower(sentence, from, head, word)) != null) {
          return EntityKind.WEAPON;
        }
      }
    }
    return null;
  }

  private static String lower(Sentence sentence, int from, Token head, String last) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < head.index(); i++) {
      words.append(sentence.token(i).text().toLowerCase(Locale.ROOT)).append(' ');
    }
    return words.append(last).toString();
  }

  /** Whether the words before a head are those of an entry. */
  private static boolean precedes(Sentence sentence, List<String> words, Token head) {
    int at = head.index() - words.size() + 1;
    if (at < 0) {
      return false;
    }
    for (int i = 0; i < words.size() - 1; i++) {
      if (!sentence.token(at + i).text().equalsIgnoreCase(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "opposition to the plan" is a stance, "the opposition" a party: by what a frame asks for. */
  boolean evokes(Sentence sentence, Token noun) {
    return lexicon.frames().anchoredBy(PartOfSpeech.NOUN, noun.lemma()).stream()
        .map(entry -> entry.meaning().needs())
        .anyMatch(needs -> !needs.isEmpty() && prepositions(sentence, noun).containsAll(needs));
  }

  private static Set<String> prepositions(Sentence sentence, Token noun) {
    return sentence.dependents(noun).stream()
        .filter(token -> token.relation() == Relation.NMOD)
        .map(token -> Slot.preposition(String.valueOf(Phrases.preposition(sentence, token))))
        .collect(Collectors.toSet());
  }
}
