/** The first page of the explorer, and the list of articles. */
@NullMarked
package dev.demarche.server.overview;

import org.jspecify.annotations.NullMarked;
