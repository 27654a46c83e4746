package dev.demarche.extractor;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.claim.ClaimAnalysis;
import dev.demarche.extractor.claim.ClaimAnalyzer;
import dev.demarche.extractor.claim.WordUse;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.EntityAnalyzer;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnowledgeReader;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.LexiconReader;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.SyntaxAnalyzer;
import dev.demarche.extractor.syntax.SyntaxModels;
import dev.demarche.ontology.OwnKnowledge;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;

/** Reads claims out of articles. Deterministic; thread-safe: share one among all threads. */
public final class Extractor {

  private final SyntaxAnalyzer syntax;
  private final EntityAnalyzer entities;
  private final ClaimAnalyzer claims;

  private Extractor(SyntaxAnalyzer syntax, KnowledgeBase knowledge, Lexicon lexicon) {
    this.syntax = syntax;
    this.entities = new EntityAnalyzer(knowledge, lexicon);
    this.claims = new ClaimAnalyzer(knowledge, lexicon);
  }

  /**
   * Loads the knowledge base, the lexicon and the models that ship with Demarche: some seconds and
   * some 300 MB.
   */
  public static Extractor load() {
    return load(OwnKnowledge.NONE);
  }

  /**
   * Loads the same with what an analyst adds to the knowledge base and overrides in it.
   *
   * @param own checked by {@link dev.demarche.ontology.OwnKnowledgeCheck}
   * @throws java.io.UncheckedIOException when a file is missing or no Turtle; the message names it
   */
  public static Extractor load(OwnKnowledge own) {
    // Threads that log for the first time side by side make SLF4J complain on standard error.
    LoggerFactory.getILoggerFactory();
    KnowledgeReader.prepare();
    CompletableFuture<KnowledgeBase> knowledge =
        CompletableFuture.supplyAsync(() -> KnowledgeReader.read(own));
    CompletableFuture<SyntaxModels> models = CompletableFuture.supplyAsync(SyntaxModels::load);
    Lexicon lexicon = LexiconReader.read();
    try {
      SyntaxAnalyzer syntax =
          new SyntaxAnalyzer(models.join(), lexicon.knownWords());
      return new Extractor(syntax, knowledge.join(), lexicon);
    } catch (CompletionException wrong) {
      throw wrong.getCause() instanceof RuntimeException cause ? cause : wrong;
    }
  }

  /** The same models with other knowledge: a second instead of some. */
  public Extractor withKnowledge(OwnKnowledge own) {
    return new Extractor(syntax, KnowledgeReader.read(own), LexiconReader.read());
  }

  /**
   * @throws java.util.concurrent.CancellationException before the next sentence once the thread is
   *     interrupted
   */
  public Extraction extract(Article article) {
    List<Sentence> sentences = syntax.analyze(article.text());
    EntityAnalysis found = entities.analyze(article, sentences);
    ClaimAnalysis claimed = claims.analyze(article, sentences, found);
    return new Extraction(
        article, sentences, claimed.mentions(), claimed.claims(), claimed.offices());
  }

  /**
   * What the lexicon makes of the words of an article, without its claims; {@link
   * dev.demarche.extractor.claim.LexiconCoverage} counts them.
   */
  public List<WordUse> wordUses(Article article) {
    List<Sentence> sentences = syntax.analyze(article.text());
    return claims.wordUses(sentences, entities.analyze(article, sentences));
  }
}
