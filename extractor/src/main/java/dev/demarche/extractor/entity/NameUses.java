package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads from a sentence how it uses known names. */
final class NameUses {

  private static final Set<String> LOCATIVE =
      words("in at near inside outside around across into throughout toward towards behind beside");

  private final ActorPositions actors;
  private final Sports sports;
  private final Set<Integer> inSports;

  /**
   * @param inSports the sentences about sports, by index
   */
  NameUses(ActorPositions actors, Sports sports, Set<Integer> inSports) {
    this.actors = actors;
    this.sports = sports;
    this.inSports = Set.copyOf(inSports);
  }

  private static Set<String> words(String line) {
    return Set.of(line.split(" "));
  }

  /** Whether a word says that somebody no longer is what he is called. */
  static boolean isFormer(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WordClass.FORMER.contains(lower) || lower.startsWith("ex-") || lower.startsWith("then-");
  }

  NameUse of(Sentence sentence, Candidate name, List<Candidate> others) {
    Token head = sentence.token(name.head());
    String preposition = Phrases.preposition(sentence, Phrases.firstConjunct(sentence, head));
    Token governor = Phrases.governor(sentence, Phrases.firstConjunct(sentence, head));
    boolean trusted = governor != null && WordClass.TRUSTING.contains(governor.lemma());
    boolean possessive =
        name.last() + 1 < sentence.tokens().size()
            && sentence.token(name.last() + 1).tag().equals("POS");
    boolean locative =
        (preposition != null && LOCATIVE.contains(preposition) || isBehindLocative(sentence, name))
            && !trusted
            && !possessive
            && head.relation() != Relation.COMPOUND;
    boolean settlement =
        governor != null
            && "of".equals(preposition)
            && WordClass.SETTLEMENTS.contains(governor.lemma())
            && governor.tag().equals("NN");
    boolean former =
        name.first() > 0 && isFormer(sentence.token(name.first() - 1).text())
            || isFormer(sentence.token(name.first()).text());
    return new NameUse(
        actors.isActor(sentence, head),
        locative,
        settlement,
        (!locative || "at".equals(preposition))
            && sports.isTeam(sentence, name, inSports.contains(sentence.index())),
        containers(sentence, name, others),
        former);
  }

  /** By the words alone: the parser takes "began in" for one verb. */
  private static boolean isBehindLocative(Sentence sentence, Candidate name) {
    return name.first() > 0
        && LOCATIVE.contains(sentence.token(name.first() - 1).text().toLowerCase(Locale.ROOT));
  }

  /** What the place behind a comma may be, if the two are no list. */
  private static List<KnownEntity> containers(
      Sentence sentence, Candidate name, List<Candidate> others) {
    int comma = name.last() + 1;
    boolean listed =
        name.first() > 1
            && isComma(sentence, name.first() - 1)
            && sentence.token(name.first() - 2).isProperNoun();
    if (listed || !isComma(sentence, comma)) {
      return List.of();
    }
    for (Candidate other : others) {
      if (other.first() == comma + 1
          && other.reading() instanceof KnownName known
          && !isListed(sentence, other)) {
        return known.senses().stream()
            .filter(
                sense ->
                    sense.kind() == NameSense.Kind.NAME
                        || sense.kind() == NameSense.Kind.SHARED_NAME)
            .map(NameSense::entity)
            .filter(each -> each.kind() == EntityKind.PLACE || each.kind() == EntityKind.COUNTRY)
            .distinct()
            .toList();
      }
    }
    return List.of();
  }

  private static boolean isComma(Sentence sentence, int at) {
    return at < sentence.tokens().size() && sentence.token(at).text().equals(",");
  }

  private static boolean isListed(Sentence sentence, Candidate other) {
    int after = other.last() + 1;
    if (after >= sentence.tokens().size()) {
      return false;
    }
    int next = after + 1;
    if (isComma(sentence, after) && next < sentence.tokens().size()) {
      Token word = sentence.token(next);
      int noun = word.tag().equals("DT") ? next + 1 : next;
      if (noun < sentence.tokens().size() && sentence.token(noun).isProperNoun()) {
        return true;
      }
    }
    int and = sentence.token(after).text().equals(",") ? after + 1 : after;
    boolean joined =
        and < sentence.tokens().size()
            && Set.of("and", "or").contains(sentence.token(and).text())
            && and + 1 < sentence.tokens().size()
            && sentence.token(and + 1).isProperNoun();
    return joined || sentence.token(after).tag().equals("POS");
  }
}
