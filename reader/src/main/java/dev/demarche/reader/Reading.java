package dev.demarche.reader;

import dev.demarche.extractor.article.Article;

/** What became of one item of the input. */
public sealed interface Reading {

  /** An article, its text to the letter. */
  record Accepted(Article article) implements Reading {}

  /**
   * Something that could not be read as an article; everything else is read all the same.
   *
   * @param where the file, or the file and its line: "news.jsonl, line 7"
   * @param reason what is wrong and what to do, in one line
   * @param raw what was rejected, bytes that are no text replaced; empty where nothing is worth
   *     keeping: a missing, unreadable, binary or overlong input
   */
  record Rejected(String where, String reason, String raw) implements Reading {}
}
