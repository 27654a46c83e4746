package dev.demarche.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/** What a request asks for, by its path, and who asks. */
final class Visit {

  /** What requests compete for. */
  enum Kind {
    /** A query of the dataset, a graph, a validation: may take long. */
    QUERY,
    /** A page, or the data of a thing: takes a moment. */
    PAGE,
    /** All there is: takes as long as it takes. */
    EXPORT,
    /** What the administrator alone may do. */
    WRITING,
    /** Files, and what the administrator and monitoring ask for under /$/: takes nothing. */
    FREE
  }

  private static final Set<String> WRITING = Set.of("update", "data", "upload");

  /** Where names follow, which may be these. */
  private static final Set<String> THINGS = Set.of("id", "name");

  private static final Set<String> FREE = Set.of("", "$", "assets", "static", "index.html");

  /** Who has one address of the sixth version of the protocol has 2^64 of them. */
  private static final int NETWORK_BYTES = 8;

  private Visit() {}

  /** The path, decoded, as servlets and access rules see it. */
  static String path(HttpServletRequest request) {
    return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
  }

  /**
   * @param dataset its path, such as "/kg"
   */
  static Kind kind(HttpServletRequest request, String dataset) {
    String path = path(request);
    String[] steps = path.split("/", 4);
    String first = steps.length > 1 ? steps[1] : "";
    if (steps.length > 2 && WRITING.contains(steps[2]) && !THINGS.contains(first)) {
      return Kind.WRITING;
    }
    if (path.equals(dataset) || path.startsWith(dataset + "/")) {
      return Kind.QUERY;
    }
    if (first.equals("export")) {
      return Kind.EXPORT;
    }
    return FREE.contains(first) ? Kind.FREE : Kind.PAGE;
  }

  /** Whether a reader may ask: then pages of other sites may, too. */
  static boolean isForReaders(HttpServletRequest request, String dataset) {
    String path = path(request);
    return !path.startsWith("/$") && kind(request, dataset) != Kind.WRITING;
  }

  /** The address of whoever asks, or the network that is theirs. */
  static String client(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length > NETWORK_BYTES
          ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
          : address;
    } catch (UnknownHostException noAddress) {
      return address;
    }
  }
}
