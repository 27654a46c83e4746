/** Sentences, and tokens with lemma, tag, head and relation; alone in importing OpenNLP. */
@NullMarked
package dev.demarche.extractor.syntax;

import org.jspecify.annotations.NullMarked;
