/** What is read: a text with its metadata, and places in it. */
@NullMarked
package dev.demarche.extractor.article;

import org.jspecify.annotations.NullMarked;
