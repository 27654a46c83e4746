/** The configuration with which Apache Jena Fuseki serves a Demarche store. */
@NullMarked
package dev.demarche.fuseki;

import org.jspecify.annotations.NullMarked;
