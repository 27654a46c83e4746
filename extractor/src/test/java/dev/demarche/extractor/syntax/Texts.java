package dev.demarche.extractor.syntax;

import java.util.List;
import java.util.Set;

/** One analyzer for all tests of this package: its models take seconds to read. */
final class Texts {

  /** Stands in for the lexicon's words. */
  static final Set<String> DICTIONARY =
      Set.of("resume", "condemn", "flee", "hacker", "protester", "grant", "march", "rate", "stage");

  static final SyntaxAnalyzer ANALYZER = SyntaxAnalyzer.load(
          new KnownWords(
              DICTIONARY, Set.of("say", "add"), Set.of("call"), Set.of("unfit", "wrong")));

  private Texts() {}

  /** The words of the sentences of a text, as the text writes them. */
  static List<String> words(String text) {
    return ANALYZER.analyze(text).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> token.span().of(text))
        .toList();
  }

  static List<String> sentences(String text) {
    return ANALYZER.analyze(text).stream().map(sentence -> sentence.span().of(text)).toList();
  }

  static Sentence sentence(String text) {
    List<Sentence> sentences = ANALYZER.analyze(text);
    if (sentences.size() != 1) {
      throw new IllegalArgumentException(sentences.size() + " sentences: " + text);
    }
    return sentences.get(0);
  }
}
