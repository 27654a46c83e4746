/**
 * Looks names up for other tools: the W3C Entity Reconciliation API 0.2
 * (https://reconciliation-api.github.io/specs/0.2/), which OpenRefine speaks.
 */
@NullMarked
package dev.demarche.server.reconciliation;

import org.jspecify.annotations.NullMarked;
