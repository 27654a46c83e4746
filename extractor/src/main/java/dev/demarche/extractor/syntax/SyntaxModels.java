package dev.demarche.extractor.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The statistical models that syntax rests on. Immutable; about 250 MB. */
public final class SyntaxModels {

  static final String TAGS = "/en-pos-maxent.bin";

  final SentenceModel sentences;
  final TokenizerModel tokens;
  final LemmatizerModel lemmas;
  final POSModel tags;
  final ParserModel parses;

  private SyntaxModels(
      SentenceModel sentences,
      TokenizerModel tokens,
      LemmatizerModel lemmas,
      POSModel tags,
      ParserModel parses) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.lemmas = lemmas;
    this.tags = tags;
    this.parses = parses;
  }

  /** Reads the models from the class path, the large ones side by side: about two seconds. */
  public static SyntaxModels load() {
    CompletableFuture<ParserModel> parses = read("/en-parser-chunking.bin", ParserModel::new);
    CompletableFuture<POSModel> tags = read(TAGS, POSModel::new);
    CompletableFuture<LemmatizerModel> lemmas =
        read("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new);
    CompletableFuture<SentenceModel> sentences =
        read("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    CompletableFuture<TokenizerModel> tokens = read("/en-token.bin", TokenizerModel::new);
    return new SyntaxModels(
        sentences.join(), tokens.join(), lemmas.join(), tags.join(), parses.join());
  }

  /** Makes a model of its bytes. */
  private interface Format<T> {
    T read(InputStream bytes) throws IOException;
  }

  private static <T> CompletableFuture<T> read(String name, Format<T> format) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (InputStream bytes = SyntaxModels.class.getResourceAsStream(name)) {
            if (bytes == null) {
              throw new IllegalStateException(
                  "the language model " + name + " is not on the class path");
            }
            return format.read(bytes);
          } catch (IOException broken) {
            throw new UncheckedIOException("the language model " + name + " is broken", broken);
          }
        });
  }
}
