/** The competency questions and queries of the reader's own, answered as tables. */
@NullMarked
package dev.demarche.server.question;

import org.jspecify.annotations.NullMarked;
