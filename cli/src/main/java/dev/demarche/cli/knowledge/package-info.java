/** The knowledge base: filling it from elsewhere, checking it, counting it. */
@NullMarked
package dev.demarche.cli.knowledge;

import org.jspecify.annotations.NullMarked;
