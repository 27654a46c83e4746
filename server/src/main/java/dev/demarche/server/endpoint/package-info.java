/**
 * Fuseki's operations as we offer them: to readers what is published, to everybody within bounds.
 */
@NullMarked
package dev.demarche.server.endpoint;

import org.jspecify.annotations.NullMarked;
