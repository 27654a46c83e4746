package dev.demarche.server;

import dev.demarche.fuseki.FusekiConfiguration;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.jena.rdf.model.Model;

/**
 * Fuseki's base directory, within the store: what it writes while it runs, and the configuration
 * with whole paths, so that a stock Fuseki can be started from it, too. For the owner alone.
 */
record RunDirectory(Path path) {

  static RunDirectory in(Path store) {
    return new RunDirectory(store.resolve("run"));
  }

  Path accessRules() {
    return path.resolve("shiro.ini");
  }

  /** Where datasets are described that the administrator adds. */
  Path configurations() {
    return path.resolve("configuration");
  }

  void write(Model assembler, String rules) {
    try {
      Files.createDirectories(path);
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      }
      Files.writeString(accessRules(), rules);
      try (OutputStream out = Files.newOutputStream(path.resolve("config.ttl"))) {
        assembler.write(out, "TURTLE");
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot write to " + path, broken);
    }
  }

  static String rules(ServerOptions options) {
    return options
        .administrator()
        .map(
            password ->
                FusekiConfiguration.accessRules(
                    AdministratorPassword.ADMINISTRATOR, password.hash()))
        .orElseGet(FusekiConfiguration::accessRules);
  }
}
