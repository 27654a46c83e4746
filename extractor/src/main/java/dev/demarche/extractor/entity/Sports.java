package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where a country's or a city's name is a team's: "England beat Spain", "Italy coach". */
final class Sports {

  private static final Set<String> OPPONENT =
      Set.of("against", "over", "past", "by", "versus", "at");

  private static final Pattern SCORE = Pattern.compile("(\\d{1,3})[-–](\\d{1,3})");

  /** An article is about sports where one sentence in so many has words of sports alone. */
  private static final int SENTENCES = 6;

  private static final int FEWEST_WORDS = 3;

  private final Lexicon lexicon;
  private final Map<String, Boolean> words;

  Sports(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = lexicon.fieldWords();
  }

  /** The sentences of an article that are about sports, by index. */
  Set<Integer> sentences(List<Sentence> sentences) {
    Set<Integer> found = new HashSet<>();
    Set<String> telling = new HashSet<>();
    int told = 0;
    for (Sentence sentence : sentences) {
      Set<String> here = new HashSet<>();
      boolean alone = false;
      for (Token token : sentence.tokens()) {
        if (isScore(token.text())) {
          here.add(token.text());
          alone = true;
        }
        for (String form : forms(token)) {
          Boolean tells = words.get(form);
          if (tells != null && !Character.isUpperCase(token.text().charAt(0))) {
            here.add(form);
            alone |= tells;
            if (tells) {
              telling.add(form);
            }
          }
        }
      }
      alone &= !isVote(sentence);
      told += alone ? 1 : 0;
      if (alone && here.size() > 1) {
        found.add(sentence.index());
      }
    }
    if (telling.size() >= FEWEST_WORDS && SENTENCES * told >= sentences.size()) {
      sentences.forEach(sentence -> found.add(sentence.index()));
    }
    return found;
  }

  /** A noun in its forms, or a verb in its dictionary form. */
  private static Iterable<String> forms(Token token) {
    return token.isVerb()
        ? List.of(token.lemma())
        : CommonNouns.forms(token.text().toLowerCase(Locale.ROOT));
  }

  /** "6-3", "1-1": the winner's points stand first; "10-15" is a range. */
  private static boolean isScore(String word) {
    Matcher score = SCORE.matcher(word);
    return score.matches() && Integer.parseInt(score.group(1)) >= Integer.parseInt(score.group(2));
  }

  /** "The assembly voted 52-48". */
  private static boolean isVote(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.lemma().startsWith("vot"));
  }

  /** "Norvia captain Nils Sund": soldiers are captains of an army, not of a state. */
  private boolean isPlayer(Sentence sentence, int at) {
    Token word = sentence.token(at);
    boolean named = at + 1 < sentence.tokens().size() && sentence.token(at + 1).isProperNoun();
    boolean name = sentence.token(at - 1).isProperNoun();
    return named
        && name
        && lexicon.commonNouns().anchoredBy(PartOfSpeech.NOUN, word.lemma()).stream()
            .anyMatch(entry -> entry.meaning() == EntityKind.PERSON);
  }

  private static boolean isAdjective(Candidate name) {
    return name.reading() instanceof KnownName known
        && known.senses().stream().noneMatch(sense -> sense.kind() == NameSense.Kind.NAME);
  }

  /** Whether a place stands for those who play. */
  boolean isTeam(Sentence sentence, Candidate name, boolean sports) {
    Token head = sentence.token(name.head());
    Token first = Phrases.firstConjunct(sentence, head);
    int next = name.last() + 1;
    if (isAdjective(name)) {
      return sports
          && next < sentence.tokens().size()
          && WordClass.NATIONAL_TEAMS.contains(sentence.token(next).text());
    }
    Boolean role =
        next < sentence.tokens().size()
            ? words.get(sentence.token(next).text().toLowerCase(Locale.ROOT))
            : null;
    if (role != null && (role || sports || isPlayer(sentence, next))) {
      return true;
    }
    if (sports && next < sentence.tokens().size() && isScore(sentence.token(next).text())) {
      return true;
    }
    String preposition = Phrases.preposition(sentence, first);
    return sports
        && (first.relation() == Relation.NSUBJ
            || first.relation() == Relation.NSUBJ_PASS
            || first.relation() == Relation.OBJ
            || head.relation() == Relation.COMPOUND
            || preposition != null && OPPONENT.contains(preposition));
  }
}
