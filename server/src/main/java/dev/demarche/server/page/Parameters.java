package dev.demarche.server.page;

import java.util.Map;

/** Reads the parameters of requests. */
public final class Parameters {

  private Parameters() {}

  /**
   * A whole number within bounds.
   *
   * @throws BadRequestException when it is none
   */
  public static int number(
      Map<String, String> parameters, String name, int otherwise, int least, int most) {
    String text = parameters.get(name);
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException wrong) {
      throw new BadRequestException(refusal(name, text, least, most));
    }
    throw new BadRequestException(refusal(name, text, least, most));
  }

  private static String refusal(String name, String text, int least, int most) {
    return "The parameter "
        + name
        + " is \""
        + text
        + "\": give a number from "
        + least
        + " to "
        + most
        + ".";
  }
}
