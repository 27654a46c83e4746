/** What readers may see of the store, and the addresses under which they see it. */
@NullMarked
package dev.demarche.server.reading;

import org.jspecify.annotations.NullMarked;
