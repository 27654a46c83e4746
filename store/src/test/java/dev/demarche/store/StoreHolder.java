package dev.demarche.store;

import java.nio.file.Path;

/** Opens a store in a process of its own, says so, and holds it until it is stopped. */
final class StoreHolder {

  private StoreHolder() {}

  public static void main(String[] arguments) throws InterruptedException {
    try (ClaimStore store = ClaimStore.open(Path.of(arguments[0]))) {
      System.out.println(store.directory() + " is open");
      Thread.currentThread().join();
    }
  }
}
