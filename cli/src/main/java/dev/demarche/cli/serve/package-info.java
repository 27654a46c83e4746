/** Serving a store, and the demonstration of everything. */
@NullMarked
package dev.demarche.cli.serve;

import org.jspecify.annotations.NullMarked;
