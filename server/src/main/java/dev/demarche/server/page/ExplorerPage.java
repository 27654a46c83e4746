package dev.demarche.server.page;

import java.util.Map;

/** One page of the explorer, under {@code /explore/}. Implementations are thread-safe. */
public interface ExplorerPage {

  /** Its path below {@code explore/}; "" for the first page. */
  String path();

  /**
   * The whole HTML document.
   *
   * @param parameters of the request, the first value of each
   * @throws BadRequestException when a parameter cannot be understood
   */
  String html(Map<String, String> parameters);

  /** Whether forms may be sent to it by POST, too. What they hold then stands in the parameters. */
  default boolean takesForms() {
    return false;
  }
}
