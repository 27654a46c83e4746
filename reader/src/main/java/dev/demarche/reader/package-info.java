/**
 * Files, folders and streams to articles; what cannot be read is handed on as such, never dropped.
 */
@NullMarked
package dev.demarche.reader;

import org.jspecify.annotations.NullMarked;
