package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that fill the grammatical slots of a verb, a noun or a predicate adjective: through
 * passives, relative clauses, participles, control and coordination.
 */
final class Arguments {

  /** Prepositions of several words that mean something else than their last. */
  private static final Set<String> WHOLE =
      Set.of(
          "according to",
          "because of",
          "due to",
          "owing to",
          "thanks to",
          "prior to",
          "ahead of",
          "instead of",
          "regardless of",
          "depending on",
          "such as",
          "as of",
          "as for",
          "as from",
          "contrary to",
          "in addition to");

  private final Sentence sentence;
  private final Subjects subjects;
  private final NamedMembers members;

  Arguments(Sentence sentence) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
    this.members = new NamedMembers(sentence);
  }

  /** For each filled slot the heads of its fillers, coordinated ones one by one. */
  Map<String, List<Token>> of(Token word) {
    Map<String, List<Token>> slots = new LinkedHashMap<>();
    if (word.isNoun() && !Phrases.has(sentence, word, Relation.NSUBJ)) {
      ofNoun(word, slots);
    } else {
      ofVerb(word, slots);
    }
    Token modified = word.relation() == Relation.AMOD ? Phrases.governor(sentence, word) : null;
    if (modified != null) {
      put(slots, Slot.MODIFIED, modified);
      if (!HyphenatedNames.affixes(word).isEmpty()) {
        put(slots, Slot.MODIFIER, word);
      }
    }
    return slots;
  }

  private void put(Map<String, List<Token>> slots, String slot, Token filler) {
    if (isDay(filler) || isDuration(slot, filler)) {
      return;
    }
    List<Token> fillers = slots.computeIfAbsent(slot, none -> new ArrayList<>());
    List<Token> all =
        new ArrayList<>(
            Phrases.conjuncts(
                sentence,
                CountedNouns.of(sentence, RelativePronouns.antecedent(sentence, filler))));
    new ArrayList<>(all).forEach(each -> all.addAll(members.of(each)));
    for (Token each : all) {
      if (!fillers.contains(each)) {
        fillers.add(each);
      }
    }
  }

  /** "on Saturday" says when, and takes no part. */
  private static boolean isDay(Token filler) {
    return filler.isProperNoun()
        && (CalendarWords.weekday(filler.text()) != null
            || CalendarWords.month(filler.text()) != null);
  }

  /** "over the last year", "for three days": for how long, not for or over what. */
  private static boolean isDuration(String slot, Token filler) {
    return slot.startsWith(Slot.PREPOSITION) && CalendarWords.isStretch(filler.lemma());
  }

  private void ofVerb(Token verb, Map<String, List<Token>> slots) {
    boolean passive = subjects.isPassive(verb);
    boolean given = passive && Receivers.areGiven(sentence, verb);
    for (Token subject : subjects.of(verb)) {
      put(slots, given ? Slot.INDIRECT_OBJECT : passive ? Slot.OBJECT : Slot.SUBJECT, subject);
    }
    for (Token token : dependentsOfConjoined(verb)) {
      switch (token.relation()) {
        case OBJ -> put(slots, Slot.OBJECT, token);
        case OBL_TMOD -> { // "criticised the minister's time": a time of somebody's is no time
          if (Phrases.has(sentence, token, Relation.NMOD_POSS) && !passive) {
            put(slots, Slot.OBJECT, token);
          }
        }
        case IOBJ -> put(slots, Slot.INDIRECT_OBJECT, token);
        case OBL_AGENT -> put(slots, Slot.SUBJECT, token);
        case OBL, NMOD -> {
          String preposition = lastWord(Phrases.preposition(sentence, token));
          String mark = preposition == null ? subjects.mark(token) : preposition;
          if (mark != null) {
            boolean agent = passive && mark.equals("by");
            put(slots, agent ? Slot.SUBJECT : Slot.preposition(mark), token);
          }
        }
        case CCOMP, XCOMP -> {
          put(slots, Slot.CLAUSE, token);
          if (token.relation() == Relation.XCOMP && token.tag().equals("VB")) {
            put(slots, Slot.INFINITIVE, token);
          }
          Token subject =
              token.relation() == Relation.CCOMP
                  ? Phrases.dependent(sentence, token, Relation.NSUBJ, Relation.NSUBJ_PASS)
                  : null;
          if (subject != null) {
            put(slots, Slot.CLAUSE_SUBJECT, subject);
          }
        }
        default -> {}
      }
    }
    reducedRelative(verb, slots, passive);
    if (!verb.isVerb()) {
      predicate(verb, slots);
    }
  }

  /** What stands before a predicate noun: "is Norvia's ally", "is an arms supplier". */
  private void predicate(Token word, Map<String, List<Token>> slots) {
    for (Token token : sentence.dependents(word)) {
      switch (token.relation()) {
        case NMOD_POSS -> put(slots, Slot.POSSESSIVE, token);
        case COMPOUND, AMOD -> put(slots, Slot.MODIFIER, token);
        default -> {}
      }
    }
  }

  /**
   * Its own dependents; the object, of passives the agent, after coordinated verbs belongs to both.
   */
  private List<Token> dependentsOfConjoined(Token verb) {
    List<Token> own = new ArrayList<>(sentence.dependents(verb));
    Relation shared = subjects.isPassive(verb) ? Relation.OBL_AGENT : Relation.OBJ;
    boolean hasOwn = own.stream().anyMatch(token -> token.relation() == shared);
    if (!hasOwn && verb.relation() == Relation.CONJ) {
      Token first = Phrases.firstConjunct(sentence, verb);
      for (Token token : sentence.dependents(first)) {
        if (token.relation() == shared && token.index() > verb.index()) {
          own.add(token);
        }
      }
    }
    return own;
  }

  /** "the missiles fired at Kyiv", "troops that they sent". */
  private void reducedRelative(Token verb, Map<String, List<Token>> slots, boolean passive) {
    Token governor = Phrases.governor(sentence, verb);
    if (governor == null) {
      return;
    }
    if (verb.relation() == Relation.ACL && passive) {
      put(slots, Slot.OBJECT, AmongThose.meant(sentence, governor));
    }
    boolean objectGap =
        verb.relation() == Relation.ACL_RELCL
            && !slots.containsKey(Slot.OBJECT)
            && Phrases.has(sentence, verb, Relation.NSUBJ)
            && !relativeSubject(verb);
    if (objectGap && !passive) {
      put(slots, Slot.OBJECT, governor);
    }
  }

  private boolean relativeSubject(Token verb) {
    Token subject = Phrases.dependent(sentence, verb, Relation.NSUBJ);
    return subject != null && subject.tag().startsWith("W");
  }

  private void ofNoun(Token noun, Map<String, List<Token>> slots) {
    for (Token token : sentence.dependents(noun)) {
      switch (token.relation()) {
        case NMOD_POSS -> put(slots, Slot.POSSESSIVE, token);
        case AMOD -> put(slots, Slot.MODIFIER, token);
        case COMPOUND -> {
          put(slots, Slot.MODIFIER, token);
          put(slots, Slot.COMPOUND, token);
        }
        case NMOD, OBL -> {
          String preposition = lastWord(Phrases.preposition(sentence, token));
          String mark = preposition == null ? subjects.mark(token) : preposition;
          if (mark != null) {
            put(slots, Slot.preposition(mark), token);
          }
        }
        case ACL -> {
          aim(token, slots);
          if (!token.tag().equals("VBN") && !token.tag().equals("VBG")
              || Phrases.has(sentence, token, Relation.MARK)) {
            put(slots, Slot.CLAUSE, token);
            clauseSubject(token, slots);
          }
        }
        case CCOMP, XCOMP -> {
          put(slots, Slot.CLAUSE, token);
          clauseSubject(token, slots);
        }
        default -> {}
      }
    }
    separated(noun, slots);
    ofSum(noun, slots);
  }

  /** "$2 million in aid | for Norvia": what the parser hung on the sum. */
  private void ofSum(Token noun, Map<String, List<Token>> slots) {
    Token sum = noun.relation() == Relation.NMOD ? Phrases.governor(sentence, noun) : null;
    if (sum == null || !sum.tag().equals("CD") && !sum.tag().equals("$")) {
      return;
    }
    for (Token token : sentence.dependents(sum)) {
      boolean after = token.relation() == Relation.NMOD && token.index() > noun.index();
      String preposition = after ? lastWord(Phrases.preposition(sentence, token)) : null;
      if (preposition != null && !slots.containsKey(Slot.preposition(preposition))) {
        put(slots, Slot.preposition(preposition), token);
      }
    }
  }

  /** "airstrikes targeting | villages |": as "against" them. */
  private void aim(Token participle, Map<String, List<Token>> slots) {
    boolean aims = participle.tag().equals("VBG") && participle.lemma().equals("target");
    for (Token token : aims ? sentence.dependents(participle) : List.<Token>of()) {
      if (token.relation() == Relation.OBJ) {
        put(slots, Slot.preposition("against"), token);
      }
    }
  }

  /** "Norvia's demand that | Ostra | withdraw". */
  private void clauseSubject(Token clause, Map<String, List<Token>> slots) {
    Token subject = Phrases.dependent(sentence, clause, Relation.NSUBJ, Relation.NSUBJ_PASS);
    if (subject != null && !subject.tag().startsWith("W")) {
      put(slots, Slot.CLAUSE_SUBJECT, subject);
    }
  }

  /**
   * "Discussions are under way between the two": prepositions that the verb took over from its
   * subject.
   */
  private void separated(Token noun, Map<String, List<Token>> slots) {
    Token governor = Phrases.governor(sentence, noun);
    boolean subject =
        noun.relation() == Relation.NSUBJ
            || noun.relation() == Relation.NSUBJ_PASS
            || noun.relation() == Relation.OBJ;
    if (governor == null || !subject) {
      return;
    }
    for (Token token : sentence.dependents(governor)) {
      boolean oblique = token.relation() == Relation.OBL || token.relation() == Relation.OBL_AGENT;
      String preposition = oblique ? lastWord(Phrases.preposition(sentence, token)) : null;
      boolean agentOfVerb = "by".equals(preposition) && noun.relation() != Relation.OBJ;
      if (preposition != null
          && !agentOfVerb
          && !slots.containsKey(Slot.preposition(preposition))) {
        put(slots, Slot.preposition(preposition), token);
      }
    }
  }

  /**
   * The preposition that tells the part: "to" of "up to"; those that stand for one idea stay whole,
   * for "according to them" has nothing of "to them".
   */
  private static @Nullable String lastWord(@Nullable String words) {
    return words == null || WHOLE.contains(words)
        ? words
        : words.substring(words.lastIndexOf(' ') + 1);
  }
}
