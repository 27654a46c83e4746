/** Wikidata's dumps and answers of SPARQL endpoints to items, one by one. */
@NullMarked
package dev.demarche.reader.wikidata;

import org.jspecify.annotations.NullMarked;
