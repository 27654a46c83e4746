/** What commands do with a store: fill it, ask it, check it, show what it holds. */
@NullMarked
package dev.demarche.cli.store;

import org.jspecify.annotations.NullMarked;
