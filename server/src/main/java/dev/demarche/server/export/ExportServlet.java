package dev.demarche.server.export;

import dev.demarche.server.reading.Requests;
import dev.demarche.store.export.Export;
import dev.demarche.store.export.ExportFormat;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers under {@code /export/} with the whole data in one of the forms, {@code
 * /export/claims.csv}, or with those of one article, {@code /export/doc/HASH/claims.csv}. They are
 * written while they are read, compressed for whoever takes gzip; some at a time, since a slow
 * reader keeps one state of the store alive.
 */
public final class ExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Logger LOG = LoggerFactory.getLogger(ExportServlet.class);

  private static final Pattern PATH = Pattern.compile("/(?:doc/([0-9a-f]{32})/)?([a-z.]+)");

  /** How many exports are written at a time. */
  private static final int PARALLEL = 4;

  private final transient Supplier<Export> exports;
  private final transient Semaphore turns = new Semaphore(PARALLEL);

  /**
   * @param exports of what readers may see
   */
  public ExportServlet(Supplier<Export> exports) {
    this.exports = exports;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!turns.tryAcquire()) {
      response.setHeader("Retry-After", "30");
      Requests.refuse(
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "The server writes as many exports as it may (" + PARALLEL + "). Try again later.");
      return;
    }
    try {
      answer(request, response, true);
    } finally {
      turns.release();
    }
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, false);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, boolean whole)
      throws IOException {
    Export export = exports.get();
    Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
    Optional<ExportFormat> format =
        path.matches() ? ExportFormat.ofFileName(path.group(2)) : Optional.empty();
    if (format.isEmpty()) {
      Requests.refuse(
          response,
          HttpServletResponse.SC_NOT_FOUND,
          "There is no such export, but these: "
              + Arrays.stream(ExportFormat.values())
                  .map(ExportFormat::fileName)
                  .collect(Collectors.joining(", "))
              + "; of one article under doc/, its 32 digits and a slash.");
      return;
    }
    Optional<Node> article = Optional.ofNullable(path.group(1)).map(export::article);
    if (article.isPresent() && !export.has(article.get())) {
      Requests.refuse(
          response,
          HttpServletResponse.SC_NOT_FOUND,
          "Nothing is known here of the article " + article.get().getURI() + ".");
      return;
    }
    response.setContentType(format.get().mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=" + format.get().fileName());
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept-Encoding");
    boolean compressed = takesGzip(request);
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    if (whole) {
      write(export, format.get(), article, compressed, response);
    }
  }

  private static void write(
      Export export,
      ExportFormat format,
      Optional<Node> article,
      boolean compressed,
      HttpServletResponse response)
      throws IOException {
    OutputStream out =
        compressed ? new GZIPOutputStream(response.getOutputStream()) : response.getOutputStream();
    try {
      if (article.isPresent()) {
        export.write(format, article.get(), out);
      } else {
        export.write(format, out);
      }
      out.close();
    } catch (RuntimeException broken) {
      // an answer that ends early must not look whole: the connection is cut
      LOG.info("an export was broken off", broken);
      throw new IOException("the export was broken off", broken);
    }
  }

  private static boolean takesGzip(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null
        && Arrays.stream(accepted.split(","))
            .map(String::strip)
            .anyMatch(
                each -> each.matches("(?i)(x-)?gzip(\\s*;\\s*q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*))?"));
  }
}
