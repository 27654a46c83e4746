package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "..., as Denmark does": a verb phrase left out, to be filled in from the act before it, which the
 * one named does in fact. Goes by the order of words, for parsers make little of such fragments.
 */
final class EllipsisFinder {

  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final int LONGEST = 8;

  private final EntityAnalysis entities;
  private final Sentence sentence;

  EllipsisFinder(EntityAnalysis entities, Sentence sentence) {
    this.entities = entities;
    this.sentence = sentence;
  }

  /**
   * The acts filled in.
   *
   * @param drafts the drafts of the sentence
   */
  List<Draft> find(Collection<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int as = DO.contains(token.text()) && endsClause(token) ? as(token) : -1;
      Draft act = as < 0 ? null : before(as, drafts);
      if (act != null) {
        Draft same = new Draft(sentence, token, token.span(), act.frame);
        act.participants.forEach(
            (role, parts) -> {
              if (role != Role.AGENT && role != Role.PLACE && role != Role.DESTINATION) {
                parts.forEach(part -> same.add(role, part));
              }
            });
        actors(as, token.index()).forEach(actor -> same.add(Role.AGENT, actor.entity()));
        if (!same.participants(Role.AGENT).isEmpty()) {
          found.add(same);
        }
      }
    }
    return found;
  }

  private boolean endsClause(Token token) {
    if (token.index() + 1 >= sentence.tokens().size()) {
      return true;
    }
    String next = sentence.token(token.index() + 1).text();
    return !Character.isLetterOrDigit(next.charAt(0));
  }

  private int as(Token verb) {
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - LONGEST); i--) {
      Token token = sentence.token(i);
      if (token.text().equalsIgnoreCase("as")) {
        return i;
      }
      if (token.isVerb()) {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable Draft before(int token, Collection<Draft> drafts) {
    Draft nearest = null;
    for (Draft draft : drafts) {
      boolean act = draft.trigger.isVerb() && !draft.isStance() && !draft.frame.reports();
      boolean closer = nearest == null || draft.trigger.index() > nearest.trigger.index();
      if (act && draft.trigger.index() < token && closer) {
        nearest = draft;
      }
    }
    return nearest;
  }

  private List<LocatedMention> actors(int from, int to) {
    return entities.mentions().stream()
        .filter(
            mention ->
                mention.sentence() == sentence.index()
                    && mention.first() > from
                    && mention.last() < to)
        .filter(mention -> mention.entity().kind().isActor())
        .toList();
  }
}
