package dev.demarche.server.guard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers what went wrong with one line, and never with what the server was doing: that stands in
 * its log. Thread-safe.
 */
public final class OneLineErrors extends ErrorHandler {

  private static final int SERVER_ERROR = 500;

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    byte[] line = line(code, message).getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(line), callback);
  }

  private static String line(int code, @Nullable String message) {
    String reason = HttpStatus.getMessage(code);
    if (code >= SERVER_ERROR) {
      return reason + ". The server's log says more.\n";
    }
    if (message == null || message.isBlank() || message.equals(reason)) {
      return reason + "\n";
    }
    return reason + ": " + message.lines().findFirst().orElse("") + "\n";
  }
}
