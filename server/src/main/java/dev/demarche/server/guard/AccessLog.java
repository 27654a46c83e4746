package dev.demarche.server.guard;

import java.nio.file.Path;
import java.util.TimeZone;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;

/**
 * Who asked for which path, when, with what result, in how many bytes and milliseconds. Not what
 * they asked: query strings and bodies hold people's questions and texts.
 */
public final class AccessLog {

  private static final String FORMAT =
      "%{client}a - %u %{yyyy-MM-dd'T'HH:mm:ssZ|UTC}t \"%m %U %H\" %s %O %{ms}T"
          + " \"%{User-Agent}i\"";

  private AccessLog() {}

  /** Appends to a file, which can be written to. */
  public static RequestLog to(Path file) {
    RequestLogWriter writer = new RequestLogWriter(file.toAbsolutePath().toString());
    writer.setAppend(true);
    writer.setTimeZone(TimeZone.getTimeZone("UTC").getID());
    return new CustomRequestLog(writer, FORMAT);
  }
}
