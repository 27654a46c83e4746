/** Articles through the extractor on several threads, in the order of the input. */
@NullMarked
package dev.demarche.cli.pipeline;

import org.jspecify.annotations.NullMarked;
