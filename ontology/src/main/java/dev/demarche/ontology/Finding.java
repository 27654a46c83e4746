package dev.demarche.ontology;

/**
 * One thing that a shape finds wrong.
 *
 * @param focus the node that is wrong: an IRI, or a blank node's label
 * @param path the property concerned, empty where the node as a whole is
 * @param value the value concerned, empty where none is
 * @param message what is wrong and what to do, in plain words
 */
public record Finding(Severity severity, String focus, String path, String value, String message) {

  /** Whether it has to be put right, or only looked at. */
  public enum Severity {
    VIOLATION,
    WARNING
  }

  @Override
  public String toString() {
    String where = path.isEmpty() ? focus : focus + " " + path;
    return where + (value.isEmpty() ? "" : " " + value) + ": " + message;
  }
}
