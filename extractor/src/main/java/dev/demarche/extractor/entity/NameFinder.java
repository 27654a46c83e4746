package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.entity.Candidate.NewName;
import dev.demarche.extractor.entity.NamePieces.Piece;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds names: those of the knowledge base, and runs of capitalised words that are none of them.
 */
final class NameFinder {

  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");

  private final HyphenatedWords hyphenated;
  private final NamePieces pieces;
  private final Titles titles;
  private final NameKinds kinds;
  private final NationalBodies bodies;
  private final NameBoundaries boundaries;
  private final NameConjunctions conjunctions;
  private final SharedTails tails;

  NameFinder(
      KnowledgeBase knowledge,
      CommonNouns nouns,
      NameWords words,
      NameKinds kinds,
      NationalBodies bodies) {
    this.hyphenated = new HyphenatedWords(knowledge);
    this.pieces = new NamePieces(knowledge, nouns, words, hyphenated);
    this.titles = new Titles(knowledge, nouns, pieces);
    this.kinds = kinds;
    this.bodies = bodies;
    this.boundaries = new NameBoundaries(knowledge, titles, words, bodies, nouns);
    this.conjunctions = new NameConjunctions(pieces, words);
    this.tails = new SharedTails(knowledge, words);
  }

  List<Candidate> find(String text, Sentence sentence, OpeningWords opening) {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Piece piece = pieces.at(text, sentence, at, opening);
      if (piece == null) {
        found.addAll(hyphenated.names(sentence, sentence.token(at)));
        at++;
        continue;
      }
      List<Piece> run = run(text, sentence, piece, opening);
      at = run.get(run.size() - 1).last() + 1;
      boolean ordinary =
          run.size() == 1
              && !piece.known()
              && piece.first() == piece.last()
              && opening.isOrdinary(sentence, sentence.token(piece.first()));
      if (!ordinary) {
        names(text, sentence, run, found);
      }
    }
    return bodies.join(sentence, tails.complete(sentence, found));
  }

  /** The pieces that follow one another without a word between them. */
  private List<Piece> run(String text, Sentence sentence, Piece first, OpeningWords opening) {
    List<Piece> run = new ArrayList<>(List.of(first));
    Piece last = first;
    while (!last.isCut(sentence) && last.last() + 1 < sentence.tokens().size()) {
      int next = last.last() + 1;
      Piece more = pieces.at(text, sentence, next, opening);
      if (more == null) {
        more = pieces.link(text, sentence, last, next, opening);
      }
      if (more == null) {
        more = conjunctions.at(text, sentence, run, next, opening);
      }
      if (more == null) {
        break;
      }
      run.add(more);
      last = more;
    }
    return run;
  }

  /** Parts a run of capitalised words into titles, nationalities and names. */
  private void names(String text, Sentence sentence, List<Piece> run, List<Candidate> found) {
    List<Piece> rest = new ArrayList<>();
    String title = null;
    int titleStart = -1;
    int i = 0;
    while (i < run.size()) {
      Piece piece = run.get(i);
      int titleEnd = titles.end(text, sentence, run, i);
      if (titleEnd > i) {
        segment(text, sentence, rest, title, titleStart, found);
        rest.clear();
        title = NamePieces.words(text, sentence, piece.first(), run.get(titleEnd - 1).last());
        titleStart = piece.first();
        i = titleEnd;
        continue;
      }
      if (boundaries.standsAlone(text, sentence, run, i, rest)) {
        if (!rest.isEmpty()) {
          segment(text, sentence, rest, title, titleStart, found);
          rest.clear();
          title = null;
          titleStart = -1;
        }
        segment(text, sentence, List.of(piece), title, titleStart, found);
        title = null;
        titleStart = -1;
      } else {
        rest.add(piece);
      }
      i++;
    }
    segment(text, sentence, rest, title, titleStart, found);
  }

  private void segment(
      String text,
      Sentence sentence,
      List<Piece> parts,
      @Nullable String title,
      int titleStart,
      List<Candidate> found) {
    if (parts.isEmpty()) {
      return;
    }
    int first = parts.get(0).first();
    Piece lastPart = parts.get(parts.size() - 1);
    int last = lastPart.last();
    String name = NamePieces.words(text, sentence, first, last);
    boolean known = parts.stream().anyMatch(Piece::known);
    boolean wholeKnown = parts.size() == 1 && known;
    boolean borne = title != null && wholeKnown && isBorne(sentence, title, lastPart);
    if (borne && "Miss".equals(title)) {
      return;
    }
    wholeKnown &= !borne;
    boolean person = !wholeKnown || lastPart.names(EntityKind.PERSON);
    int titled = titleStart < 0 ? titles.lowerCaseStart(sentence, first) : titleStart;
    int from = person ? titled : first;
    String fullTitle =
        title == null && from < first
            ? NamePieces.words(text, sentence, from, first - 1)
            : person ? title : null;
    Span span = new Span(sentence.token(from).span().begin(), lastPart.end());
    int head = lastPart.isCut(sentence) ? last : head(sentence, first, last);
    if (wholeKnown) {
      found.add(
          new Candidate(
              sentence.index(),
              from,
              last,
              head,
              span,
              new KnownName(name, lastPart.senses(), fullTitle)));
      return;
    }
    if (fullTitle == null && (titles.isTitle(name) || kinds.isWeapon(name))) {
      return;
    }
    NameKinds.Guess guess = kinds.guess(sentence, first, last, name, fullTitle != null, known);
    boolean numbered = fullTitle == null && isOrdinal(sentence, first - 1);
    int start = numbered ? first - 1 : from;
    found.add(
        new Candidate(
            sentence.index(),
            start,
            last,
            head,
            numbered ? sentence.token(start).span().cover(span) : span,
            new NewName(
                numbered ? NamePieces.words(text, sentence, start, last) : name,
                guess.kind(),
                guess.sure(),
                fullTitle,
                null)));
  }

  /** "93rd Mechanized Brigade": without its number it would be any brigade. */
  private static boolean isOrdinal(Sentence sentence, int at) {
    return at >= 0 && ORDINAL.matcher(sentence.token(at).text()).matches();
  }

  /** "Jordan" in "Mr. Jordan": whom a country's name, alone behind a form of address, names. */
  private boolean isBorne(Sentence sentence, String title, Piece name) {
    return name.first() == name.last()
        && name.senses().stream().allMatch(sense -> sense.entity().kind().isPlace())
        && name.only(NameSense.Kind.NAME, NameSense.Kind.SHARED_NAME)
        && titles.isAddress(title)
        && !OpeningWords.isTitleCase(sentence);
  }

  /** The token whose governor lies outside. */
  static int head(Sentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      int governor = sentence.token(i).head();
      if ((governor < first || governor > last) && sentence.token(i).isNoun()) {
        return i;
      }
    }
    return last;
  }
}
