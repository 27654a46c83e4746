package dev.demarche.extractor.entity;

import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses what an unknown name names, from its words and from the words around it. */
final class NameKinds {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "outside",
          "around",
          "across",
          "into",
          "throughout",
          "off",
          "toward",
          "towards");

  private final Lexicon lexicon;
  private final CommonNouns nouns;

  NameKinds(Lexicon lexicon, CommonNouns nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  /**
   * @param titled whether a person's title stands before it
   * @param holdsKnown whether part of it is a known name: "Kenya" in "Kenya Red Crescent"
   */
  EntityKind guess(
      Sentence sentence, int first, int last, String name, boolean titled, boolean holdsKnown) {
    if (titled) {
      return EntityKind.PERSON;
    }
    EntityKind byNoun = ownNoun(sentence, first, last);
    if (hasAcronym(sentence, last)) {
      return byNoun == null || byNoun.isPlace() || byNoun == EntityKind.PERSON
          ? EntityKind.ORGANIZATION
          : byNoun;
    }
    if (byNoun != null) {
      return byNoun;
    }
    Token head = sentence.token(NameFinder.head(sentence, first, last));
    EntityKind byContext = context(sentence, head, first, last);
    if (byContext != null) {
      return byContext;
    }
    if (isAcronym(name)) {
      return EntityKind.ORGANIZATION;
    }
    if (name.matches(".*\\p{N}.*")) {
      return name.matches("\\p{Lu}{1,5}-?\\p{N}+\\p{L}*") ? EntityKind.WEAPON : EntityKind.OBJECT;
    }
    boolean undertaking = first < last && sentence.token(first).text().equals("Operation");
    if (undertaking || isDetermined(sentence, first) && evokes(sentence.token(last))) {
      return EntityKind.OBJECT;
    }
    int words = last - first + 1;
    return !holdsKnown
            && !isDetermined(sentence, first)
            && (words >= 2 && words <= 4 || speaks(sentence, head))
        ? EntityKind.PERSON
        : EntityKind.ORGANIZATION;
  }

  /** "Ministry" in "Ministry of Defence", "Liberation Front" in "Dorvan Liberation Front". */
  private @Nullable EntityKind ownNoun(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean headOfPhrase =
          i == last || !Character.isUpperCase(sentence.token(i + 1).text().charAt(0));
      EntityKind kind = headOfPhrase ? nounEndingAt(sentence, first, i) : null;
      boolean body = kind == EntityKind.GOVERNMENT_BODY || kind == EntityKind.MILITARY_FORCE;
      if (kind != null && (first < last || body)) {
        return switch (kind) {
          case GROUP, UNNAMED_SOURCE -> EntityKind.ORGANIZATION;
          default -> ofName(kind);
        };
      }
    }
    return null;
  }

  private @Nullable EntityKind nounEndingAt(Sentence sentence, int first, int last) {
    for (int from = first; from <= last; from++) {
      StringBuilder words = new StringBuilder();
      for (int i = from; i <= last; i++) {
        words.append(i > from ? " " : "").append(sentence.token(i).text());
      }
      EntityKind kind = nouns.phrase(words.toString());
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  /** "(NVF)" behind a name: what has an acronym is a body. */
  private static boolean hasAcronym(Sentence sentence, int last) {
    return last + 3 < sentence.tokens().size()
        && sentence.token(last + 1).text().equals("(")
        && sentence.token(last + 3).text().equals(")")
        && isAcronym(sentence.token(last + 2).text());
  }

  private @Nullable EntityKind context(Sentence sentence, Token head, int first, int last) {
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
    String preposition = Phrases.preposition(sentence, head);
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

  /** What a name is whose bearer is described so. */
  private static @Nullable EntityKind ofName(@Nullable EntityKind described) {
    return described == EntityKind.UNNAMED_SOURCE
        ? EntityKind.PERSON
        : described == EntityKind.GROUP
            ? EntityKind.ORGANIZATION
            : described == EntityKind.OBJECT ? null : described;
  }

  /** "Agreement" in the name of what is done, not of who does it. */
  private boolean evokes(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return !lexicon.frames().anchoredBy(PartOfSpeech.NOUN, word).isEmpty();
  }

  /** Persons' names have no article. */
  private static boolean isDetermined(Sentence sentence, int first) {
    return first > 0 && sentence.token(first - 1).tag().equals("DT");
  }

  private boolean speaks(Sentence sentence, Token head) {
    Token governor = Phrases.governor(sentence, head);
    return governor != null
        && head.relation() == Relation.NSUBJ
        && !lexicon.speaking().anchoredBy(PartOfSpeech.VERB, governor.lemma()).isEmpty();
  }

  /** Whether a word in capitals is a common noun for a weapon: "IEDs". */
  boolean isWeapon(String name) {
    return nouns.phrase(name) == EntityKind.WEAPON;
  }

  static boolean isAcronym(String name) {
    return name.matches("\\p{Lu}[\\p{Lu}.&-]{1,6}s?");
  }
}
