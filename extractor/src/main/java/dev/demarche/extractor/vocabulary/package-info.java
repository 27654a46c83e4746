/**
 * The closed sets of the ontology: kinds of entities, roles, links, polarity, phase, factuality.
 */
@NullMarked
package dev.demarche.extractor.vocabulary;

import org.jspecify.annotations.NullMarked;
