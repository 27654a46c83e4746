package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who is named of several: in "its neighbours, including Norvia and Ostra" the two take the part
 * that the neighbours take. Descriptions do not count, for they say again who is meant already
 * ("ten people, including three children").
 */
final class NamedMembers {

  private static final Set<String> NAMING = Set.of("including", "such as");

  private final Sentence sentence;

  NamedMembers(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The names that a plural noun takes in; empty where it stands alone. */
  List<Token> of(Token noun) {
    List<Token> named = new ArrayList<>();
    if (!noun.tag().equals("NNS") && !noun.tag().equals("NNPS")) {
      return named;
    }
    addFrom(noun, noun, named);
    // the parser hangs what follows a comma on the verb
    Token above = noun;
    for (int steps = 0; named.isEmpty() && steps < 3; steps++) {
      above = Phrases.governor(sentence, above);
      if (above == null) {
        break;
      }
      addFrom(above, noun, named);
    }
    return named;
  }

  private void addFrom(Token head, Token noun, List<Token> named) {
    for (Token token : sentence.dependents(head)) {
      boolean oblique = token.relation() == Relation.NMOD || token.relation() == Relation.OBL;
      if (oblique
          && token.index() > noun.index()
          && NAMING.contains(String.valueOf(Phrases.preposition(sentence, token)))
          && follows(noun, Phrases.extent(sentence, token)[0])) {
        Phrases.conjuncts(sentence, token).stream().filter(Token::isProperNoun).forEach(named::add);
      }
    }
  }

  /** Right behind the noun, or behind a comma. */
  private boolean follows(Token noun, int first) {
    int between = first - noun.index() - 1;
    return between == 0 || between == 1 && sentence.token(first - 1).text().equals(",");
  }
}
