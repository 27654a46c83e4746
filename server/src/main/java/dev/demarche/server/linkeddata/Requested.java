package dev.demarche.server.linkeddata;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the path of a request names.
 *
 * @param path without the first slash and without the suffix: "id/ukraine"
 * @param representation the one that a suffix asks for
 */
record Requested(String path, Optional<Representation> representation) {

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
}
