package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.Description;
import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds groups that are called by their people's name: "1,000 ethnic Turks" are not Turkey, and
 * "Bosnian Serbs" are no place. A bare "Turks" stands for the country, as news uses it; "a Turk" is
 * a person.
 */
final class PeopleFinder {

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");

  List<Candidate> find(Sentence sentence, List<Candidate> names) {
    List<Candidate> found = new ArrayList<>();
    for (Candidate name : names) {
      if (name.reading() instanceof KnownName known && isPeople(sentence, name, known)) {
        int first = firstModifier(sentence, name);
        if (first < name.first() || isPlace(known)) {
          found.add(group(sentence, name, first));
        }
      } else if (name.reading() instanceof KnownName known && isOne(sentence, name, known)) {
        found.add(person(sentence, name, firstModifier(sentence, name)));
      }
    }
    return found;
  }

  private static boolean isPeople(Sentence sentence, Candidate name, KnownName known) {
    Token head = sentence.token(name.head());
    return known.senses().stream().allMatch(sense -> sense.kind() == NameSense.Kind.DEMONYM)
        && head.index() == name.last()
        && head.isNoun()
        && head.relation() != Relation.COMPOUND
        && head.text().endsWith("s");
  }

  /** "an American", "the Israeli", but not "the French". */
  private static boolean isOne(Sentence sentence, Candidate name, KnownName known) {
    Token head = sentence.token(name.head());
    Token determiner = Phrases.dependent(sentence, head, Relation.DET);
    String word = head.text();
    boolean singular = word.endsWith("n") || word.endsWith("i") || word.endsWith("man");
    boolean one =
        determiner != null
            && (INDEFINITE.contains(determiner.lemma().toLowerCase(Locale.ROOT))
                || singular && determiner.lemma().equalsIgnoreCase("the"));
    return one
        && known.senses().stream().allMatch(sense -> isNationality(sense.kind()))
        && head.index() == name.last()
        && head.isNoun()
        && !word.endsWith("s")
        && isAlone(head.relation());
  }

  private static boolean isNationality(NameSense.Kind kind) {
    return kind == NameSense.Kind.DEMONYM || kind == NameSense.Kind.ADJECTIVE;
  }

  private static boolean isAlone(Relation relation) {
    return switch (relation) {
      case NSUBJ, NSUBJ_PASS, OBJ, IOBJ, OBL, OBL_AGENT, NMOD, CONJ -> true;
      default -> false;
    };
  }

  private static Candidate person(Sentence sentence, Candidate name, int first) {
    return candidate(sentence, name, first, EntityKind.PERSON, false);
  }

  private static boolean isPlace(KnownName known) {
    return known.senses().get(0).entity().kind() == EntityKind.PLACE;
  }

  /** Where a number or an adjective before the name begins. */
  private static int firstModifier(Sentence sentence, Candidate name) {
    int first = name.first();
    for (Token token : sentence.dependents(sentence.token(name.head()))) {
      boolean modifier = token.relation() == Relation.NUMMOD || token.relation() == Relation.AMOD;
      if (modifier && token.index() < first) {
        first = token.index();
      }
    }
    return first;
  }

  private static Candidate group(Sentence sentence, Candidate name, int first) {
    return candidate(sentence, name, first, EntityKind.GROUP, true);
  }

  private static Candidate candidate(
      Sentence sentence, Candidate name, int first, EntityKind kind, boolean plural) {
    Token head = sentence.token(name.head());
    return new Candidate(
        sentence.index(),
        first,
        name.last(),
        name.head(),
        sentence.token(first).span().cover(name.span()),
        new Description(head.text().toLowerCase(Locale.ROOT), kind, false, true, plural, false));
  }
}
