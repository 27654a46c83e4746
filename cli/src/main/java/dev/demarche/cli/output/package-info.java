/** What commands write: graphs, tables, and files that appear whole or not at all. */
@NullMarked
package dev.demarche.cli.output;

import org.jspecify.annotations.NullMarked;
