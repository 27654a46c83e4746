/** The knowledge base and the lexicon, read from Turtle into plain indexes. */
@NullMarked
package dev.demarche.extractor.knowledge;

import org.jspecify.annotations.NullMarked;
