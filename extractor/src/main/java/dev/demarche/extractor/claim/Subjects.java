package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a verb or a noun tells: through relative clauses, control, coordination and
 * participles. The subject of a passive is whom it is done to.
 */
final class Subjects {

  /** "accused them of shelling", "condemned them for shelling", "kept them from shelling". */
  private static final Set<String> OBJECT_CONTROL = Set.of("of", "for", "from", "into");

  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "last", "latest", "only", "next");

  private final Sentence sentence;
  private final AskedParties askedParties;

  Subjects(Sentence sentence) {
    this.sentence = sentence;
    this.askedParties = new AskedParties(sentence);
  }

  /** The grammatical subjects of a verb, also those that another clause lends. */
  List<Token> of(Token verb) {
    return subjects(verb, 0);
  }

  boolean isPassive(Token verb) {
    if (verb.text().endsWith("ing")) {
      return false;
    }
    if (Phrases.has(sentence, verb, Relation.NSUBJ_PASS, Relation.AUX_PASS)) {
      return true;
    }
    if (Headlines.leavesOutAuxiliary(sentence, verb)) {
      return true;
    }
    if (!verb.tag().equals("VBN")) {
      return false;
    }
    if (isSmallClause(verb)) {
      return true;
    }
    if (verb.relation() == Relation.ACL
        || verb.relation() == Relation.ADVCL && !Phrases.has(sentence, verb, Relation.AUX)) {
      return !Phrases.has(sentence, verb, Relation.NSUBJ, Relation.OBJ);
    }
    Token first = Phrases.firstConjunct(sentence, verb);
    // "12 were killed and 30 wounded": the second "were" is left out
    boolean leftOut =
        !Phrases.has(sentence, verb, Relation.NSUBJ)
            || !Phrases.has(sentence, verb, Relation.OBJ, Relation.CCOMP, Relation.XCOMP);
    return first != verb
        && leftOut
        && !Phrases.has(sentence, verb, Relation.AUX)
        && isPassive(first);
  }

  /** "The fighting saw 120 soldiers killed": a participle with a subject and no auxiliary. */
  private boolean isSmallClause(Token verb) {
    return (verb.relation() == Relation.XCOMP || verb.relation() == Relation.CCOMP)
        && Phrases.has(sentence, verb, Relation.NSUBJ)
        && !Phrases.has(sentence, verb, Relation.AUX, Relation.COP, Relation.OBJ);
  }

  /** The grammatical subjects, also those that another clause lends. */
  private List<Token> subjects(Token verb, int depth) {
    Token own = Phrases.dependent(sentence, verb, Relation.NSUBJ, Relation.NSUBJ_PASS);
    if (own != null) {
      return List.of(RelativePronouns.antecedent(sentence, own));
    }
    Token governor = Phrases.governor(sentence, verb);
    if (governor == null || depth > 6) {
      return List.of();
    }
    return switch (verb.relation()) {
      case CONJ, CCOMP, PARATAXIS -> subjects(governor, depth + 1);
      case XCOMP -> {
        Token object = Phrases.dependent(sentence, governor, Relation.OBJ, Relation.IOBJ);
        Token asked = object == null ? askedParties.of(governor, verb) : null;
        if (asked != null) {
          yield List.of(RelativePronouns.antecedent(sentence, asked));
        }
        boolean ranked = object != null && governor.lemma().equals("become") && isRanked(object);
        boolean objectControl =
            object != null
                && !ranked
                && object.index() < verb.index()
                && !isVoicing(governor, verb)
                && !WordClass.SUBJECT_CONTROL.contains(governor.lemma());
        yield object != null && objectControl
            ? List.of(RelativePronouns.antecedent(sentence, object))
            : activeSubjects(governor, depth);
      }
      case ADVCL -> activeSubjects(governor, depth);
      case OBL, NMOD -> {
        if (isNounOfAction(verb)) {
          yield List.of();
        }
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
            ? List.of(RelativePronouns.antecedent(sentence, object))
            : activeSubjects(governor, depth);
      }
      case ACL, ACL_RELCL ->
          isVoicedBySummoner(governor, verb)
              ? activeSubjects(sentence.token(governor.head()), depth)
              : Phrases.has(sentence, verb, Relation.AUX) && !verb.tag().equals("VBG")
                  ? doers(governor, depth)
                  : verb.tag().equals("VBN") || isCoordinated(sentence, verb)
                      ? List.of()
                      : List.of(governor);
      case OBJ -> activeSubjects(governor, depth);
      default -> List.of();
    };
  }

  /** "because of fighting between the two": parties of its own tell that it is a noun. */
  private boolean isNounOfAction(Token gerund) {
    return sentence.dependents(gerund).stream()
        .map(token -> String.valueOf(Phrases.preposition(sentence, token)))
        .anyMatch(preposition -> preposition.equals("between") || preposition.equals("among"));
  }

  /** "summoned the envoy to protest": whoever summons wants to say something, not to hear it. */
  private static boolean isVoicing(Token governor, Token infinitive) {
    return governor.lemma().equals("summon") && WordClass.VOICING.contains(infinitive.lemma());
  }

  private boolean isVoicedBySummoner(Token summoned, Token infinitive) {
    Token verb = summoned.relation() == Relation.OBJ ? Phrases.governor(sentence, summoned) : null;
    return verb != null && isVoicing(verb, infinitive);
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

  /**
   * "a coalition to defeat them": the coalition does it; "efforts to defeat them": whose they are.
   */
  private List<Token> doers(Token noun, int depth) {
    if (askedParties.isAsking(noun)) {
      Token asked = askedParties.of(noun);
      Token answer = askedParties.answer(noun);
      return asked != null
          ? List.of(asked)
          : answer == null ? List.of() : subjects(answer, depth + 1);
    }
    if (isRanked(noun)) {
      return ranked(noun, depth);
    }
    Token permitted = askedParties.permitted(noun);
    if (permitted != null) {
      return List.of(permitted);
    }
    return WordClass.BODIES_WITH_TASK.contains(noun.lemma()) || isHeadline(noun)
        ? List.of(noun)
        : agents(noun, depth + 1);
  }

  /** "Norvia to hold talks": a name that hangs on nothing is who will do it. */
  private static boolean isHeadline(Token noun) {
    return noun.isProperNoun() && noun.relation() == Relation.ROOT;
  }

  /** "the first", "the only one", who does something. */
  private boolean isRanked(Token noun) {
    return sentence.dependents(noun).stream()
        .anyMatch(token -> token.index() < noun.index() && RANKS.contains(token.lemma()));
  }

  /** "Norvia became the first country to leave": Norvia leaves, else the country does. */
  private List<Token> ranked(Token noun, int depth) {
    Token own = Phrases.dependent(sentence, noun, Relation.NSUBJ);
    Token verb = Phrases.governor(sentence, noun);
    if (own != null) {
      return List.of(RelativePronouns.antecedent(sentence, own));
    }
    return verb != null && verb.lemma().equals("become")
        ? subjects(verb, depth + 1)
        : List.of(noun);
  }

  /** Who does what a noun names: its possessor, else the subject of the verb that it completes. */
  private List<Token> agents(Token noun, int depth) {
    Token possessor = Phrases.dependent(sentence, noun, Relation.NMOD_POSS);
    if (possessor != null) {
      return List.of(possessor);
    }
    Token named = named(noun);
    named = named == null ? by(noun) : named;
    if (named != null) {
      return List.of(named);
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

  /** A name or a nationality before a noun: "Coalition efforts to", "French plans to". */
  private @Nullable Token named(Token noun) {
    for (Token token : sentence.dependents(noun)) {
      boolean before = token.relation() == Relation.COMPOUND || token.relation() == Relation.AMOD;
      if (before
          && token.index() > 0
          && !HyphenatedNames.isLed(token)
          && Character.isUpperCase(token.text().charAt(0))
          && (token.isProperNoun() || token.tag().equals("JJ"))) {
        return token;
      }
    }
    return null;
  }

  /** "a decision by Norvia to leave". */
  private @Nullable Token by(Token noun) {
    return sentence.dependents(noun).stream()
        .filter(token -> token.relation() == Relation.NMOD)
        .filter(token -> "by".equals(Phrases.preposition(sentence, token)))
        .findFirst()
        .orElse(null);
  }

  /** The marker of a clause that stands where a noun would: "of" in "of deploying troops". */
  @Nullable String mark(Token clause) {
    Token mark = Phrases.dependent(sentence, clause, Relation.MARK, Relation.CASE);
    return mark == null ? null : mark.text().toLowerCase(java.util.Locale.ROOT);
  }
}
