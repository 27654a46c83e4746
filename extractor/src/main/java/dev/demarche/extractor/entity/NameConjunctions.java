package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.NamePieces.Piece;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells "and" within one name ("Fish and Wildlife Service") from "and" between two. */
final class NameConjunctions {

  private static final Set<String> AND = Set.of("and", "&");

  private final NamePieces pieces;
  private final NameWords words;

  NameConjunctions(NamePieces pieces, NameWords words) {
    this.pieces = pieces;
    this.words = words;
  }

  static boolean isAnd(String word) {
    return AND.contains(word);
  }

  /**
   * "and Wildlife Service" behind "U.S. Fish", "and Industry" behind "Ministry of Trade", "and Sons
   * Inc" behind "Smith"; null where another name begins, or none.
   */
  @Nullable Piece at(
      String text, Sentence sentence, List<Piece> run, int at, OpeningWords opening) {
    if (!AND.contains(sentence.token(at).text())) {
      return null;
    }
    Piece end = null;
    for (int next = at + 1; next < sentence.tokens().size(); next = end.last() + 1) {
      Piece more = pieces.at(text, sentence, next, opening);
      if (more == null || more.known() || more.isCut(sentence)) {
        break;
      }
      end = more;
    }
    if (end == null) {
      return null;
    }
    String rest = NamePieces.words(text, sentence, at + 1, end.last());
    Piece before = run.get(run.size() - 1);
    String last = NamePieces.words(text, sentence, before.last(), before.last());
    boolean one =
        isCompany(run, before, rest)
            || !before.known()
                && !words.isGivenName(last)
                && isBody(run, last, NamePieces.words(text, sentence, at + 1, at + 1), rest);
    return one ? new Piece(at, end.last(), end.end(), List.of()) : null;
  }

  private boolean isCompany(List<Piece> run, Piece before, String rest) {
    boolean name = !before.known() || before.only(NameSense.Kind.SHORT_NAME);
    boolean single = before.first() == before.last() && run.size() == 1;
    return name
        && words.own(rest) == EntityKind.COMPANY
        && (single || words.own(rest.split(" ")[0]) == EntityKind.COMPANY);
  }

  private boolean isBody(List<Piece> run, String last, String first, String rest) {
    String tail = rest.substring(rest.lastIndexOf(' ') + 1);
    boolean matters = words.isMatter(last) && (words.isMatter(tail) || words.isMatter(first));
    boolean ministry = run.size() > 1;
    return matters && (ministry || words.endsBody(rest))
        || words.isMatter(first) && words.endsBody(rest) && first.length() < rest.length();
  }
}
