/** The {@code demarche} command: one class a subcommand. */
@NullMarked
package dev.demarche.cli;

import org.jspecify.annotations.NullMarked;
