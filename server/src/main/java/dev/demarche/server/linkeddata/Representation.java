package dev.demarche.server.linkeddata;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.Lang;
import org.jspecify.annotations.Nullable;

/** The forms in which things are handed out, the ones that people read first. */
public enum Representation {
  HTML("html", "text/html", null),
  TURTLE("ttl", "text/turtle", Lang.TURTLE),
  JSON_LD("jsonld", "application/ld+json", Lang.JSONLD),
  N_TRIPLES("nt", "application/n-triples", Lang.NTRIPLES),
  RDF_XML("rdf", "application/rdf+xml", Lang.RDFXML);

  private static final AcceptList OFFERS =
      new AcceptList(
          Arrays.stream(values())
              .flatMap(each -> each.types().stream())
              .map(MediaRange::new)
              .toList());

  private final String suffix;
  private final String type;
  private final @Nullable Lang language;

  Representation(String suffix, String type, @Nullable Lang language) {
    this.suffix = suffix;
    this.type = type;
    this.language = language;
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
  public Optional<Lang> language() {
    return Optional.ofNullable(language);
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
