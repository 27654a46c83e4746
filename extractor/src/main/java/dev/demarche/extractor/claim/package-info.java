/** Events, stances, attribution, factuality and time: what an article claims. */
@NullMarked
package dev.demarche.extractor.claim;

import org.jspecify.annotations.NullMarked;
