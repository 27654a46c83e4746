package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Link;
import dev.demarche.extractor.vocabulary.Realis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What "such a move", "this deployment", "these plans" take up again. */
final class AnaphorFinder {

  private static final Set<String> POINTERS = Set.of("this", "that", "these", "those", "such");

  private final Lexicon lexicon;
  private final List<Draft> earlier = new ArrayList<>();

  AnaphorFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void remember(Draft draft) {
    earlier.add(draft);
  }

  /** Whether a noun points back at something said before. */
  boolean isPointer(Sentence sentence, Token noun) {
    if (!noun.isNoun()) {
      return false;
    }
    for (Token token : sentence.dependents(noun)) {
      boolean before =
          token.index() < noun.index()
              && (token.relation() == Relation.DET
                  || token.relation() == Relation.AMOD
                  || token.relation() == Relation.DEP);
      if (before && POINTERS.contains(token.text().toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** A noun that names no kind of event by itself but may take one up: "move", "idea", "plan". */
  boolean isVague(Token noun) {
    return lexicon.anaphors().contains(noun.lemma())
        || !lexicon.contexts().anchoredBy(PartOfSpeech.NOUN, noun.lemma()).isEmpty();
  }

  /**
   * The latest claim of the same type that stands before, linked; participants that are missing are
   * taken over.
   */
  void corefer(Draft draft) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft before = earlier.get(i);
      boolean same =
          before.eventType != null && before.eventType.equals(draft.eventType) && before != draft;
      if (same && precedes(before, draft.sentence, draft.trigger)) {
        takeUp(draft, before);
        return;
      }
    }
  }

  /**
   * What a vague noun takes up: the latest deed that was only proposed or thought of, else the
   * latest deed.
   *
   * @param here the drafts of its own sentence
   * @param vague those of them that are vague themselves
   */
  @Nullable Draft antecedent(
      Sentence sentence, Token noun, Collection<Draft> here, Set<Draft> vague) {
    List<Draft> candidates = new ArrayList<>(earlier);
    candidates.addAll(here);
    Draft any = null;
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Draft before = candidates.get(i);
      boolean near = sentence.index() - before.sentence.index() <= 3;
      boolean deed =
          !before.isStance()
              && !before.frame.reports()
              && !before.frame.joint()
              && before.eventType != null
              && !"Statement".equals(before.eventType);
      if (!near || !deed || vague.contains(before) || !precedes(before, sentence, noun)) {
        continue;
      }
      if (before.factuality.realis() != Realis.ACTUAL || isTopic(before, candidates)) {
        return before;
      }
      any = any == null ? before : any;
    }
    return any;
  }

  private static boolean isTopic(Draft draft, List<Draft> others) {
    return others.stream().anyMatch(other -> other.linked(Link.TOPIC).contains(draft));
  }

  /** What is taken up is no more real than it was. */
  static void takeUp(Draft draft, Draft before) {
    draft.link(Link.COREFERENT_WITH, before);
    Factuality own = draft.factuality;
    if (before.factuality.realis().compareTo(own.realis()) > 0) {
      draft.factuality = new Factuality(before.factuality.realis(), own.certainty(), own.negated());
    }
  }

  private static boolean precedes(Draft before, Sentence sentence, Token token) {
    return before.sentence.index() < sentence.index()
        || before.sentence.index() == sentence.index() && before.trigger.index() < token.index();
  }
}
