package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.knowledge.KnowledgeReader;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.LexiconReader;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.SyntaxAnalyzer;
import java.time.LocalDate;
import java.util.List;

/** Analyses texts with what ships; the models are loaded once for all tests. */
final class Analyses {

  private final SyntaxAnalyzer syntax;
  private final EntityAnalyzer entities;

  private Analyses() {
    Lexicon lexicon = LexiconReader.read();
    this.syntax = SyntaxAnalyzer.load(lexicon.knownWords());
    this.entities = new EntityAnalyzer(KnowledgeReader.read(), lexicon);
  }

  static Analyses shared() {
    return Shared.ANALYSES;
  }

  private static final class Shared {
    static final Analyses ANALYSES = new Analyses();
  }

  List<Sentence> sentences(String text) {
    return syntax.analyze(text);
  }

  EntityAnalysis of(String text) {
    return entities.analyze(Article.of("test", text), sentences(text));
  }

  EntityAnalysis of(String text, LocalDate day) {
    return entities.analyze(Article.of("test", text).withDate(day), sentences(text));
  }
}
