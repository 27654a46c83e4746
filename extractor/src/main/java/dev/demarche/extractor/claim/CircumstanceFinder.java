package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.syntax.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an event was, and how many took part. */
final class CircumstanceFinder {

  private final EntityAnalysis entities;

  CircumstanceFinder(Article article, EntityAnalysis entities) {
    this.entities = entities;
  }

  void fill(Draft draft) {}

  @Nullable PointInTime saidOn(Sentence sentence, List<Speech> around) {
    return null;
  }
}
