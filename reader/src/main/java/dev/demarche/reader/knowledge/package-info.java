/** Items of Wikidata to a file of the knowledge base; docs/knowledge.md tells its shape. */
@NullMarked
package dev.demarche.reader.knowledge;

import org.jspecify.annotations.NullMarked;
