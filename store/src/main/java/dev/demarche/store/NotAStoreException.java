package dev.demarche.store;

import java.nio.file.Path;

/** The directory holds no store, or holds something else. */
public final class NotAStoreException extends StoreException {

  private static final long serialVersionUID = 1;

  NotAStoreException(Path store, String what) {
    super(store, store + " " + what);
  }
}
