/** Mentions, coreference and resolution: who and what an article speaks of. */
@NullMarked
package dev.demarche.extractor.entity;

import org.jspecify.annotations.NullMarked;
