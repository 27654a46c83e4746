package dev.demarche.extractor.entity;

import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;
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

  NameKinds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  EntityKind guess(Sentence sentence, int first, int last, String name, boolean titled) {
    if (titled) {
      return EntityKind.PERSON;
    }
    EntityKind byNoun = ownNoun(sentence, first, last);
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
    int words = last - first + 1;
    return words >= 2 && words <= 4 || speaks(sentence, head)
        ? EntityKind.PERSON
        : EntityKind.ORGANIZATION;
  }

  /** "Ministry" in "Ministry of Defence", "Army" in "Kachin Independence Army". */
  private @Nullable EntityKind ownNoun(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean headOfPhrase =
          i == last || !Character.isUpperCase(sentence.token(i + 1).text().charAt(0));
      EntityKind kind = headOfPhrase ? kind(sentence.token(i).text()) : null;
      if (kind != null && first < last) {
        return switch (kind) {
          case GROUP, UNNAMED_SOURCE -> EntityKind.ORGANIZATION;
          default -> ofName(kind);
        };
      }
    }
    return null;
  }

  private @Nullable EntityKind context(Sentence sentence, Token head, int first, int last) {
    Token governor = Phrases.governor(sentence, head);
    if (governor != null && head.relation() == Relation.COMPOUND && governor.index() > last) {
      EntityKind kind = kind(governor.lemma());
      if (kind != null && (kind.isPlace() || kind == EntityKind.WEAPON)) {
        return kind == EntityKind.COUNTRY ? EntityKind.PLACE : kind;
      }
      return kind == EntityKind.PERSON || kind == EntityKind.GROUP ? EntityKind.ORGANIZATION : null;
    }
    for (Token token : sentence.dependents(head)) {
      if (token.relation() == Relation.APPOS && token.isNoun() && !token.isProperNoun()) {
        return ofName(kind(token.lemma()));
      }
    }
    if (governor != null && head.relation() == Relation.APPOS && !governor.isProperNoun()) {
      EntityKind kind = kind(governor.lemma());
      if (kind != null) {
        return ofName(kind);
      }
    }
    String preposition = Phrases.preposition(sentence, head);
    return preposition != null && LOCATIVE.contains(preposition) && last - first < 2
        ? EntityKind.PLACE
        : null;
  }

  /** What a name is whose bearer is described so. */
  private static @Nullable EntityKind ofName(@Nullable EntityKind described) {
    return described == EntityKind.UNNAMED_SOURCE
        ? EntityKind.PERSON
        : described == EntityKind.GROUP
            ? EntityKind.ORGANIZATION
            : described == EntityKind.OBJECT ? null : described;
  }

  private boolean speaks(Sentence sentence, Token head) {
    Token governor = Phrases.governor(sentence, head);
    return governor != null
        && head.relation() == Relation.NSUBJ
        && !lexicon.speaking().anchoredBy(PartOfSpeech.VERB, governor.lemma()).isEmpty();
  }

  /** Whether a capitalised noun begins the name of a body or a place: "Ministry", "Gulf". */
  boolean isBodyOrPlace(String word) {
    EntityKind kind = kind(word);
    return kind != null
        && kind != EntityKind.PERSON
        && kind != EntityKind.WEAPON
        && kind != EntityKind.OBJECT;
  }

  @Nullable EntityKind kind(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<WordIndex.Entry<EntityKind>> entries =
        lexicon.commonNouns().anchoredBy(PartOfSpeech.NOUN, lower);
    if (entries.isEmpty() && lower.endsWith("s")) {
      entries =
          lexicon
              .commonNouns()
              .anchoredBy(PartOfSpeech.NOUN, lower.substring(0, lower.length() - 1));
    }
    return entries.stream()
        .filter(entry -> entry.words().size() == 1)
        .findFirst()
        .map(WordIndex.Entry::meaning)
        .orElse(null);
  }

  static boolean isAcronym(String name) {
    return name.matches("\\p{Lu}[\\p{Lu}.&-]{1,6}s?");
  }
}
