package dev.demarche.cli.pipeline;

import dev.demarche.extractor.article.Article;

/** What became of one item of the input, in its order. */
public sealed interface Extracted<T> {

  /** An article and what was made of it. */
  record Done<T>(Article article, T result) implements Extracted<T> {}

  /** An item that is no article; see {@code Reading.Rejected}. */
  record Rejected<T>(String where, String reason, String raw) implements Extracted<T> {}

  /** An article that the extractor failed on: a bug. */
  record Failed<T>(Article article, Throwable cause) implements Extracted<T> {}
}
