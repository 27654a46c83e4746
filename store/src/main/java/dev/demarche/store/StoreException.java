package dev.demarche.store;

import java.nio.file.Path;

/** What a user can set right about a store; the message is one line that says how. */
public abstract sealed class StoreException extends RuntimeException
    permits StoreInUseException, NotAStoreException, OtherBaseException {

  private static final long serialVersionUID = 1;

  private final transient Path store;

  StoreException(Path store, String message) {
    super(message);
    this.store = store;
  }

  /** The directory of the store. */
  public Path store() {
    return store;
  }
}
