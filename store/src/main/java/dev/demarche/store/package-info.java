/** Article graphs in an embedded TDB2. */
@NullMarked
package dev.demarche.store;

import org.jspecify.annotations.NullMarked;
