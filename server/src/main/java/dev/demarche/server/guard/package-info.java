/** What stands before every answer, so that an open endpoint stays open to everybody. */
@NullMarked
package dev.demarche.server.guard;

import org.jspecify.annotations.NullMarked;
