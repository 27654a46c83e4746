/** Files, folders and streams to articles. */
@NullMarked
package dev.demarche.reader;

import org.jspecify.annotations.NullMarked;
