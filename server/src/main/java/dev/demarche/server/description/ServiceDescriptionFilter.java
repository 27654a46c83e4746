package dev.demarche.server.description;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Describes a SPARQL endpoint to whoever gets it without a query ("SPARQL 1.1 Service Description",
 * W3C Recommendation, section 2): clients learn so that it is one. Thread-safe.
 */
public final class ServiceDescriptionFilter implements Filter {

  private final Set<String> endpoints;
  private final DescriptionServlet description;

  /**
   * @param endpoints paths, such as "/kg/sparql"
   */
  public ServiceDescriptionFilter(Set<String> endpoints, DescriptionServlet description) {
    this.endpoints = Set.copyOf(endpoints);
    this.description = description;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    if (asksWithoutQuery(asked)) {
      description.answerFor(DatasetDescription.PATH, asked, (HttpServletResponse) response);
      return;
    }
    chain.doFilter(request, response);
  }

  private boolean asksWithoutQuery(HttpServletRequest request) {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return reads
        && (request.getQueryString() == null || request.getQueryString().isEmpty())
        && endpoints.contains(request.getRequestURI());
  }
}
