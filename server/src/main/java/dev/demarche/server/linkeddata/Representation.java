package dev.demarche.server.linkeddata;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** The forms in which things are handed out, the ones that people read first. */
public enum Representation {
  HTML("html", "text/html", null),
  TURTLE("ttl", "text/turtle", RDFFormat.TURTLE),
  JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD),
  N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES),
  /** Plain: Jena's pretty writer says some types twice. */
  RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN);

  private static final AcceptList OFFERS =
      new AcceptList(
          Arrays.stream(values())
              .flatMap(each -> each.types().stream())
              .map(MediaRange::new)
              .toList());

  private final String suffix;
  private final String type;
  private final @Nullable RDFFormat format;

  Representation(String suffix, String type, @Nullable RDFFormat format) {
    this.suffix = suffix;
    this.type = type;
    this.format = format;
  }

  /** The end of addresses that ask for this form, without the dot. */
  public String suffix() {
    return suffix;
  }

  /** The media type. */
  public String type() {
    return type;
  }

  /** How Jena writes it; empty for HTML. */
  public Optional<RDFFormat> format() {
    return Optional.ofNullable(format);
  }

  private List<String> types() {
    return this == HTML ? List.of(type, "application/xhtml+xml") : List.of(type);
  }

  public static Optional<Representation> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(each -> each.suffix.equals(suffix)).findFirst();
  }

  /**
   * What suits an Accept header best (RFC 9110, 12.5.1); HTML for one that takes anything or is
   * absent; empty when nothing suits.
   */
  public static Optional<Representation> accepted(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(HTML);
    }
    MediaType found = AcceptList.match(new AcceptList(accept), OFFERS);
    return Arrays.stream(values())
        .filter(each -> found != null && each.types().contains(found.getContentTypeStr()))
        .findFirst();
  }

  /** "html, ttl, jsonld, nt, rdf". */
  public static String suffixes() {
    return Arrays.stream(values()).map(Representation::suffix).collect(Collectors.joining(", "));
  }
}
