package dev.demarche.store;

import java.nio.file.Path;
import java.util.OptionalLong;

/** Another process, or another part of this one, has the store open: a store has one at a time. */
public final class StoreInUseException extends StoreException {

  private static final long serialVersionUID = 1;

  private final transient OptionalLong process;

  StoreInUseException(Path store, OptionalLong process) {
    super(store, message(store, process));
    this.process = process;
  }

  /** The process that holds the store, where it said so. */
  public OptionalLong process() {
    return process;
  }

  private static String message(Path store, OptionalLong process) {
    if (process.isPresent() && process.getAsLong() == ProcessHandle.current().pid()) {
      return "the store " + store + " is already open in this process";
    }
    String holder =
        process.isPresent() ? "process " + process.getAsLong() : "a process that left no number";
    return "the store "
        + store
        + " is in use by "
        + holder
        + ": stop it, ask its server instead, or name another store";
  }
}
