/** Extractions as RDF. */
@NullMarked
package dev.demarche.extractor.graph;

import org.jspecify.annotations.NullMarked;
