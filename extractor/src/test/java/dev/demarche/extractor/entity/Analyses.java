package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.knowledge.KnowledgeReader;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.LexiconReader;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.SyntaxAnalyzer;
import java.time.LocalDate;
import java.util.List;

/** Analyses texts with what ships; the models are loaded once for each instance. */
final class Analyses {

  private final SyntaxAnalyzer syntax;
  private final EntityAnalyzer entities;

  Analyses() {
    Lexicon lexicon = LexiconReader.read();
    this.syntax = SyntaxAnalyzer.load(lexicon.dictionary());
    this.entities = new EntityAnalyzer(KnowledgeReader.read(), lexicon);
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
