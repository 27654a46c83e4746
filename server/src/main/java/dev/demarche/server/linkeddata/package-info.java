/** Every IRI answers: with a page, or with its triples in the form that is asked for. */
@NullMarked
package dev.demarche.server.linkeddata;

import org.jspecify.annotations.NullMarked;
