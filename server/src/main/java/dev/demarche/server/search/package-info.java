/** Search over names, titles and quotes by the text index, and completion of names. */
@NullMarked
package dev.demarche.server.search;

import org.jspecify.annotations.NullMarked;
