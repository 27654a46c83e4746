package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.syntax.Sentence;
import java.util.List;

/**
 * Finds the claims of an article: events, stances, attributes, offices, each with whose word it is.
 * Thread-safe.
 */
public final class ClaimAnalyzer {

  private final KnowledgeBase knowledge;
  private final Lexicon lexicon;

  public ClaimAnalyzer(KnowledgeBase knowledge, Lexicon lexicon) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
  }

  public ClaimAnalysis analyze(Article article, List<Sentence> sentences, EntityAnalysis entities) {
    List<Sentence> joined = sentences.stream().map(sentence -> mended(entities, sentence)).toList();
    return new ArticleClaims(knowledge, lexicon, article, joined, entities).find();
  }

  /** What the lexicon makes of the verbs, common nouns and adjectives, in text order. */
  public List<WordUse> wordUses(List<Sentence> sentences, EntityAnalysis entities) {
    return sentences.stream()
        .map(sentence -> mended(entities, sentence))
        .flatMap(sentence -> new WordUseFinder(lexicon, entities, sentence).find().stream())
        .toList();
  }

  /** What names tell of the grammar, once one knows what they name. */
  private static Sentence mended(EntityAnalysis entities, Sentence sentence) {
    return Receivers.parted(entities, CoordinatedNames.joined(entities, sentence));
  }
}
