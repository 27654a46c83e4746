package dev.demarche.extractor.graph;

/** The formats in which article graphs leave as files. All are UTF-8. */
public enum GraphFormat {
  /** One block a graph, with prefixes and base: to be read by people. */
  TRIG("trig", "application/trig"),
  /** One statement a line: to be cut, sorted, joined and loaded. */
  NQUADS("nq", "application/n-quads"),
  /** One document, one named graph a line: to be read by programs for the Web. */
  JSONLD("jsonld", "application/ld+json");

  private final String extension;
  private final String mediaType;

  GraphFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** Of file names, without the dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }
}
