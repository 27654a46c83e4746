/** Apache Jena Fuseki, embedded. */
@NullMarked
package dev.demarche.server;

import org.jspecify.annotations.NullMarked;
