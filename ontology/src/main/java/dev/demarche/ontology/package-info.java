/** The vocabulary, generated from {@code demarche.ttl}, and access to the files beside it. */
@NullMarked
package dev.demarche.ontology;

import org.jspecify.annotations.NullMarked;
