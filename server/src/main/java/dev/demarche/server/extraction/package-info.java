/** Claims of a text that a reader brings along: nothing of it is stored. */
@NullMarked
package dev.demarche.server.extraction;

import org.jspecify.annotations.NullMarked;
