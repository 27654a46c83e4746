package dev.demarche.server;

import java.nio.file.Path;

/** The access log cannot be written. */
public final class AccessLogException extends ServerException {

  private static final long serialVersionUID = 1;

  AccessLogException(Path file, String reason) {
    super("cannot write the access log to " + file + ": " + reason);
  }
}
