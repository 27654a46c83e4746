package dev.demarche.extractor.entity;

import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words beside a name tell of what it names: "the tanker Mirela", "Talmara, an area
 * outside Mosul", "in Talmara". Thread-safe.
 */
final class NameContext {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in at near inside outside around across into throughout off toward towards".split(" "));

  private final KnowledgeBase knowledge;
  private final CommonNouns nouns;

  NameContext(KnowledgeBase knowledge, CommonNouns nouns) {
    this.knowledge = knowledge;
    this.nouns = nouns;
  }

  /** The kind of what is named; null where they tell nothing. */
  @Nullable EntityKind kind(Sentence sentence, Token head, int first, int last) {
    Token governor = Phrases.governor(sentence, head);
    if (governor != null && head.relation() == Relation.COMPOUND && governor.index() > last) {
      EntityKind kind = nouns.kind(governor.lemma());
      if (kind != null && (kind.isPlace() || kind == EntityKind.WEAPON)) {
        return kind == EntityKind.COUNTRY ? EntityKind.PLACE : kind;
      }
      return kind == EntityKind.PERSON || kind == EntityKind.GROUP ? EntityKind.ORGANIZATION : null;
    }
    for (Token token : sentence.dependents(head)) {
      if (token.relation() == Relation.APPOS && token.isNoun() && !token.isProperNoun()) {
        return ofName(nouns.kind(token.lemma()));
      }
    }
    if (governor != null && head.relation() == Relation.APPOS && !governor.isProperNoun()) {
      EntityKind kind = nouns.kind(governor.lemma());
      if (kind != null) {
        return ofName(kind);
      }
    }
    Token before = first > 0 ? sentence.token(first - 1) : null;
    if (before != null && before.tag().equals("NN") && before.head() == head.index()) {
      EntityKind kind = nouns.kind(before.lemma());
      if (kind == EntityKind.OBJECT || kind == EntityKind.WEAPON || kind == EntityKind.FACILITY) {
        return kind; // "the tanker Mirela"
      }
    }
    EntityKind beside = besideKnown(sentence, head, first, last);
    EntityKind said = beside == null ? explained(sentence, last) : beside;
    if (said != null) {
      return said;
    }
    String preposition = Phrases.preposition(sentence, head);
    if ("from".equals(preposition) && governor != null && first == last) {
      EntityKind who = nouns.kind(governor.lemma());
      return who == EntityKind.PERSON || who == EntityKind.GROUP ? EntityKind.PLACE : null;
    }
    if ("of".equals(preposition) && governor != null && first == last) {
      EntityKind owner = nouns.kind(governor.text());
      return owner == EntityKind.GOVERNMENT_BODY || owner != null && owner.isPlace()
          ? EntityKind.PLACE
          : null;
    }
    boolean where =
        preposition != null && LOCATIVE.contains(preposition)
            || first > 0
                && head.relation() != Relation.NMOD_POSS
                && LOCATIVE.contains(sentence.token(first - 1).text().toLowerCase(Locale.ROOT));
    return where && last - first < 2 ? EntityKind.PLACE : null;
  }

  /** A place by the places that "and" joins it to: "in Talmara, Mosul and Kirkuk". */
  private @Nullable EntityKind besideKnown(Sentence sentence, Token head, int first, int last) {
    if (last - first < 2 && isBeforePlace(sentence, last)) {
      return EntityKind.PLACE;
    }
    for (Token other : Phrases.conjuncts(sentence, Phrases.firstConjunct(sentence, head))) {
      boolean outside = other.index() < first || other.index() > last;
      if (outside && other.isProperNoun()) {
        List<NameSense> senses = knowledge.senses(other.text());
        if (!senses.isEmpty()
            && senses.stream().allMatch(sense -> sense.entity().kind() == EntityKind.PLACE)) {
          return EntityKind.PLACE;
        }
      }
    }
    return null;
  }

  /** "Talmara, Iraq", but not "Ilva Marten, Estonia's minister". */
  private boolean isBeforePlace(Sentence sentence, int last) {
    if (last + 2 >= sentence.tokens().size() || !sentence.token(last + 1).text().equals(",")) {
      return false;
    }
    Token next = sentence.token(last + 2);
    boolean alone =
        last + 3 >= sentence.tokens().size()
            || !sentence.token(last + 3).tag().equals("POS")
                && !sentence.token(last + 3).isProperNoun();
    List<NameSense> senses = knowledge.senses(next.text());
    return alone
        && next.isProperNoun()
        && !senses.isEmpty()
        && senses.stream()
            .allMatch(
                sense -> sense.kind() == NameSense.Kind.NAME && sense.entity().kind().isPlace());
  }

  /** "Talmara, an area outside Mosul": the noun behind a comma and an article. */
  private @Nullable EntityKind explained(Sentence sentence, int last) {
    if (last + 3 >= sentence.tokens().size()
        || !sentence.token(last + 1).text().equals(",")
        || !sentence.token(last + 2).tag().equals("DT")) {
      return null;
    }
    int at = last + 3;
    while (at + 1 < sentence.tokens().size()
        && (sentence.token(at).tag().startsWith("JJ") || sentence.token(at).isNoun())
        && sentence.token(at + 1).isNoun()) {
      at++;
    }
    Token noun = sentence.token(at);
    return noun.isNoun() && !noun.isProperNoun() ? ofName(nouns.kind(noun.lemma())) : null;
  }

  /** What a name is whose bearer is described so. */
  static @Nullable EntityKind ofName(@Nullable EntityKind described) {
    return described == EntityKind.UNNAMED_SOURCE
        ? EntityKind.PERSON
        : described == EntityKind.GROUP
            ? EntityKind.ORGANIZATION
            : described == EntityKind.OBJECT ? null : described;
  }
}
