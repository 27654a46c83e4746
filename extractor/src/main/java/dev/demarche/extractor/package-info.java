/** Article in, {@link dev.demarche.extractor.Extraction} out: the whole pipeline. */
@NullMarked
package dev.demarche.extractor;

import org.jspecify.annotations.NullMarked;
