package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is asked to do what an infinitive tells: not the one who asks. */
final class AskedParties {

  private static final Set<String> ASKED = Set.of("on", "upon", "to", "for");

  private final Sentence sentence;

  AskedParties(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a noun is a request: others are to do what its infinitive tells. */
  boolean isAsking(Token noun) {
    return WordClass.REQUESTS.contains(noun.lemma());
  }

  /** "gave | them | permission to": whoever is given it does what the infinitive tells. */
  @Nullable Token permitted(Token noun) {
    Token verb =
        WordClass.PERMISSIONS.contains(noun.lemma()) && noun.relation() == Relation.OBJ
            ? Phrases.governor(sentence, noun)
            : null;
    return verb == null ? null : Phrases.dependent(sentence, verb, Relation.IOBJ);
  }

  /** The verb that tells what becomes of a request; null where none does. */
  @Nullable Token answer(Token noun) {
    Token verb = noun.relation() == Relation.OBJ ? Phrases.governor(sentence, noun) : null;
    return verb != null && WordClass.ANSWERING.contains(verb.lemma()) ? verb : null;
  }

  /** "called on Norway to withdraw", "appealed to them to leave": who is asked does it. */
  @Nullable Token of(Token governor, Token infinitive) {
    if (WordClass.MOTION.contains(governor.lemma())) {
      return null;
    }
    for (Token token : sentence.dependents(governor)) {
      boolean between = token.index() > governor.index() && token.index() < infinitive.index();
      if (between
          && token.relation() == Relation.OBL
          && token.isNoun()
          && ASKED.contains(String.valueOf(Phrases.preposition(sentence, token)))
          && adjoins(token, infinitive)) {
        return token;
      }
    }
    return null;
  }

  /** "a call on | Norway | to withdraw", "an invitation to | her | to speak". */
  @Nullable Token of(Token noun) {
    return sentence.dependents(noun).stream()
        .filter(token -> token.relation() == Relation.NMOD && token.isNoun())
        .filter(token -> ASKED.contains(String.valueOf(Phrases.preposition(sentence, token))))
        .findFirst()
        .orElse(null);
  }

  private boolean adjoins(Token noun, Token infinitive) {
    int end = Phrases.extent(sentence, noun)[1];
    return end + 1 < infinitive.index()
        && sentence.token(end + 1).tag().equals("TO")
        && infinitive.index() - end <= 4;
  }
}
