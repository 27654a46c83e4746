package dev.demarche.server.picture;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The address of a picture: a path and parameters, in the order of their names, so that one picture
 * has one address.
 */
record Address(String path, Map<String, String> parameters) {

  Address {
    parameters = new TreeMap<>(parameters);
    parameters.values().removeIf(String::isEmpty);
  }

  Address with(String parameter, String value) {
    Map<String, String> more = new TreeMap<>(parameters);
    more.put(parameter, value);
    return new Address(path, more);
  }

  /** The whole of it, to a part of the page if one is named. */
  String to(String anchor) {
    String query =
        parameters.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return path + (query.isEmpty() ? "" : "?" + query) + (anchor.isEmpty() ? "" : "#" + anchor);
  }
}
