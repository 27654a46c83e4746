package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.NamePieces.Piece;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.syntax.Sentence;
import java.util.List;
import java.util.Locale;

/** Finds the roles and ranks that stand before a person's name. */
final class Titles {

  private final KnowledgeBase knowledge;
  private final CommonNouns nouns;
  private final NamePieces pieces;

  Titles(KnowledgeBase knowledge, CommonNouns nouns, NamePieces pieces) {
    this.knowledge = knowledge;
    this.nouns = nouns;
    this.pieces = pieces;
  }

  /** Whether words are a role or what a person is: "foreign minister", "Gen.". */
  boolean isTitle(String words) {
    String bare = bare(words);
    return knowledge.role(bare) != null || nouns.isPerson(bare);
  }

  /** The office in lower case, without what tells that it is held no more: "then-president". */
  static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).replaceFirst("^(former |then-|ex-)", "");
  }

  /** Whether words address a person and name no office that a state has: "Mr.", "Gen.". */
  boolean isAddress(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return knowledge.role(lower) == null && nouns.isPerson(lower);
  }

  /** Where the words of a title that begins here end, in pieces; the same index where none does. */
  int end(String text, Sentence sentence, List<Piece> run, int at) {
    Piece start = run.get(at);
    if (start.known() && start.last() > start.first()) {
      return at;
    }
    for (int end = Math.min(run.size(), at + NamePieces.LONGEST_TITLE); end > at; end--) {
      String words = NamePieces.lower(text, sentence, start.first(), run.get(end - 1).last());
      if (end < run.size() && isTitle(words) && !beginsBody(text, sentence, run, end, words)) {
        return end;
      }
    }
    return at;
  }

  /** "National" is no title in "National Assembly", nor "Marine" in "Marine Corps". */
  private boolean beginsBody(
      String text, Sentence sentence, List<Piece> run, int next, String words) {
    Piece after = run.get(next);
    return knowledge.role(words) == null
        && !after.known()
        && pieces.isBodyOrPlace(NamePieces.words(text, sentence, after.first(), after.first()));
  }

  /** Where a role in lower case right before a name begins: "foreign minister Jean-Noel Barrot". */
  int lowerCaseStart(Sentence sentence, int first) {
    for (int from = Math.max(0, first - NamePieces.LONGEST_TITLE); from < first; from++) {
      StringBuilder words = new StringBuilder();
      for (int i = from; i < first; i++) {
        words.append(i > from ? " " : "").append(sentence.token(i).text());
      }
      String title = words.toString();
      if (title.equals(title.toLowerCase(Locale.ROOT)) && isTitle(title)) {
        return from;
      }
    }
    return first;
  }
}
