package dev.demarche.extractor;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.claim.Claim;
import dev.demarche.extractor.claim.OfficeHolding;
import dev.demarche.extractor.entity.Mention;
import dev.demarche.extractor.syntax.Sentence;
import java.util.List;

/**
 * What was found in one article, all in text order.
 *
 * @param mentions every mention of every entity, pronouns included
 */
public record Extraction(
    Article article,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Claim> claims,
    List<OfficeHolding> offices) {

  public Extraction {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    offices = List.copyOf(offices);
  }
}
