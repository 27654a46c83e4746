package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.Description;
import dev.demarche.extractor.entity.Candidate.Pronoun;
import dev.demarche.extractor.knowledge.Effect;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds descriptions ("a British military source", "the newspaper") and pronouns. */
final class DescriptionFinder {

  private static final Set<String> PRONOUNS =
      words(
          "he him his himself she her hers herself it its itself they them their theirs themselves",
          "i me my we us our");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "such", "both");

  private static final int LONGEST_COMPLEMENT = 6;

  private static final Set<String> QUANTITIES =
      words("hundred thousand million dozen ten score number majority handful couple pair lot");

  /** Numerals among them: without what they count they stand for nobody in particular. */
  private static final Set<String> NUMERALS =
      words("hundred thousand million billion dozen ten score lot number");

  private final Lexicon lexicon;
  private final CommonNouns commonNouns;
  private final DescriptionNouns nouns;
  private final CountedPeople people;

  DescriptionFinder(Lexicon lexicon, KnowledgeBase knowledge, CommonNouns commonNouns) {
    this.lexicon = lexicon;
    this.commonNouns = commonNouns;
    this.nouns = new DescriptionNouns(lexicon, knowledge);
    this.people = new CountedPeople(lexicon);
  }

  private static Set<String> words(String... lines) {
    return Set.of(String.join(" ", lines).split(" "));
  }

  /** The candidates whose head no name covers. */
  List<Candidate> find(Sentence sentence, List<Candidate> names) {
    List<Candidate> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (isInside(names, token)) {
        continue;
      }
      if (token.tag().startsWith("PRP")
          && PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT))) {
        found.add(pronoun(sentence, token));
        continue;
      }
      Candidate counted = people.find(sentence, token);
      if (counted != null) {
        found.add(counted);
      } else if (token.isNoun() && !isTime(token) && !isBareNumeral(sentence, token)) {
        found.add(description(sentence, token, names));
      }
    }
    return found;
  }

  private static boolean isTime(Token token) {
    return TimeWords.contains(token.text())
        || CommonNouns.forms(token.text().toLowerCase(Locale.ROOT)).stream()
            .anyMatch(TimeWords::isTimeNoun);
  }

  private static boolean isBareNumeral(Sentence sentence, Token token) {
    return CommonNouns.forms(token.text().toLowerCase(Locale.ROOT)).stream()
            .anyMatch(NUMERALS::contains)
        && counted(sentence, token) == null;
  }

  /**
   * A head within a name: the nationality of a noun phrase does not count, for it heads nothing.
   */
  private static boolean isInside(List<Candidate> names, Token token) {
    for (Candidate name : names) {
      if (name.head() == token.index()) {
        return true;
      }
      boolean inner = name.first() <= token.index() && token.index() <= name.last();
      if (inner && name.first() < name.last()) {
        return true;
      }
    }
    return false;
  }

  private static Candidate pronoun(Sentence sentence, Token token) {
    return new Candidate(
        sentence.index(),
        token.index(),
        token.index(),
        token.index(),
        token.span(),
        new Pronoun(token.text().toLowerCase(Locale.ROOT)));
  }

  private Candidate description(Sentence sentence, Token head, List<Candidate> names) {
    int first = head.index();
    boolean definite = false;
    for (Token token : sentence.dependents(head)) {
      if (token.index() > head.index()) {
        continue;
      }
      switch (token.relation()) {
        case AMOD, COMPOUND, NUMMOD -> {
          if (!token.isVerb() || token.tag().equals("VBN") || token.tag().equals("VBG")) {
            first = Math.min(first, firstOf(sentence, token));
          }
        }
        case DET -> definite |= DEFINITE.contains(token.lemma().toLowerCase(Locale.ROOT));
        case NMOD_POSS -> definite = true;
        default -> {}
      }
    }
    first = withoutNames(first, head, names);
    boolean plural =
        head.tag().equals("NNS")
            || head.tag().equals("NNPS")
            || head.isProperNoun() && commonNouns.isPlural(head.text());
    Token counted = counted(sentence, head);
    String noun = counted == null ? nouns.role(sentence, first, head) : nouns.lemma(counted);
    boolean couple = counted == null && definite && WordClass.COUPLES.contains(noun);
    EntityKind kind =
        counted != null
            ? nouns.kind(sentence, counted.index(), counted)
            : couple ? EntityKind.GROUP : nouns.kind(sentence, first, head);
    if (kind != null && nouns.evokes(sentence, head)) {
      kind = null;
    }
    if (kind == null && counted != null && isPeople(counted)) {
      kind = EntityKind.GROUP;
    }
    if (kind == null && isSpeaker(sentence, head)) {
      kind = EntityKind.PERSON;
    }
    boolean pair = couple || plural && definite && isTwo(sentence, head);
    int last = kind != null && kind.isActor() ? complement(sentence, head) : head.index();
    Token end = sentence.token(Math.max(last, counted == null ? head.index() : counted.index()));
    first = kind != null && kind.isActor() ? possessor(sentence, head, first) : first;
    return new Candidate(
        sentence.index(),
        first,
        end.index(),
        head.index(),
        sentence.token(first).span().cover(end.span()),
        new Description(
            noun,
            kind == null ? EntityKind.OBJECT : plural ? plural(kind) : kind,
            definite,
            kind != null,
            plural,
            pair));
  }

  /** "thousands of Israelis". */
  private static boolean isPeople(Token counted) {
    return counted.text().endsWith("s") && Character.isUpperCase(counted.text().charAt(0));
  }

  /** Whoever says that something is so is somebody, whatever he is called: "the surgeon said". */
  private boolean isSpeaker(Sentence sentence, Token head) {
    Token verb = head.relation() == Relation.NSUBJ ? Phrases.governor(sentence, head) : null;
    if (verb == null
        || !verb.isVerb()
        || head.isProperNoun()
        || !lexicon.frames().anchoredBy(PartOfSpeech.NOUN, head.lemma()).isEmpty()
        || !lexicon.speaking().anchoredBy(PartOfSpeech.NOUN, head.lemma()).isEmpty()
        || !Phrases.has(sentence, verb, Relation.CCOMP)) {
      return false;
    }
    return lexicon.speaking().anchoredBy(PartOfSpeech.VERB, verb.lemma()).stream()
        .filter(entry -> entry.words().size() == 1)
        .map(WordIndex.Entry::meaning)
        .anyMatch(meaning -> !meaning.citing() && meaning.content().equals(Effect.NONE));
  }

  /** "both", "the two". */
  private static boolean isTwo(Sentence sentence, Token head) {
    return sentence.dependents(head).stream()
        .filter(token -> token.index() < head.index())
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .anyMatch(word -> word.equals("both") || word.equals("two"));
  }

  /** Where "Kenya's" of "Kenya's allies" begins; whose a pronoun means is told elsewhere. */
  private static int possessor(Sentence sentence, Token head, int first) {
    Token owner = Phrases.dependent(sentence, head, Relation.NMOD_POSS);
    boolean named = owner != null && owner.isNoun() && owner.index() < first;
    return owner != null && named ? firstOf(sentence, owner) : first;
  }

  /** Where "of the rebels" of "leaders of the rebels" ends, if it is short. */
  private static int complement(Sentence sentence, Token head) {
    for (Token token : sentence.dependents(head)) {
      boolean of =
          token.relation() == Relation.NMOD
              && token.isNoun()
              && "of".equals(Phrases.preposition(sentence, token));
      if (of && token.index() - head.index() <= LONGEST_COMPLEMENT) {
        int last = token.index();
        for (Token joined : Phrases.conjuncts(sentence, token)) {
          boolean near = joined.isProperNoun() && joined.index() - last <= LONGEST_COMPLEMENT;
          last = near ? Math.max(last, joined.index()) : last;
        }
        return last;
      }
    }
    return head.index();
  }

  /** "people" of "thousands of people". */
  private static @Nullable Token counted(Sentence sentence, Token head) {
    if (!QUANTITIES.contains(head.lemma().toLowerCase(Locale.ROOT))
        && !QUANTITIES.contains(head.text().toLowerCase(Locale.ROOT))) {
      return null;
    }
    for (Token token : sentence.dependents(head)) {
      if (token.relation() == Relation.NMOD
          && token.isNoun()
          && "of".equals(Phrases.preposition(sentence, token))) {
        Token inner = counted(sentence, token); // "tens of thousands of people"
        return inner == null ? token : inner;
      }
    }
    return null;
  }

  /**
   * Another name at the front is no part of the description, but a nationality is: "Storm Shadow |
   * missiles".
   */
  private static int withoutNames(int first, Token head, List<Candidate> names) {
    int from = first;
    for (Candidate name : names) {
      boolean person =
          name.reading() instanceof Candidate.NewName made && made.kind() == EntityKind.PERSON;
      if (person && name.first() >= from && name.last() < head.index()) {
        from = name.last() + 1;
      }
    }
    return from;
  }

  private static int firstOf(Sentence sentence, Token modifier) {
    int first = modifier.index();
    for (Token token : sentence.dependents(modifier)) {
      boolean part = token.relation() != Relation.PUNCT && token.relation() != Relation.DET;
      if (part && token.index() < first) {
        first = firstOf(sentence, token);
      }
    }
    return first;
  }

  private static EntityKind plural(EntityKind kind) {
    return switch (kind) {
      case PERSON,
          COUNTRY,
          GOVERNMENT_BODY,
          ARMED_GROUP,
          MEDIA_OUTLET,
          COMPANY,
          POLITICAL_PARTY,
          ORGANIZATION,
          ALLIANCE ->
          EntityKind.GROUP;
      default -> kind;
    };
  }
}
