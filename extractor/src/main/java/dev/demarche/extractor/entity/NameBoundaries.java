package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.NamePieces.Piece;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;

/** Where one name of a run of capitalised words ends and another begins. */
final class NameBoundaries {

  private final KnowledgeBase knowledge;
  private final Titles titles;
  private final NameWords words;
  private final NationalBodies bodies;
  private final CommonNouns nouns;

  NameBoundaries(
      KnowledgeBase knowledge,
      Titles titles,
      NameWords words,
      NationalBodies bodies,
      CommonNouns nouns) {
    this.knowledge = knowledge;
    this.titles = titles;
    this.words = words;
    this.bodies = bodies;
    this.nouns = nouns;
  }

  /**
   * Whether a known name stands by itself rather than as part of a longer, unknown one.
   *
   * @param before the pieces of the name that may go on here
   */
  boolean standsAlone(String text, Sentence sentence, List<Piece> run, int at, List<Piece> before) {
    Piece piece = run.get(at);
    if (!piece.known()) {
      return false;
    }
    if (!before.isEmpty()) {
      Piece first = before.get(before.size() - 1);
      return isFullNameOfPerson(text, sentence, first, piece)
          || before.stream().allMatch(Piece::known) && !isOneName(text, sentence, first, piece);
    }
    if (at + 1 >= run.size()) {
      return true;
    }
    Piece next = run.get(at + 1);
    if (next.known()) {
      return !isOneName(text, sentence, piece, next);
    }
    boolean longName = piece.last() > piece.first();
    boolean adjective =
        longName
            ? piece.only(NameSense.Kind.ADJECTIVE)
            : piece.senses().stream().anyMatch(sense -> sense.kind() == NameSense.Kind.ADJECTIVE);
    if (adjective) {
      return !beginsBody(text, sentence, run, at);
    }
    return piece.only(NameSense.Kind.DEMONYM)
        || !piece.names(EntityKind.PERSON) && longName && namesThing(text, sentence, run, at + 1)
        || piece.names(EntityKind.WEAPON)
        || longName && piece.names(EntityKind.PERSON)
        || isTitle(text, sentence, run, at + 1);
  }

  /** "Imam Hassan Rouhani", whatever an imam is: who is known by the whole name. */
  private boolean isFullNameOfPerson(String text, Sentence sentence, Piece before, Piece name) {
    return !before.known()
        && name.last() > name.first()
        && name.senses().stream()
            .allMatch(
                sense ->
                    sense.kind() == NameSense.Kind.NAME
                        && sense.entity().kind() == EntityKind.PERSON)
        && !words.isGivenName(NamePieces.words(text, sentence, before.last(), before.last()));
  }

  /** "UN Security Council Resolution 2328" is the council's. */
  private boolean namesThing(String text, Sentence sentence, List<Piece> run, int at) {
    Piece first = run.get(at);
    return words.own(NamePieces.words(text, sentence, first.first(), first.first()))
        == EntityKind.OBJECT;
  }

  private boolean isTitle(String text, Sentence sentence, List<Piece> run, int at) {
    Piece piece = run.get(at);
    return titles.end(text, sentence, run, at) > at
        || at + 1 == run.size()
            && titles.isTitle(NamePieces.words(text, sentence, piece.first(), piece.last()));
  }

  /**
   * Whether two known names are one unknown: "Chad Johnson", whoever else is called Johnson, and
   * "Texas House of Representatives", "Kenya Red Crescent".
   */
  private boolean isOneName(String text, Sentence sentence, Piece first, Piece second) {
    String word = NamePieces.words(text, sentence, first.first(), first.last());
    boolean given = first.only(NameSense.Kind.SHORT_NAME) || words.isGivenName(word);
    if (given && second.senses().stream().anyMatch(NameBoundaries::isShort)) {
      return true;
    }
    String end = NamePieces.words(text, sentence, second.first(), second.last());
    if (second.names(EntityKind.ORGANIZATION) && words.endsBody(end)) {
      return first.names(EntityKind.COUNTRY) && first.only(NameSense.Kind.NAME);
    }
    return second.names(EntityKind.GOVERNMENT_BODY)
        && !first.senses().isEmpty()
        && first.senses().stream().map(NameSense::entity).allMatch(this::isPartOfCountry);
  }

  private static boolean isShort(NameSense sense) {
    return sense.kind() == NameSense.Kind.SHORT_NAME;
  }

  private boolean isPartOfCountry(KnownEntity entity) {
    KnownEntity country = entity.country() == null ? null : knowledge.entity(entity.country());
    return entity.kind() == EntityKind.PLACE
        && country != null
        && !entity.slug().equals(country.capital());
  }

  /** "British" begins the name of British Airways, but "British" of "British Army" is a state's. */
  private boolean beginsBody(String text, Sentence sentence, List<Piece> run, int at) {
    int last = at;
    while (last + 1 < run.size()
        && !run.get(last + 1).known()
        && (last == at || titles.end(text, sentence, run, last + 1) == last + 1)) {
      last++;
    }
    if (last == at || OpeningWords.isTitleCase(sentence)) {
      return false;
    }
    String rest = NamePieces.words(text, sentence, run.get(at + 1).first(), run.get(last).last());
    boolean several = run.get(last).last() > run.get(at + 1).first();
    boolean collective = several && words.ending(rest) == EntityKind.GROUP;
    return (words.endsBody(rest) || collective)
        && titles.end(text, sentence, run, at + 1) == at + 1
        && (several || !words.isMatter(rest))
        && (nouns.phrase(rest) == null || words.own(rest) != null)
        && !bodies.isGeneric(rest);
  }
}
