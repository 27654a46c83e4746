package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.entity.MentionForm;
import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to whom by the order of words, where the parser gave a verb no actor for its
 * subject or object: long appositions, asides and headlines mislead it, while the actors still
 * stand right before and right behind the verb.
 */
final class NearbyArguments {

  private static final int FARTHEST_OBJECT = 4;
  private static final int FARTHEST_CLAUSE = 3;
  private static final Set<String> DOERS = Set.of("holder", "agent");
  private static final Set<String> GOALS = Set.of("toward", "target");

  private final EntityAnalysis entities;
  private final Sentence sentence;
  private final Subjects subjects;
  private final Owners owners;
  private final Map<Integer, LocatedMention> byFirst = new HashMap<>();
  private final Map<Integer, LocatedMention> byLast = new HashMap<>();

  NearbyArguments(Lexicon lexicon, EntityAnalysis entities, Sentence sentence) {
    this.entities = entities;
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
    this.owners = new Owners(lexicon, entities, sentence);
    for (Token token : sentence.tokens()) {
      for (LocatedMention mention : entities.headedBy(sentence.index(), token.index())) {
        boolean somebody =
            mention.form() != MentionForm.ADJECTIVE
                && mention.entity().kind().isActor()
                && entities.isCertain(mention);
        if (somebody) {
          byFirst.merge(mention.first(), mention, NearbyArguments::longer);
          byLast.merge(mention.last(), mention, NearbyArguments::longer);
        }
      }
    }
  }

  private static LocatedMention longer(LocatedMention one, LocatedMention other) {
    return one.last() - one.first() >= other.last() - other.first() ? one : other;
  }

  /** The slots of a word with what stands beside it in place of what is no actor. */
  Map<String, List<Token>> complete(Token word, Frame frame, Map<String, List<Token>> slots) {
    Token asked =
        frame.slots().containsKey(Slot.CLAUSE_SUBJECT) && !hasActor(slots.get(Slot.CLAUSE_SUBJECT))
            ? asked(word)
            : null;
    return besideVerb(word, frame, asked == null ? slots : with(slots, Slot.CLAUSE_SUBJECT, asked));
  }

  /**
   * "demanded that | Norvia | ease restrictions": the parser takes the bare verb for a noun, so
   * that the clause has no subject.
   */
  private @Nullable Token asked(Token word) {
    for (int at = word.index() + 1; at <= word.index() + FARTHEST_CLAUSE && at < size(); at++) {
      if (sentence.token(at).text().equalsIgnoreCase("that")) {
        Token subject = actorAt(at + 1);
        int next = subject == null ? size() : Phrases.extent(sentence, subject)[1] + 1;
        boolean passive = next < size() && sentence.token(next).text().equals("be");
        return passive ? null : subject;
      }
      if (sentence.token(at).isVerb()) {
        return null;
      }
    }
    return null;
  }

  /** The actor whose mention begins here, past what only modifies it. */
  private @Nullable Token actorAt(int from) {
    for (int at = from; at < size(); at++) {
      LocatedMention mention = byFirst.get(at);
      if (mention != null) {
        return sentence.token(mention.head());
      }
      if (!isModifier(sentence.token(at))) {
        return null;
      }
    }
    return null;
  }

  private int size() {
    return sentence.tokens().size();
  }

  private Map<String, List<Token>> besideVerb(
      Token verb, Frame frame, Map<String, List<Token>> slots) {
    String doer = frame.slots().get(Slot.SUBJECT);
    if (!verb.isVerb() || doer == null || !DOERS.contains(doer) || subjects.isPassive(verb)) {
      return slots;
    }
    Map<String, List<Token>> all = slots;
    if (!hasActor(slots.get(Slot.SUBJECT)) || isWithinApposition(slots.get(Slot.SUBJECT), verb)) {
      boolean participle = verb.tag().equals("VBG");
      Token subject = !participle ? before(verb) : frame.isStance() ? ofGovernor(verb) : null;
      if (subject != null) {
        all = with(all, Slot.SUBJECT, subject);
      }
    }
    String goal = frame.slots().get(Slot.OBJECT);
    boolean open = goal != null && GOALS.contains(goal) && !slots.containsKey(Slot.INDIRECT_OBJECT);
    if (open && !hasActor(slots.get(Slot.OBJECT))) {
      Token object = behind(verb);
      if (object != null) {
        all = with(all, Slot.OBJECT, object);
      }
    }
    return all;
  }

  private Map<String, List<Token>> with(Map<String, List<Token>> slots, String slot, Token filler) {
    Map<String, List<Token>> all = new LinkedHashMap<>(slots);
    all.put(slot, new ArrayList<>(Phrases.conjuncts(sentence, filler)));
    return all;
  }

  private boolean hasActor(@Nullable List<Token> fillers) {
    return fillers != null
        && fillers.stream()
            .anyMatch(
                filler -> {
                  LocatedMention mention = entities.covering(sentence.index(), filler.index());
                  return mention != null && mention.entity().kind().isActor()
                      || !owners.of(filler).isEmpty();
                });
  }

  /** "Ada Brekke, a lawyer and a member of the board, rejected it": the board's member is she. */
  private boolean isWithinApposition(@Nullable List<Token> fillers, Token verb) {
    if (fillers == null || verb.tag().equals("VBG")) {
      return false;
    }
    Token subject = fillers.get(0);
    boolean commas =
        subject.index() < verb.index() && isComma(verb.index() - 1) && hasComma(subject.index());
    LocatedMention mention = commas ? entities.at(sentence.index(), subject.index()) : null;
    return mention != null && mention.form() == MentionForm.NOMINAL;
  }

  private boolean hasComma(int before) {
    for (int at = before - 1; at >= 0; at--) {
      if (isComma(at)) {
        return true;
      }
      if (sentence.token(at).isVerb()) {
        return false;
      }
    }
    return false;
  }

  private boolean isComma(int at) {
    return at >= 0 && sentence.token(at).text().equals(",");
  }

  /** "agencies published interviews | praising him": the doer of the verb around. */
  private @Nullable Token ofGovernor(Token verb) {
    Token at = Phrases.governor(sentence, verb);
    for (int steps = 0; at != null && steps < 3; steps++) {
      if (at.isVerb() && !subjects.isPassive(at)) {
        for (Token subject : subjects.of(at)) {
          if (hasActor(List.of(subject))) {
            return subject;
          }
        }
      }
      at = Phrases.governor(sentence, at);
    }
    return null;
  }

  /** The actor right before a finite verb, past its auxiliaries, adverbs and an apposition. */
  private @Nullable Token before(Token verb) {
    int at = verb.index() - 1;
    boolean auxiliary = false;
    while (at >= 0 && (isAdverb(at) || isAuxiliary(at, verb))) {
      auxiliary |= isAuxiliary(at, verb);
      at--;
    }
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.tag()) || auxiliary;
    if (!finite || at < 0) {
      return null;
    }
    at = pastBrackets(at);
    return isComma(at) ? beforeApposition(at) : endingAt(at);
  }

  private boolean isAdverb(int at) {
    return sentence.token(at).tag().startsWith("RB");
  }

  private boolean isAuxiliary(int at, Token verb) {
    Token token = sentence.token(at);
    return token.tag().equals("MD")
        || token.head() == verb.index()
            && (token.relation() == Relation.AUX || token.relation() == Relation.AUX_PASS);
  }

  private int pastBrackets(int from) {
    int at = from;
    if (sentence.token(at).text().equals(")")) {
      while (at >= 0 && !sentence.token(at).text().equals("(")) {
        at--;
      }
      return at - 1;
    }
    return at;
  }

  /** "Ada Brekke | , head of the party in Tarn, rejected it". */
  private @Nullable Token beforeApposition(int comma) {
    for (int at = comma - 1; at > 0; at--) {
      Token token = sentence.token(at);
      if (isComma(at)) {
        Token head = endingAt(pastBrackets(at - 1));
        if (head != null) {
          return head;
        }
      } else if (!token.text().isEmpty() && ";:\"“”".indexOf(token.text().charAt(0)) >= 0) {
        return null;
      }
    }
    return endingAt(comma - 1);
  }

  /** The head of the actor that ends here and is no complement of a preposition. */
  private @Nullable Token endingAt(int last) {
    int at = last;
    for (int steps = 0; at >= 0 && steps < 3; steps++) {
      LocatedMention mention = byLast.get(at);
      if (mention == null) {
        return null;
      }
      int before = mention.first() - 1;
      while (before >= 0 && isModifier(sentence.token(before))) {
        before--;
      }
      if (before < 0 || !Set.of("IN", "TO").contains(sentence.token(before).tag())) {
        return sentence.token(mention.head());
      }
      at = before - 1;
    }
    return null;
  }

  private static boolean isModifier(Token token) {
    return token.tag().equals("DT")
        || token.tag().startsWith("JJ")
        || token.tag().equals("CD")
        || token.tag().equals("PRP$");
  }

  /** The actor right behind a verb, unless it only modifies or owns what follows. */
  private @Nullable Token behind(Token verb) {
    for (int at = verb.index() + 1;
        at < sentence.tokens().size() && at - verb.index() <= FARTHEST_OBJECT;
        at++) {
      LocatedMention mention = byFirst.get(at);
      if (mention != null) {
        int next = mention.last() + 1;
        String tag = next < sentence.tokens().size() ? sentence.token(next).tag() : "";
        boolean modifies = tag.equals("POS") || tag.startsWith("NN");
        return modifies ? null : sentence.token(mention.head());
      }
      if (!isModifier(sentence.token(at))) {
        return null;
      }
    }
    return null;
  }
}
