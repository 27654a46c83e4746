@NullMarked
package dev.demarche.cli.output;

import org.jspecify.annotations.NullMarked;
