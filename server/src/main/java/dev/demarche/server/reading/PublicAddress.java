package dev.demarche.server.reading;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The IRI that the stored data live under, and the address that people reach this server at: behind
 * a proxy, or after a move, they differ. What is stored keeps its IRIs; links in pages lead to the
 * address.
 *
 * @param base the data's, ending in a slash
 * @param address the server's as its users see it, ending in a slash
 */
public record PublicAddress(String base, URI address) {

  private static final String ONTOLOGY = "https://w3id.org/demarche#";

  /** Longer ones are refused by some proxies, and by Jetty from 8 KiB on. */
  public static final int LONGEST_QUERY = 4_000;

  public PublicAddress {
    if (!base.endsWith("/") || !address.toString().endsWith("/")) {
      throw new IllegalArgumentException(
          "base and address end in a slash: " + base + ", " + address);
    }
  }

  /**
   * Where a page about this IRI is: here, if it is one of the data's or a term of the ontology;
   * else the IRI itself.
   */
  public String of(String iri) {
    if (iri.startsWith(ONTOLOGY)) {
      return address + "ontology#" + iri.substring(ONTOLOGY.length());
    }
    return iri.startsWith(base) ? address + iri.substring(base.length()) : iri;
  }

  /**
   * The same where a browser may be sent: "" for {@code javascript:} and whatever else is no page.
   */
  public String link(String iri) {
    String place = of(iri);
    return place.regionMatches(true, 0, "http://", 0, 7)
            || place.regionMatches(true, 0, "https://", 0, 8)
        ? place
        : "";
  }

  /** What a path of this server, without its first slash, stands for in the data. */
  public String iri(String path) {
    return base + path;
  }

  /** The path of an IRI below the base: "id/ukraine"; empty for others. */
  public Optional<String> path(String iri) {
    return iri.startsWith(base) ? Optional.of(iri.substring(base.length())) : Optional.empty();
  }

  /**
   * The same with several parameters, in the order of their names; those that are "" are left out.
   */
  public String page(String path, Map<String, String> parameters) {
    return address + path + query(parameters);
  }

  /** The part of an address from the question mark on; "" without parameters. */
  public static String query(Map<String, String> parameters) {
    String query =
        new TreeMap<>(parameters)
            .entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  /** A page of the explorer with one parameter: {@code explore/search?q=...}. */
  public String page(String path, String parameter, String value) {
    return address + path + "?" + parameter + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
