package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.claim.TriggerFinder.Trigger;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Link;
import dev.demarche.extractor.vocabulary.Realis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the claims of one article, sentence by sentence; what was said before bears on what
 * follows.
 */
final class ArticleClaims {

  private static final Frame TAKING_UP = Frame.bare("takingUp", null);

  private final KnowledgeBase knowledge;
  private final Lexicon lexicon;
  private final Article article;
  private final List<Sentence> sentences;
  private final EntityAnalysis entities;
  private final AttributionFinder attributions;
  private final AnaphorFinder anaphors;
  private final CircumstanceFinder circumstances;
  private final ClaimAssembler assembler;
  private final List<List<Speech>> speeches = new ArrayList<>();

  ArticleClaims(
      KnowledgeBase knowledge,
      Lexicon lexicon,
      Article article,
      List<Sentence> sentences,
      EntityAnalysis entities) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.anaphors = new AnaphorFinder(lexicon);
    this.article = article;
    this.sentences = sentences;
    this.entities = entities;
    this.attributions = new AttributionFinder(lexicon, entities, new Quotes(article.text()));
    this.circumstances = new CircumstanceFinder(article, entities);
    this.assembler = new ClaimAssembler(entities);
  }

  ClaimAnalysis find() {
    speeches.addAll(attributions.of(sentences));
    for (int i = 0; i < sentences.size(); i++) {
      sentence(sentences.get(i), speeches.get(i));
    }
    OfficeFinder offices = new OfficeFinder(knowledge, entities, article);
    for (EntityAnalysis.Title title : entities.titles()) {
      OfficeFinder.Title found = offices.find(title, sentences);
      if (found != null) {
        assembler.office(
            found, attribution(found.sentence(), found.sentence().token(found.head())));
      }
    }
    return assembler.assemble();
  }

  private Attribution attribution(Sentence sentence, Token token) {
    return AttributionFinder.attribution(
        AttributionFinder.around(speeches.get(sentence.index()), token), null);
  }

  private void sentence(Sentence sentence, List<Speech> speeches) {
    Map<Integer, Draft> drafts = new LinkedHashMap<>();
    Map<Integer, Frame> frames = new HashMap<>();
    List<Trigger> triggers = new TriggerFinder(lexicon, entities, sentence).find();
    for (Trigger trigger : triggers) {
      drafts.put(
          trigger.token().index(),
          new Draft(sentence, trigger.token(), trigger.span(), trigger.frame()));
      frames.put(trigger.token().index(), trigger.frame());
    }
    Set<Draft> vague = vague(sentence, drafts);
    ParticipantFinder participants =
        new ParticipantFinder(lexicon, entities, sentence, drafts, speeches);
    for (Trigger trigger : triggers) {
      Draft draft = drafts.get(trigger.token().index());
      if (draft != null) {
        participants.fill(draft, trigger);
      }
    }
    List<Draft> passing = drafts.values().stream().filter(Draft::isInPassing).toList();
    drafts.values().removeAll(passing);
    new ConnectiveFinder(lexicon, sentence, drafts).link();
    new SentenceParticipants(participants, sentence, drafts).complete();
    participants.absorbed().forEach(drafts::remove);
    SpeakerHolders speakers = new SpeakerHolders(lexicon, sentence, participants.referents());
    drafts.values().forEach(draft -> speakers.fill(draft, speeches));
    passing.forEach(draft -> speakers.fill(draft, speeches));
    drafts.values().forEach(Draft::clearOwnSide);
    new StanceMatters(participants.referents()).complete(drafts.values());
    Set<Draft> used = used(drafts.values());
    Set<Draft> takenUp = takeUp(sentence, vague, used, drafts);
    List<Draft> kept = new ArrayList<>();
    FactualityResolver factuality = new FactualityResolver(lexicon, sentence, frames);
    for (Draft draft : drafts.values()) {
      if (vague.contains(draft) ? takenUp.contains(draft) : isWorthKeeping(draft, used, speeches)) {
        kept.add(draft);
      }
    }
    passing.stream().filter(draft -> isWorthKeeping(draft, used, speeches)).forEach(kept::add);
    kept.removeIf(draft -> draft.frame == TAKING_UP && draft.eventType == null);
    kept.addAll(new EllipsisFinder(entities, sentence).find(List.copyOf(kept)));
    for (Draft draft : kept) {
      List<Speech> around = AttributionFinder.around(speeches, draft.trigger);
      factuality.resolve(draft, around);
      circumstances.fill(draft, kept, around);
      draft.attribution =
          AttributionFinder.attribution(around, circumstances.saidOn(sentence, around));
      draft.evidence = around.isEmpty() ? clause(sentence, draft.trigger) : around.get(0).content();
      if (!vague.contains(draft) && anaphors.isPointer(sentence, draft.trigger)) {
        anaphors.corefer(draft);
      }
    }
    for (Draft draft : takenUp) {
      draft.linked(Link.COREFERENT_WITH).forEach(before -> AnaphorFinder.takeUp(draft, before));
    }
    kept.addAll(
        new IndirectActFinder(lexicon.indirectActs(), entities, sentence).find(speeches, kept));
    kept.forEach(ArticleClaims::unrealTopics);
    kept.forEach(anaphors::remember);
    kept.forEach(assembler::add);
    new ImpliedStances(lexicon.indirectActs().asked(), sentence)
        .find(kept, speeches)
        .forEach(assembler::add);
    new StatementFinder(sentence, circumstances).find(speeches, kept).forEach(assembler::add);
    attributes(sentence);
  }

  /** "such a move", "this plan": claims of their own only as parts of others. */
  private Set<Draft> vague(Sentence sentence, Map<Integer, Draft> drafts) {
    Set<Draft> vague = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (!drafts.containsKey(token.index())
          && anaphors.isPointer(sentence, token)
          && anaphors.isVague(token)) {
        Draft draft = new Draft(sentence, token, token.span(), TAKING_UP);
        drafts.put(token.index(), draft);
        vague.add(draft);
      }
    }
    return vague;
  }

  /** Gives those that are part of a claim what they take up; those that take up nothing go. */
  private Set<Draft> takeUp(
      Sentence sentence, Set<Draft> vague, Set<Draft> used, Map<Integer, Draft> drafts) {
    Set<Draft> settled = new HashSet<>();
    for (Draft draft : vague) {
      Draft before =
          used.contains(draft)
              ? anaphors.antecedent(sentence, draft.trigger, drafts.values(), vague)
              : null;
      if (before != null && before.eventType != null) {
        draft.eventType = before.eventType;
        draft.link(Link.COREFERENT_WITH, before);
        settled.add(draft);
      }
    }
    return settled;
  }

  private static Set<Draft> used(Iterable<Draft> drafts) {
    Set<Draft> used = new HashSet<>();
    for (Draft draft : drafts) {
      used.addAll(draft.towardDrafts);
      draft.links.forEach(
          (link, others) -> {
            if (link != Link.COREFERENT_WITH) {
              used.addAll(others);
            }
          });
    }
    return used;
  }

  /**
   * A stance needs whom it is toward and who holds it; a noun alone, with nobody in it, is no event
   * yet, unless somebody says of it that it began, failed or the like.
   */
  private boolean isWorthKeeping(Draft draft, Set<Draft> used, List<Speech> speeches) {
    if (draft.isStance()) {
      return !StanceMatters.isEmpty(draft);
    }
    return draft.trigger.isVerb()
        || !draft.isEmpty()
        || used.contains(draft)
        || isSaidToBe(draft) && !AttributionFinder.around(speeches, draft.trigger).isEmpty();
  }

  private boolean isSaidToBe(Draft draft) {
    Token trigger = draft.trigger;
    Token verb = Phrases.governor(draft.sentence, trigger);
    boolean complement =
        trigger.relation() == Relation.NSUBJ
            || trigger.relation() == Relation.NSUBJ_PASS
            || trigger.relation() == Relation.OBJ;
    return complement
        && verb != null
        && !lexicon.contexts().anchoredBy(PartOfSpeech.VERB, verb.lemma()).isEmpty();
  }

  /** What someone is for or against doing has not been done by that. */
  private static void unrealTopics(Draft stance) {
    for (Draft matter : stance.towardDrafts) {
      boolean clause = matter.trigger.tag().equals("VBG") || matter.trigger.tag().equals("VB");
      Factuality known = matter.factuality;
      if (stance.isStance()
          && stance.frame.evokes() == null
          && clause
          && known.realis() == Realis.ACTUAL) {
        matter.factuality = new Factuality(Realis.HYPOTHETICAL, known.certainty(), known.negated());
      }
    }
  }

  private void attributes(Sentence sentence) {
    for (AttributeFinder.Attribute attribute :
        new AttributeFinder(knowledge, entities, sentence, article.text()).find()) {
      assembler.attribute(attribute, attribution(sentence, attribute.head()));
    }
  }

  /** The clause around a trigger, for what the article says in its own voice. */
  private static List<Span> clause(Sentence sentence, Token trigger) {
    Token at = trigger;
    while (at.head() >= 0 && !isClause(sentence, at)) {
      at = sentence.token(at.head());
    }
    ContentSpans spans = new ContentSpans(sentence);
    Span clause = spans.trimmed(spans.under(at));
    return clause == null ? List.of() : List.of(clause);
  }

  private static boolean isClause(Sentence sentence, Token token) {
    boolean subject = Phrases.has(sentence, token, Relation.NSUBJ, Relation.NSUBJ_PASS);
    return subject && PartOfSpeech.of(token.tag()) != null;
  }
}
