package dev.demarche.cli.output;

import java.io.IOException;

/** Nobody reads standard output any more: a reason to stop, not to complain. */
public final class ReaderGoneException extends IOException {

  private static final long serialVersionUID = 1L;

  ReaderGoneException(IOException cause) {
    super(cause);
  }
}
