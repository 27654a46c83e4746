@NullMarked
package dev.demarche.cli;

import org.jspecify.annotations.NullMarked;
