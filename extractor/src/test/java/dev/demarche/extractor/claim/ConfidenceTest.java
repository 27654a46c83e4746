package dev.demarche.extractor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.Identity;
import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Certainty;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Quotation;
import dev.demarche.extractor.vocabulary.Realis;
import dev.demarche.extractor.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bounds and order of confidence; docs/confidence.md tells where the figures come from. */
class ConfidenceTest {

  private static final Entity NORVIA = entity("Norvia");
  private static final Entity OSTRA = entity("Ostra");

  @Test
  void participantsMakeSurerThanTheTriggerAlone() {
    Draft full = draft("Attack", 0, 8, true);
    full.add(Role.AGENT, NORVIA);
    full.add(Role.TARGET, OSTRA);

    assertThat(Confidence.of(full)).isGreaterThan(Confidence.of(draft("Attack", 0, 8, true)));
  }

  @Test
  void tagsAloneAreLessSureThanAParse() {
    assertThat(Confidence.of(draft("Attack", 0, 8, false)))
        .isLessThan(Confidence.of(draft("Attack", 0, 8, true)));
  }

  @Test
  void mainClausesAreSurerThanWhatHangsBelowThem() {
    assertThat(Confidence.of(draft("Attack", 3, 8, true)))
        .isLessThan(Confidence.of(draft("Attack", 1, 8, true)))
        .isLessThan(Confidence.of(draft("Attack", 0, 8, true)));
  }

  @Test
  void longSentencesAreLessSure() {
    assertThat(Confidence.of(draft("Attack", 0, 45, true)))
        .isLessThan(Confidence.of(draft("Attack", 0, 15, true)));
  }

  @Test
  void whatIsPlannedIsLessSureThanWhatHappened() {
    Draft planned = draft("Attack", 0, 8, true);
    planned.factuality = new Factuality(Realis.PLANNED, Certainty.CERTAIN, false);

    assertThat(Confidence.of(planned)).isLessThan(Confidence.of(draft("Attack", 0, 8, true)));
  }

  @Test
  void somebodysWordsAreSurerThanWhatTheyTell() {
    Draft words = by(NORVIA, draft("Statement", 0, 8, true));
    Draft told = by(NORVIA, draft("Attack", 0, 8, true));

    assertThat(Confidence.of(words)).isGreaterThan(Confidence.of(draft("Attack", 0, 8, true)));
    assertThat(Confidence.of(told)).isLessThan(Confidence.of(draft("Attack", 0, 8, true)));
  }

  @Test
  void staysWithinItsBounds() {
    Draft worst = by(NORVIA, draft("Attack", 30, 200, false));
    worst.factuality = new Factuality(Realis.HYPOTHETICAL, Certainty.POSSIBLE, true);
    Draft best = by(NORVIA, draft("Statement", 0, 3, true));
    best.add(Role.AGENT, NORVIA);

    assertThat(Confidence.of(worst)).isBetween(Confidence.LEAST, 0.2);
    assertThat(Confidence.of(best)).isBetween(0.8, Confidence.MOST);
  }

  /** A claim whose trigger, a verb, lies that many steps below the root. */
  private static Draft draft(String type, int depth, int words, boolean parsed) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      Relation relation = i == 0 ? Relation.ROOT : Relation.CCOMP;
      tokens.add(new Token(i, new Span(2 * i, 2 * i + 1), "x", "x", "VBD", i - 1, relation));
    }
    Sentence sentence = new Sentence(0, new Span(0, 2 * words), tokens, parsed);
    Token trigger = sentence.token(depth);
    return new Draft(sentence, trigger, trigger.span(), Frame.bare("test", type));
  }

  private static Draft by(Entity speaker, Draft draft) {
    draft.attribution = new Attribution(speaker, null, List.of(), Quotation.INDIRECT, null, null);
    return draft;
  }

  private static Entity entity(String name) {
    return new Entity(new Identity.Named(name), EntityKind.COUNTRY, name, List.of());
  }
}
