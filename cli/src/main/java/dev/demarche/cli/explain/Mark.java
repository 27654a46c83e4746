package dev.demarche.cli.explain;

import dev.demarche.extractor.article.Span;

/** A style upon a stretch of text. */
record Mark(Span span, Style style) {}
