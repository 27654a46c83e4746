package dev.demarche.server.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Pages of all sites may read here, as everybody may (the Fetch standard's "CORS protocol"); never
 * with a password, never what is the administrator's. Thread-safe.
 */
public final class CrossOrigin implements Filter {

  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  private final String dataset;

  /**
   * @param dataset its path, such as "/kg"
   */
  public CrossOrigin(String dataset) {
    this.dataset = dataset;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (!Visit.isForReaders(asked, dataset)) {
      chain.doFilter(request, response);
      return;
    }
    answer.setHeader("Access-Control-Allow-Origin", "*");
    if (asked.getMethod().equals("OPTIONS")) {
      answer.setHeader("Allow", METHODS);
      answer.setHeader("Access-Control-Allow-Methods", METHODS);
      answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
      answer.setHeader("Access-Control-Max-Age", "86400");
      answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    answer.setHeader(
        "Access-Control-Expose-Headers",
        "Content-Location, ETag, Link, Location, Retry-After, Vary");
    chain.doFilter(request, response);
  }
}
