package dev.demarche.server.linkeddata;

import java.util.Map;

/** Makes the page of an IRI. */
@FunctionalInterface
public interface HumanReadable {

  /**
   * @param path of what the page is about, below the base: "id/ukraine"; or "ontology"
   * @param parameters of the request, the first value of each
   * @return a whole HTML document
   */
  String page(String path, Map<String, String> parameters);
}
