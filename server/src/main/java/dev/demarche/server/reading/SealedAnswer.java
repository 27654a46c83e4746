package dev.demarche.server.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An answer with the hash of its bytes as the entity tag, so that who has it already gets none (RFC
 * 9110, 8.8.3 and 13.1.2).
 *
 * @param type the Content-Type
 */
public record SealedAnswer(String type, byte[] body) {

  private static final int TAG_BYTES = 16;

  /** Sends it, or 304 to whoever has it. */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String tag = tag();
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    String known = request.getHeader("If-None-Match");
    if (known != null && (known.strip().equals("*") || known.contains(tag))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private String tag() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
