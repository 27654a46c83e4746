/** What the data as a whole are, for the machines that look for such: VoID, DCAT, Atom and more. */
@NullMarked
package dev.demarche.server.description;

import org.jspecify.annotations.NullMarked;
