package dev.demarche.extractor.entity;

import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses what an unknown name names, from its words and from the words around it. */
final class NameKinds {

  private final Lexicon lexicon;
  private final KnowledgeBase knowledge;
  private final CommonNouns nouns;
  private final NameWords words;
  private final NameContext surroundings;

  NameKinds(Lexicon lexicon, KnowledgeBase knowledge, CommonNouns nouns, NameWords words) {
    this.lexicon = lexicon;
    this.knowledge = knowledge;
    this.nouns = nouns;
    this.words = words;
    this.surroundings = new NameContext(knowledge, nouns);
  }

  /**
   * @param sure whether words tell, rather than the lack of them
   */
  record Guess(EntityKind kind, boolean sure) {}

  /**
   * @param titled whether a person's title stands before it
   * @param holdsKnown whether part of it is a known name: "Kenya" in "Kenya Red Crescent"
   */
  Guess guess(
      Sentence sentence, int first, int last, String name, boolean titled, boolean holdsKnown) {
    EntityKind sure = told(sentence, first, last, name, titled);
    // "Veldanese" in "a Veldanese frigate" may be a nationality
    Token head = sentence.token(NameFinder.head(sentence, first, last));
    boolean modifier = sure == EntityKind.WEAPON && head.relation() == Relation.COMPOUND;
    return sure != null
        ? new Guess(sure, !modifier)
        : new Guess(assumed(sentence, first, last, holdsKnown), false);
  }

  private @Nullable EntityKind told(
      Sentence sentence, int first, int last, String name, boolean titled) {
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
    if (first == last && words.own(name) == EntityKind.OBJECT) {
      return EntityKind.OBJECT;
    }
    if (first < last && isPersonal(sentence, first, last)) {
      return EntityKind.PERSON;
    }
    Token head = sentence.token(NameFinder.head(sentence, first, last));
    EntityKind byContext = surroundings.kind(sentence, head, first, last);
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
    return undertaking || isDetermined(sentence, first) && evokes(sentence.token(last))
        ? EntityKind.OBJECT
        : null;
  }

  /** "Youssef Tarmani", "Karim bin Tarman": by a given name or a particle between names. */
  private boolean isPersonal(Sentence sentence, int first, int last) {
    String word = sentence.token(first).text();
    if (words.isGivenName(word) || knowledge.isSpelling(word)) {
      return true;
    }
    for (int i = first + 1; i < last; i++) {
      String inner = sentence.token(i).text();
      if (Character.isLowerCase(inner.charAt(0)) && knowledge.isSpelling(inner)) {
        return true;
      }
    }
    return false;
  }

  private EntityKind assumed(Sentence sentence, int first, int last, boolean holdsKnown) {
    int length = last - first + 1;
    String surname = sentence.token(last).text();
    if (length == 2 && !isDetermined(sentence, first) && words.isGivenName(surname)) {
      return EntityKind.PERSON;
    }
    Token head = sentence.token(NameFinder.head(sentence, first, last));
    return !holdsKnown
            && !isDetermined(sentence, first)
            && !evokes(sentence.token(last))
            && (length >= 2 && length <= 4 || speaks(sentence, head))
        ? EntityKind.PERSON
        : EntityKind.ORGANIZATION;
  }

  /** "Ministry" in "Ministry of Defence", "Liberation Front" in "Dorvan Liberation Front". */
  private @Nullable EntityKind ownNoun(Sentence sentence, int first, int last) {
    EntityKind whole = first < last ? words.own(words(sentence, first, last)) : null;
    if (whole == EntityKind.GOVERNMENT_BODY && !words.isMatter(sentence.token(last).text())) {
      return whole;
    }
    for (int i = first; i <= last; i++) {
      boolean headOfPhrase =
          i == last || !Character.isUpperCase(sentence.token(i + 1).text().charAt(0));
      String name = words(sentence, first, i);
      if (headOfPhrase && first < last && words.own(name) == EntityKind.OBJECT) {
        return EntityKind.OBJECT;
      }
      EntityKind kind =
          !headOfPhrase ? null : first < last ? words.ending(name) : nouns.phrase(name);
      boolean body = kind == EntityKind.GOVERNMENT_BODY || kind == EntityKind.MILITARY_FORCE;
      if (kind != null && (first < last || body)) {
        return switch (kind) {
          case GROUP, UNNAMED_SOURCE -> EntityKind.ORGANIZATION;
          default -> NameContext.ofName(kind);
        };
      }
    }
    return null;
  }

  private static String words(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i > first ? " " : "").append(sentence.token(i).text());
    }
    return words.toString();
  }

  /** "(NVF)" behind a name: what has an acronym is a body. */
  private static boolean hasAcronym(Sentence sentence, int last) {
    return last + 3 < sentence.tokens().size()
        && sentence.token(last + 1).text().equals("(")
        && sentence.token(last + 3).text().equals(")")
        && isAcronym(sentence.token(last + 2).text());
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
