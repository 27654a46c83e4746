/** The {@code demarche} command: one class a command, each handing its work on. */
@NullMarked
package dev.demarche.cli;

import org.jspecify.annotations.NullMarked;
