package dev.demarche.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/**
 * The words of what somebody typed, cut and folded as the text index does it, so that nothing of
 * Lucene's syntax is left in them: no operator, no wildcard, no field.
 *
 * @param words in lower case and ASCII where that can be
 * @param phrase whether they stood in quotation marks, so that they have to follow each other
 */
record TypedWords(List<String> words, boolean phrase) {

  /** Longer questions only cost time. */
  private static final int MOST = 12;

  private static final Analyzer INDEXED =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          return new TokenStreamComponents(
              words, new LowerCaseFilter(new ASCIIFoldingFilter(words)));
        }
      };

  TypedWords {
    words = List.copyOf(words);
  }

  static TypedWords of(String text) {
    String typed = text.strip();
    return new TypedWords(
        folded(typed).stream().limit(MOST).toList(), typed.matches("(?s)[\"“„].+[\"”“]"));
  }

  /** How the text index cuts and folds a text. */
  static List<String> folded(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = INDEXED.tokenStream("", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("no file is read", impossible);
    }
    return words;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** A Lucene query for all of the words, of which the last may be the beginning of one. */
  String query() {
    if (phrase) {
      return '"'
          + words.stream().map(QueryParserBase::escape).collect(Collectors.joining(" "))
          + '"';
    }
    return beginning() + " +(" + last() + " " + last() + "*)";
  }

  /** The same, only of what has an IRI that begins so. */
  String queryUnder(String iri) {
    return "+(" + query() + ") +uri:" + QueryParserBase.escape(iri) + "*";
  }

  /** A Lucene query for what begins like this. */
  String completion() {
    return beginning() + " +" + last() + "*";
  }

  String completionUnder(String iri) {
    return "+(" + completion() + ") +uri:" + QueryParserBase.escape(iri) + "*";
  }

  private String beginning() {
    return words.subList(0, words.size() - 1).stream()
        .map(word -> "+" + QueryParserBase.escape(word))
        .collect(Collectors.joining(" "));
  }

  private String last() {
    return QueryParserBase.escape(words.get(words.size() - 1));
  }
}
