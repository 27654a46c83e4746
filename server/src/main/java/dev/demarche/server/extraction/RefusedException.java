package dev.demarche.server.extraction;

import java.time.Duration;

/** A text is not read, now or at all; the message says why in one line. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1;

  private final int status;
  private final Duration wait;

  /**
   * @param status of HTTP
   * @param wait after how long it is worth to try again; zero when it is not
   */
  RefusedException(int status, String message, Duration wait) {
    super(message);
    this.status = status;
    this.wait = wait;
  }

  int status() {
    return status;
  }

  Duration waitFor() {
    return wait;
  }
}
