package dev.demarche.server.publication;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** What of an article's text anyone may read: somebody else may hold the rights to it. */
public enum PublishedText {
  /** Claims alone, with titles and the offsets of their words. */
  NONE(Words.TEXT, Words.QUOTE),
  /** The words of each claim besides. */
  QUOTES(Words.TEXT),
  /** All of it. */
  FULL();

  /** The properties whose values are an article's sentences. */
  private static final class Words {
    private static final String ONTOLOGY = "https://w3id.org/demarche#";
    private static final Node TEXT = NodeFactory.createURI(ONTOLOGY + "text");
    private static final Node QUOTE = NodeFactory.createURI(ONTOLOGY + "quote");
  }

  private final Set<Node> hidden;

  PublishedText(Node... hidden) {
    this.hidden = Set.of(hidden);
  }

  Set<Node> hidden() {
    return hidden;
  }

  /** Whether no triple with this property is to be seen; null stands for any property. */
  boolean hides(@Nullable Node property) {
    return property != null && hidden.contains(property);
  }

  /** Whether less is published than there is. */
  public boolean hidesAnything() {
    return !hidden.isEmpty();
  }
}
