package dev.demarche.extractor;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.claim.ClaimAnalysis;
import dev.demarche.extractor.claim.ClaimAnalyzer;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.EntityAnalyzer;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnowledgeReader;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.LexiconReader;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.SyntaxAnalyzer;
import dev.demarche.extractor.syntax.SyntaxModels;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
    // Threads that log for the first time side by side make SLF4J complain on standard error.
    LoggerFactory.getILoggerFactory();
    CompletableFuture<KnowledgeBase> knowledge =
        CompletableFuture.supplyAsync(KnowledgeReader::read);
    CompletableFuture<SyntaxModels> models = CompletableFuture.supplyAsync(SyntaxModels::load);
    Lexicon lexicon = LexiconReader.read();
    SyntaxAnalyzer syntax = new SyntaxAnalyzer(models.join(), lexicon.dictionary());
    return new Extractor(syntax, knowledge.join(), lexicon);
  }

  public Extraction extract(Article article) {
    List<Sentence> sentences = syntax.analyze(article.text());
    EntityAnalysis found = entities.analyze(article, sentences);
    ClaimAnalysis claimed = claims.analyze(article, sentences, found);
    return new Extraction(
        article, sentences, claimed.mentions(), claimed.claims(), claimed.offices());
  }
}
