/** How much of the articles' own words readers see, whatever way they ask. */
@NullMarked
package dev.demarche.server.publication;

import org.jspecify.annotations.NullMarked;
