/** Extractions for people: the text with marks, and each claim with its words. */
@NullMarked
package dev.demarche.cli.explain;

import org.jspecify.annotations.NullMarked;
