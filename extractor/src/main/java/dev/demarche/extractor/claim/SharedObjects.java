package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The object after coordinated verbs is that of all of them: "arrested and deported activists"
 * (right node raising). The parser hangs it on the last.
 */
final class SharedObjects {

  private final Sentence sentence;
  private final Subjects subjects;
  private final Arguments arguments;

  SharedObjects(Sentence sentence, Arguments arguments) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
    this.arguments = arguments;
  }

  /**
   * The arguments of a verb with the object, of passives the agent, of the verb right after.
   *
   * @param own its arguments
   * @return null if it shares none
   */
  @Nullable Map<String, List<Token>> of(Token verb, Map<String, List<Token>> own) {
    boolean passive = subjects.isPassive(verb);
    String shared = passive ? Slot.SUBJECT : Slot.OBJECT;
    Token next = verb.isVerb() ? next(verb) : null;
    if (next == null
        || own.containsKey(shared)
        || own.containsKey(Slot.CLAUSE)
        || subjects.isPassive(next) != passive) {
      return null;
    }
    List<Token> lent = lent(next, shared);
    if (lent.isEmpty()) {
      return null;
    }
    Map<String, List<Token>> slots = new LinkedHashMap<>(own);
    slots.put(shared, lent);
    return slots;
  }

  /** What stands behind the last of the verbs. */
  private List<Token> lent(Token verb, String shared) {
    List<Token> found =
        arguments.of(verb).getOrDefault(shared, List.of()).stream()
            .filter(token -> token.index() > verb.index())
            .toList();
    Token next = found.isEmpty() ? next(verb) : null;
    return next == null ? found : lent(next, shared);
  }

  /** The verb right after, past "and", commas and adverbs. */
  private @Nullable Token next(Token verb) {
    Token first = Phrases.firstConjunct(sentence, verb);
    for (int at = verb.index() + 1; at < sentence.tokens().size(); at++) {
      Token token = sentence.token(at);
      if (!isBetween(token)) {
        boolean coordinated =
            token.relation() == Relation.CONJ
                && token.isVerb()
                && at > verb.index() + 1
                && Phrases.firstConjunct(sentence, token) == first;
        return coordinated ? token : null;
      }
    }
    return null;
  }

  private static boolean isBetween(Token token) {
    return token.tag().equals("CC")
        || token.tag().equals(",")
        || token.tag().equals("RB")
            && (token.relation() == Relation.ADVMOD || token.relation() == Relation.CC);
  }
}
