/**
 * The pages of the explorer: what a page shows, asked of the graph, and the templates that show it.
 */
@NullMarked
package dev.demarche.server.page;

import org.jspecify.annotations.NullMarked;
