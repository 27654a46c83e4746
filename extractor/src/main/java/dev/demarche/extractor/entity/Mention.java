package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Span;

/** Words of the article that stand for an entity. */
public record Mention(Span span, Entity entity) {}
