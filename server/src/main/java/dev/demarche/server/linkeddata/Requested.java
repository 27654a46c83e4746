package dev.demarche.server.linkeddata;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the path of a request names.
 *
 * @param path without the first slash and without the suffix: "id/ukraine"
 * @param representation the one that a suffix asks for
 */
record Requested(String path, Optional<Representation> representation) {

  /** Where things live that are no documents: a request for one is sent on to a document. */
  private static final Set<String> THINGS = Set.of("id", "name", "event", "position", "relation");

  /** Reads "/id/ukraine.ttl". A suffix that is none of ours belongs to the name. */
  static Requested of(String servletPath, @Nullable String pathInfo) {
    String path = (servletPath + (pathInfo == null ? "" : pathInfo)).substring(1);
    int dot = path.lastIndexOf('.');
    if (dot > path.lastIndexOf('/')) {
      Optional<Representation> asked = Representation.ofSuffix(path.substring(dot + 1));
      if (asked.isPresent()) {
        return new Requested(path.substring(0, dot), asked);
      }
    }
    return new Requested(path, Optional.empty());
  }

  boolean isThing() {
    int slash = path.indexOf('/');
    return slash > 0 && THINGS.contains(path.substring(0, slash));
  }

  boolean isOntology() {
    return path.equals("ontology");
  }
}
