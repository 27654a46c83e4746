package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.IndirectActs;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Link;
import dev.demarche.extractor.vocabulary.Polarity;
import dev.demarche.extractor.vocabulary.Realis;
import dev.demarche.extractor.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody does by saying what another must, or he himself will or will not do: demands,
 * threats and rejections that no word names.
 */
final class IndirectActFinder {

  private static final Set<String> FUTURE = Set.of("will", "wo", "'ll", "would");

  private final IndirectActs acts;
  private final EntityAnalysis entities;
  private final Sentence sentence;

  IndirectActFinder(IndirectActs acts, EntityAnalysis entities, Sentence sentence) {
    this.acts = acts;
    this.entities = entities;
    this.sentence = sentence;
  }

  /** The acts, from the claims that are already there and their factuality. */
  List<Draft> find(List<Speech> speeches, List<Draft> kept) {
    List<Draft> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String act = token.tag().equals("MD") ? acts.modals().get(lower(token)) : null;
      Draft demand = act == null ? null : demand(act, token, speeches, kept);
      if (demand != null) {
        found.add(demand);
      }
    }
    Set<Integer> named =
        kept.stream().map(draft -> draft.trigger.index()).collect(Collectors.toSet());
    for (Draft draft : kept) {
      String type = draft.eventType;
      if (draft.isStance() || type == null || draft.factuality.realis() == Realis.ACTUAL) {
        continue;
      }
      if (draft.factuality.negated() && acts.ruledOut().containsKey(type) && isOwnWill(draft)) {
        found.add(ruledOut(acts.ruledOut().get(type), draft));
      }
      Speech speech = closest(speeches, draft.trigger);
      if (!draft.factuality.negated()
          && acts.announced().containsKey(type)
          && speech != null
          && speech.word() != null
          && !named.contains(speech.word().index())
          && isAnnounced(draft, speech)) {
        found.add(announced(acts.announced().get(type), draft, speech, speeches));
      }
    }
    return found;
  }

  private @Nullable Draft demand(String act, Token modal, List<Speech> speeches, List<Draft> kept) {
    Token verb = modal.relation() == Relation.AUX ? Phrases.governor(sentence, modal) : null;
    Speech speech = verb == null ? null : closest(speeches, modal);
    Token subject =
        verb == null
            ? null
            : Phrases.dependent(sentence, verb, Relation.NSUBJ, Relation.NSUBJ_PASS);
    if (verb == null || speech == null || subject == null || !speech.speaker().kind().isActor()) {
      return null;
    }
    LocatedMention mention = entities.covering(sentence.index(), subject.index());
    Entity asked = mention == null ? null : mention.entity();
    boolean another = asked == null || !asked.equals(speech.speaker());
    boolean somebody = asked != null && asked.kind().isActor();
    Draft demand = new Draft(sentence, modal, modal.span(), Frame.bare("indirectAct", act));
    demand.add(Role.AGENT, speech.speaker());
    kept.stream()
        .filter(draft -> draft.trigger.index() == verb.index())
        .forEach(draft -> demand.link(Link.TOPIC, draft));
    if (somebody && asked != null) {
      demand.add(Role.TARGET, asked);
    }
    demand.attribution = AttributionFinder.attribution(List.of(speech), null);
    demand.evidence = speech.content();
    return another && (somebody || !demand.linked(Link.TOPIC).isEmpty()) ? demand : null;
  }

  /** "will not", said of or by the one who would do it. */
  private boolean isOwnWill(Draft draft) {
    boolean future =
        sentence.dependents(draft.trigger).stream()
            .anyMatch(token -> token.relation() == Relation.AUX && FUTURE.contains(lower(token)));
    return future
        && draft.participants(Role.AGENT).stream().anyMatch(each -> each.kind().isActor());
  }

  private Draft ruledOut(String act, Draft draft) {
    Draft rejection =
        new Draft(sentence, draft.trigger, draft.triggerSpan, Frame.bare("indirectAct", act));
    rejection.polarity = Polarity.OPPOSE;
    Entity speaker = draft.attribution.speaker();
    boolean own = speaker != null && draft.participants(Role.AGENT).contains(speaker);
    // of talks that one will not hold the others are to take part, too
    rejection.holders.addAll(
        own ? List.of(speaker) : draft.participants(Role.AGENT).stream().limit(1).toList());
    rejection.towardDrafts.add(draft);
    rejection.attribution = draft.attribution;
    rejection.evidence = draft.evidence;
    return rejection;
  }

  private static boolean isAnnounced(Draft draft, Speech speech) {
    boolean harmed =
        draft.participants(Role.TARGET).stream().anyMatch(each -> !each.equals(speech.speaker()));
    return speech.word() != null
        && speech.word().isVerb()
        && harmed
        && draft.participants(Role.AGENT).contains(speech.speaker());
  }

  private Draft announced(String act, Draft draft, Speech speech, List<Speech> speeches) {
    Token word = speech.word() == null ? draft.trigger : speech.word();
    Draft threat = new Draft(sentence, word, word.span(), Frame.bare("indirectAct", act));
    threat.add(Role.AGENT, speech.speaker());
    draft.participants(Role.TARGET).stream()
        .filter(each -> !each.equals(speech.speaker()))
        .forEach(each -> threat.add(Role.TARGET, each));
    threat.link(Link.TOPIC, draft);
    threat.attribution =
        AttributionFinder.attribution(AttributionFinder.around(speeches, word), null);
    threat.evidence = draft.evidence;
    return threat;
  }

  private static @Nullable Speech closest(List<Speech> speeches, Token token) {
    List<Speech> around = AttributionFinder.around(speeches, token);
    return around.isEmpty() ? null : around.get(0);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
