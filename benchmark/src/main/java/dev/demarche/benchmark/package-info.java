/** How fast texts are read, stage by stage, and what a large knowledge base takes. */
@NullMarked
package dev.demarche.benchmark;

import org.jspecify.annotations.NullMarked;
