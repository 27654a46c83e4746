/** What a store holds, written out in the forms that other tools take over. */
@NullMarked
package dev.demarche.store.export;

import org.jspecify.annotations.NullMarked;
