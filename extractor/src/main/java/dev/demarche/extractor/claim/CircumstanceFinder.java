package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an event was, and how many it concerned. */
final class CircumstanceFinder {

  private final EntityAnalysis entities;
  private final TimeExpressions times;
  private final Quantities quantities;

  CircumstanceFinder(Article article, EntityAnalysis entities) {
    this.entities = entities;
    this.times = new TimeExpressions(article);
    this.quantities = new Quantities(article);
  }

  void fill(Draft draft, List<Draft> others, List<Speech> around) {
    draft.time = time(draft, others, around);
    counts(draft);
  }

  /**
   * The time that hangs on the trigger, or on a word above it before another trigger or a speaker's
   * verb is reached.
   */
  private @Nullable PointInTime time(Draft draft, List<Draft> others, List<Speech> around) {
    for (TimeExpression expression : times.in(draft.sentence)) {
      Token at = head(draft.sentence, expression);
      Token anchor = Phrases.governor(draft.sentence, at);
      if (anchor != null && reaches(draft, anchor, others, around)) {
        return expression.time();
      }
    }
    return null;
  }

  private static Token head(Sentence sentence, TimeExpression expression) {
    for (int i = expression.first(); i <= expression.last(); i++) {
      if (!expression.covers(sentence.token(i).head())) {
        return sentence.token(i);
      }
    }
    return sentence.token(expression.last());
  }

  private static boolean reaches(
      Draft draft, Token anchor, List<Draft> others, List<Speech> around) {
    if (anchor.index() == draft.trigger.index()) {
      return true;
    }
    boolean taken = others.stream().anyMatch(other -> other.trigger.index() == anchor.index());
    boolean speaking = around.stream().anyMatch(speech -> !speech.holds(anchor.index()));
    return !taken && !speaking && Phrases.isUnder(draft.sentence, draft.trigger, anchor);
  }

  /** When the closest speaker said it. */
  @Nullable PointInTime saidOn(Sentence sentence, List<Speech> around) {
    Token word = around.isEmpty() ? null : around.get(0).word();
    if (word == null) {
      return null;
    }
    for (TimeExpression expression : times.in(sentence)) {
      if (head(sentence, expression).head() == word.index()) {
        return expression.time();
      }
    }
    return null;
  }

  private void counts(Draft draft) {
    for (LocatedMention mention : entities.mentions()) {
      if (mention.sentence() != draft.sentence.index()) {
        continue;
      }
      Token head = draft.sentence.token(mention.head());
      if (isOf(draft, Role.THEME, mention.entity())
          || isOf(draft, Role.INSTRUMENT, mention.entity())) {
        draft.quantity =
            draft.quantity == null ? quantities.of(draft.sentence, head) : draft.quantity;
      }
      String counts = draft.frame.counts();
      if (counts != null && isOf(draft, Role.TARGET, mention.entity())) {
        count(draft, counts, quantities.count(draft.sentence, head));
      }
    }
  }

  private static void count(Draft draft, String counts, @Nullable Integer number) {
    switch (counts) {
      case "killed" -> draft.killed = draft.killed == null ? number : draft.killed;
      case "injured" -> draft.injured = draft.injured == null ? number : draft.injured;
      default -> throw new IllegalStateException(draft.frame.name() + " counts " + counts);
    }
  }

  private static boolean isOf(Draft draft, Role role, Entity entity) {
    return draft.participants(role).contains(entity);
  }
}
