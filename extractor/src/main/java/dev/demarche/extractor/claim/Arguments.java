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

  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "whom", "which", "that");

  /** Verbs whose object does not become the subject of the infinitive: "promised Kyiv to send". */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "offer", "use");

  /** "accused them of shelling", "condemned them for shelling", "kept them from shelling". */
  private static final Set<String> OBJECT_CONTROL = Set.of("of", "for", "from", "into");

  private final Sentence sentence;

  Arguments(Sentence sentence) {
    this.sentence = sentence;
  }

  /** For each filled slot the heads of its fillers, coordinated ones one by one. */
  Map<String, List<Token>> of(Token word) {
    Map<String, List<Token>> slots = new LinkedHashMap<>();
    if (word.isNoun() && !Phrases.has(sentence, word, Relation.NSUBJ)) {
      ofNoun(word, slots);
    } else {
      ofVerb(word, slots);
    }
    return slots;
  }

  private void put(Map<String, List<Token>> slots, String slot, Token filler) {
    List<Token> fillers = slots.computeIfAbsent(slot, none -> new ArrayList<>());
    for (Token each : Phrases.conjuncts(sentence, antecedent(filler))) {
      if (!fillers.contains(each)) {
        fillers.add(each);
      }
    }
  }

  private void ofVerb(Token verb, Map<String, List<Token>> slots) {
    boolean passive = isPassive(verb);
    for (Token subject : subjects(verb, 0)) {
      put(slots, passive ? Slot.OBJECT : Slot.SUBJECT, subject);
    }
    for (Token token : dependentsOfConjoined(verb)) {
      switch (token.relation()) {
        case OBJ -> put(slots, Slot.OBJECT, token);
        case IOBJ -> put(slots, Slot.INDIRECT_OBJECT, token);
        case OBL_AGENT -> put(slots, Slot.SUBJECT, token);
        case OBL, NMOD -> {
          String preposition = lastWord(Phrases.preposition(sentence, token));
          String mark = preposition == null ? mark(token) : preposition;
          if (mark != null) {
            boolean agent = passive && mark.equals("by");
            put(slots, agent ? Slot.SUBJECT : Slot.preposition(mark), token);
          }
        }
        case CCOMP, XCOMP -> {
          put(slots, Slot.CLAUSE, token);
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
  }

  /**
   * Its own dependents; an object or oblique after coordinated verbs belongs to the first as well.
   */
  private List<Token> dependentsOfConjoined(Token verb) {
    List<Token> own = new ArrayList<>(sentence.dependents(verb));
    boolean hasObject = own.stream().anyMatch(token -> token.relation() == Relation.OBJ);
    if (!hasObject && verb.relation() == Relation.CONJ && !isPassive(verb)) {
      Token first = Phrases.firstConjunct(sentence, verb);
      for (Token token : sentence.dependents(first)) {
        if (token.relation() == Relation.OBJ && token.index() > verb.index()) {
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
      put(slots, Slot.OBJECT, governor);
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
          String mark = preposition == null ? mark(token) : preposition;
          if (mark != null) {
            put(slots, Slot.preposition(mark), token);
          }
        }
        case ACL -> {
          if (!token.tag().equals("VBN") && !token.tag().equals("VBG")
              || Phrases.has(sentence, token, Relation.MARK)) {
            put(slots, Slot.CLAUSE, token);
          }
        }
        case CCOMP, XCOMP -> put(slots, Slot.CLAUSE, token);
        default -> {}
      }
    }
    separated(noun, slots);
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

  /** The marker of a clause that stands where a noun would: "of" in "of deploying troops". */
  private @Nullable String mark(Token clause) {
    Token mark = Phrases.dependent(sentence, clause, Relation.MARK, Relation.CASE);
    return mark == null ? null : mark.text().toLowerCase(java.util.Locale.ROOT);
  }

  private static @Nullable String lastWord(@Nullable String words) {
    return words == null ? null : words.substring(words.lastIndexOf(' ') + 1);
  }

  boolean isPassive(Token verb) {
    if (Phrases.has(sentence, verb, Relation.NSUBJ_PASS, Relation.AUX_PASS)) {
      return true;
    }
    if (!verb.tag().equals("VBN")) {
      return false;
    }
    if (verb.relation() == Relation.ACL
        || verb.relation() == Relation.ADVCL && !Phrases.has(sentence, verb, Relation.AUX)) {
      return !Phrases.has(sentence, verb, Relation.NSUBJ, Relation.OBJ);
    }
    Token first = Phrases.firstConjunct(sentence, verb);
    return first != verb
        && !Phrases.has(sentence, verb, Relation.NSUBJ, Relation.AUX)
        && isPassive(first);
  }

  /** The grammatical subjects, also those that another clause lends. */
  List<Token> subjects(Token verb, int depth) {
    Token own = Phrases.dependent(sentence, verb, Relation.NSUBJ, Relation.NSUBJ_PASS);
    if (own != null) {
      return List.of(antecedent(own));
    }
    Token governor = Phrases.governor(sentence, verb);
    if (governor == null || depth > 6) {
      return List.of();
    }
    return switch (verb.relation()) {
      case CONJ, CCOMP, PARATAXIS -> subjects(governor, depth + 1);
      case XCOMP -> {
        Token object = Phrases.dependent(sentence, governor, Relation.OBJ, Relation.IOBJ);
        boolean objectControl =
            object != null
                && object.index() < verb.index()
                && !SUBJECT_CONTROL.contains(governor.lemma());
        yield object != null && objectControl
            ? List.of(antecedent(object))
            : activeSubjects(governor, depth);
      }
      case ADVCL -> activeSubjects(governor, depth);
      case OBL, NMOD -> {
        Token object = Phrases.dependent(sentence, governor, Relation.OBJ);
        String mark = mark(verb);
        boolean ofObject =
            object != null
                && object.index() < verb.index()
                && mark != null
                && OBJECT_CONTROL.contains(mark);
        if (governor.isNoun()) {
          yield agents(governor, depth + 1);
        }
        yield object != null && ofObject
            ? List.of(antecedent(object))
            : activeSubjects(governor, depth);
      }
      case ACL, ACL_RELCL ->
          Phrases.has(sentence, verb, Relation.AUX) && !verb.tag().equals("VBG")
              ? agents(governor, depth + 1)
              : verb.tag().equals("VBN") || isCoordinated(sentence, verb)
                  ? List.of()
                  : List.of(governor);
      case OBJ -> activeSubjects(governor, depth);
      default -> List.of();
    };
  }

  /** Whether "and" or "or" stands right before, whatever the parser hung the word on. */
  static boolean isCoordinated(Sentence sentence, Token token) {
    int before = token.index() - 1;
    while (before > 0 && sentence.token(before).tag().startsWith("RB")) {
      before--;
    }
    return before > 0 && sentence.token(before).tag().equals("CC");
  }

  private List<Token> activeSubjects(Token verb, int depth) {
    if (verb.isNoun() && !Phrases.has(sentence, verb, Relation.NSUBJ)) {
      return agents(verb, depth + 1);
    }
    return subjects(verb, depth + 1);
  }

  /** Who does what a noun names: its possessor, else the subject of the verb that it completes. */
  private List<Token> agents(Token noun, int depth) {
    Token possessor = Phrases.dependent(sentence, noun, Relation.NMOD_POSS);
    if (possessor != null) {
      return List.of(possessor);
    }
    Token governor = Phrases.governor(sentence, noun);
    if (governor == null || depth > 6) {
      return List.of();
    }
    return switch (noun.relation()) {
      case OBJ, OBL, XCOMP -> governor.isVerb() ? subjects(governor, depth + 1) : List.of();
      case NMOD -> governor.isNoun() ? agents(governor, depth + 1) : List.of();
      default -> List.of();
    };
  }

  /** What a relative pronoun stands for; any other word itself. */
  Token antecedent(Token token) {
    boolean relative =
        token.tag().startsWith("W")
            && RELATIVE_PRONOUNS.contains(token.text().toLowerCase(java.util.Locale.ROOT));
    Token verb = relative ? Phrases.governor(sentence, token) : null;
    for (int steps = 0; verb != null && steps < 6; steps++) {
      if (verb.relation() == Relation.ACL_RELCL || verb.relation() == Relation.ACL) {
        Token noun = Phrases.governor(sentence, verb);
        return noun == null ? token : noun;
      }
      verb =
          verb.relation() == Relation.CONJ
                  || verb.relation() == Relation.CCOMP
                  || verb.relation() == Relation.XCOMP
              ? Phrases.governor(sentence, verb)
              : null;
    }
    return token;
  }
}
