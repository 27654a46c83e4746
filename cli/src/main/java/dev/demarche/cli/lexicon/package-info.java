/** What the lexicon holds, and what it covers of a corpus, as tables and JSON. */
@NullMarked
package dev.demarche.cli.lexicon;

import org.jspecify.annotations.NullMarked;
