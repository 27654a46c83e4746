package dev.demarche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.ProcessFileLock;

/**
 * One opener a store, in this process and in all others. TDB2 has a lock of its own, but hands the
 * same database to every opener within a process, and the text index does not stand that.
 */
final class StoreLock implements AutoCloseable {

  private final ProcessFileLock lock;

  private StoreLock(ProcessFileLock lock) {
    this.lock = lock;
  }

  /**
   * @throws StoreInUseException when someone else has it
   */
  static StoreLock take(StoreDirectory directory) throws IOException {
    if (Files.notExists(directory.lock())) {
      Files.writeString(directory.lock(), "");
    }
    ProcessFileLock lock;
    try {
      lock = ProcessFileLock.create(directory.lock().toString());
    } catch (RuntimeIOException broken) {
      throw new IOException(directory.lock().toString(), broken);
    }
    try {
      if (lock.tryLock()) {
        return new StoreLock(lock);
      }
    } catch (AlreadyLocked here) {
      throw new StoreInUseException(
          directory.path(), OptionalLong.of(ProcessHandle.current().pid()));
    } catch (DBOpEnvException broken) {
      ProcessFileLock.release(lock);
      throw new IOException(directory.lock() + " cannot be locked", broken);
    }
    ProcessFileLock.release(lock);
    throw new StoreInUseException(directory.path(), holder(directory.lock()));
  }

  /** The process whose number stands in a lock file. */
  static OptionalLong holder(Path lock) throws IOException {
    String number = Files.readString(lock).strip();
    return number.matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(number))
        : OptionalLong.empty();
  }

  @Override
  public void close() {
    ProcessFileLock.release(lock);
  }
}
