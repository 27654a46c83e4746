package dev.demarche.server.guard;

import dev.demarche.server.reading.Requests;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses methods that nobody needs, addresses that cannot be read, and what readers send when it
 * is compressed or too long, whether they say so before or just go on. Thread-safe.
 */
public final class BoundedRequest implements Filter {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final String dataset;
  private final long longest;

  /**
   * @param dataset its path, such as "/kg"
   */
  public BoundedRequest(String dataset, Bounds bounds) {
    this.dataset = dataset;
    this.longest = bounds.longestBody();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (!METHODS.contains(asked.getMethod())) {
      answer.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      Requests.refuse(
          answer, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This server does not do that.");
    } else if (asked.getQueryString() != null && MALFORMED.matcher(asked.getQueryString()).find()) {
      Requests.refuse(
          answer,
          HttpServletResponse.SC_BAD_REQUEST,
          "A % in the address is not followed by two hexadecimal digits.");
    } else if (!Visit.isForReaders(asked, dataset)) {
      chain.doFilter(request, response);
    } else if (asked.getHeader("Content-Encoding") != null) {
      // a few bytes may unpack to any number
      Requests.refuse(
          answer,
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
          "What you send must not be compressed.");
    } else if (asked.getContentLengthLong() > longest) {
      tooLong(answer);
    } else {
      chain.doFilter(new Counted(asked, answer), response);
    }
  }

  private void tooLong(HttpServletResponse response) throws IOException {
    Requests.refuse(
        response,
        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
        "What you send may have " + longest + " bytes.");
  }

  private final class Counted extends HttpServletRequestWrapper {

    private final HttpServletResponse response;

    private Counted(HttpServletRequest request, HttpServletResponse response) {
      super(request);
      this.response = response;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new CountedStream(super.getInputStream(), response);
    }
  }

  private final class CountedStream extends ServletInputStream {

    private final ServletInputStream in;
    private final HttpServletResponse response;
    private long read;

    private CountedStream(ServletInputStream in, HttpServletResponse response) {
      this.in = in;
      this.response = response;
    }

    /** Answers at once: whoever reads would make an error of the server's of it. */
    private int counted(int bytes) throws IOException {
      read += Math.max(0, bytes);
      if (read > longest) {
        if (!response.isCommitted()) {
          tooLong(response);
          response.flushBuffer();
        }
        throw new IOException("the request has more than " + longest + " bytes");
      }
      return bytes;
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      counted(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return counted(in.read(bytes, offset, length));
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
