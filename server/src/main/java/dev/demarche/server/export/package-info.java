/** The data as documents to take away. */
@NullMarked
package dev.demarche.server.export;

import org.jspecify.annotations.NullMarked;
