package dev.demarche.store.export;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which the data are handed on, of the whole store or of one article. */
public enum ExportFormat {
  /** Every graph, as it is stored. */
  TRIG("graph.trig", "application/trig"),
  /** One line a claim, for spreadsheets and data frames. */
  CSV("claims.csv", "text/csv;charset=utf-8;header=present"),
  /** One W3C Web Annotation a claim. */
  ANNOTATIONS("claims.jsonld", "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\""),
  /** One nanopublication a claim. */
  NANOPUBLICATIONS("nanopublications.trig", "application/trig"),
  /** One RDF 1.2 reifier a claim: needs a reader of RDF 1.2. */
  REIFIERS("reifiers.ttl", "text/turtle;version=1.2");

  private final String fileName;
  private final String mediaType;

  ExportFormat(String fileName, String mediaType) {
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  public static Optional<ExportFormat> ofFileName(String fileName) {
    return Arrays.stream(values()).filter(each -> each.fileName.equals(fileName)).findFirst();
  }

  /** "claims.csv". */
  public String fileName() {
    return fileName;
  }

  /** The media type with its parameters. */
  public String mediaType() {
    return mediaType;
  }
}
