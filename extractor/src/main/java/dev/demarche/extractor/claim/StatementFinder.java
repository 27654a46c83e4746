package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Quotation;
import dev.demarche.extractor.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Attributed content that evokes no event and no stance: it becomes a statement, so that it is not
 * lost.
 */
final class StatementFinder {

  private static final Frame STATEMENT = Frame.bare("statement", "Statement");

  private final Sentence sentence;
  private final CircumstanceFinder circumstances;

  StatementFinder(Sentence sentence, CircumstanceFinder circumstances) {
    this.sentence = sentence;
    this.circumstances = circumstances;
  }

  /** Content that evokes nothing is not lost. */
  List<Draft> find(List<Speech> speeches, List<Draft> kept) {
    List<Draft> found = new ArrayList<>();
    for (Speech speech : speeches) {
      Token word = speech.word();
      boolean evokes = kept.stream().anyMatch(draft -> isClosest(speech, speeches, draft));
      boolean act =
          word != null && kept.stream().anyMatch(draft -> draft.trigger.index() == word.index());
      if (evokes || act && !isFinite(speech) || !isStated(speech)) {
        continue;
      }
      Token trigger = word != null ? word : sentence.token(speech.tokens().nextSetBit(0));
      Draft statement =
          new Draft(
              sentence, trigger, word != null ? word.span() : speech.content().get(0), STATEMENT);
      statement.add(Role.AGENT, speech.speaker());
      if (speech.addressee() != null) {
        statement.add(Role.RECIPIENT, speech.addressee());
      }
      List<Speech> around = new ArrayList<>(List.of(speech));
      around.addAll(AttributionFinder.around(speeches, trigger));
      statement.attribution =
          AttributionFinder.attribution(around, circumstances.saidOn(sentence, around));
      statement.evidence = speech.content();
      found.add(statement);
    }
    return found;
  }

  /** What somebody relays leads to him too, but the words around it are his alone. */
  private static boolean isClosest(Speech speech, List<Speech> speeches, Draft draft) {
    List<Speech> around = AttributionFinder.around(speeches, draft.trigger);
    return !around.isEmpty() && around.get(0) == speech;
  }

  /**
   * "found that it works", "wants to go", "hinted at more", but not "found work": a clause, a
   * matter spoken of, or somebody's own words.
   */
  private boolean isStated(Speech speech) {
    return speech.quotation() == Quotation.DIRECT
        || sentence.tokens().stream()
            .filter(token -> speech.holds(token.index()))
            .anyMatch(token -> token.isVerb() || isMatter(token, speech));
  }

  private static boolean isMatter(Token token, Speech speech) {
    Token word = speech.word();
    return word != null && token.head() == word.index() && token.relation() == Relation.OBL;
  }

  /** Whether the content is a clause of its own, not "to go further". */
  private boolean isFinite(Speech speech) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                speech.holds(token.index())
                    && (token.relation() == Relation.NSUBJ
                        || token.relation() == Relation.NSUBJ_PASS));
  }
}
