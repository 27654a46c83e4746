package dev.demarche.store;

/** How the result of a query is written. */
public enum ResultFormat {
  /** Columns for a terminal; of graphs, Turtle; of yes-no questions, the word. */
  TABLE,
  /** SPARQL 1.1 results as CSV. */
  CSV,
  /** SPARQL 1.1 results as JSON; of graphs, JSON-LD. */
  JSON,
  /** Turtle, of graphs only. */
  TURTLE
}
