package dev.demarche.server.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** What all our servlets read of a request and say when they refuse one. */
public final class Requests {

  private Requests() {}

  /** The first value of each parameter. */
  public static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return parameters;
  }

  /** Answers with a status and one line that says what to do. */
  public static void refuse(HttpServletResponse response, int status, String line)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(line);
  }
}
