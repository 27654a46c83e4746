package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is asked to do what an infinitive tells: not the one who asks. */
final class AskedParties {

  /** Nouns of asking: what their infinitive names others are to do. */
  private static final Set<String> ASKING =
      Set.of(
          "call",
          "appeal",
          "demand",
          "request",
          "plea",
          "ultimatum",
          "order",
          "invitation",
          "pressure");

  /** Whoever does this with a request is the one who was asked. */
  private static final Set<String> ANSWERING =
      Set.of(
          ("accept reject decline refuse heed ignore receive get obey defy answer spurn rebuff"
                  + " dismiss turn honor honour face resist welcome follow")
              .split(" "));

  /** Verbs of going somewhere: "flew to Norvia to sign" asks nothing of Norvia. */
  private static final Set<String> MOTION =
      Set.of(
          ("go come travel fly head return move take turn drive rush run walk race sail retreat"
                  + " flock march step rise get journey")
              .split(" "));

  /** Whoever is given one of these may do what its infinitive tells. */
  private static final Set<String> PERMITTING =
      Set.of(
          "permission",
          "authority",
          "right",
          "chance",
          "opportunity",
          "go-ahead",
          "light",
          "leave",
          "freedom",
          "time",
          "power",
          "mandate",
          "authorization",
          "authorisation",
          "ability",
          "means");

  private static final Set<String> ASKED = Set.of("on", "upon", "to", "for");

  private final Sentence sentence;

  AskedParties(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a noun is a request: others are to do what its infinitive tells. */
  boolean isAsking(Token noun) {
    return ASKING.contains(noun.lemma());
  }

  /** "gave | them | permission to": whoever is given it does what the infinitive tells. */
  @Nullable Token permitted(Token noun) {
    Token verb =
        PERMITTING.contains(noun.lemma()) && noun.relation() == Relation.OBJ
            ? Phrases.governor(sentence, noun)
            : null;
    return verb == null ? null : Phrases.dependent(sentence, verb, Relation.IOBJ);
  }

  /** The verb that tells what becomes of a request; null where none does. */
  @Nullable Token answer(Token noun) {
    Token verb = noun.relation() == Relation.OBJ ? Phrases.governor(sentence, noun) : null;
    return verb != null && ANSWERING.contains(verb.lemma()) ? verb : null;
  }

  /** "called on Norway to withdraw", "appealed to them to leave": who is asked does it. */
  @Nullable Token of(Token governor, Token infinitive) {
    if (MOTION.contains(governor.lemma())) {
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
