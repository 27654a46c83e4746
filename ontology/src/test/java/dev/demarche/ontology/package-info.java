@NullMarked
package dev.demarche.ontology;

import org.jspecify.annotations.NullMarked;
