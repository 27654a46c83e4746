package dev.demarche.store;

import java.nio.file.Path;

/** The store's data live under another base IRI than the one asked for. */
public final class OtherBaseException extends StoreException {

  private static final long serialVersionUID = 1;

  private final String stored;
  private final String asked;

  OtherBaseException(Path store, String stored, String asked) {
    super(
        store,
        "the store "
            + store
            + " was made with the base "
            + stored
            + ", not "
            + asked
            + ": use that base or another store");
    this.stored = stored;
    this.asked = asked;
  }

  public String stored() {
    return stored;
  }

  public String asked() {
    return asked;
  }
}
