package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.List;

/**
 * Who does what a noun names by the verb behind it: "sanctions imposed by the union", "the raid
 * that troops carried out", "the bombing, for which the group claimed responsibility".
 */
final class RelativeLightVerbs {

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Subjects subjects;

  RelativeLightVerbs(Lexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
  }

  List<Token> doers(Token noun) {
    for (Token verb : sentence.dependents(noun)) {
      boolean relative = verb.relation() == Relation.ACL || verb.relation() == Relation.ACL_RELCL;
      if (relative
          && verb.isVerb()
          && LightVerbs.isLight(lexicon, sentence, verb)
          && !LightVerbs.isTurned(lexicon, sentence, verb)) {
        return subjects.isPassive(verb) ? agent(verb) : subject(verb, noun);
      }
    }
    return List.of();
  }

  private List<Token> agent(Token verb) {
    Token agent = Phrases.dependent(sentence, verb, Relation.OBL_AGENT);
    return agent == null ? List.of() : List.of(agent);
  }

  private List<Token> subject(Token verb, Token noun) {
    Token subject = Phrases.dependent(sentence, verb, Relation.NSUBJ);
    return subject == null || RelativePronouns.antecedent(sentence, subject).index() == noun.index()
        ? List.of()
        : List.of(subject);
  }
}
