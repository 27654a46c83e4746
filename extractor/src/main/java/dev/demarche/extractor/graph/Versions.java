package dev.demarche.extractor.graph;

import dev.demarche.ontology.OntologyFiles;
import dev.demarche.ontology.OwnKnowledge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * What made a graph.
 *
 * @param extractor the version of this library
 * @param knowledge the head, 12 hexadecimal digits, of the SHA-256 of the ontology, the knowledge
 *     base and the lexicon: whoever adds a name has a new version without having to count it up
 */
record Versions(String extractor, String knowledge) {

  /**
   * @throws UncheckedIOException if the files cannot be read
   */
  static Versions ofThisBuild(OwnKnowledge own) {
    try (InputStream file =
        Objects.requireNonNull(
            Versions.class.getResourceAsStream("build.properties"),
            "build.properties is not on the class path")) {
      Properties build = new Properties();
      build.load(file);
      return new Versions(build.getProperty("version"), digestOfKnowledge(own));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String digestOfKnowledge(OwnKnowledge own) throws IOException {
    List<String> files = new ArrayList<>(List.of("demarche.ttl"));
    files.addAll(OntologyFiles.list("knowledge"));
    files.addAll(OntologyFiles.list("lexicon"));
    MessageDigest sha = sha256();
    for (String file : files) {
      sha.update(file.getBytes(StandardCharsets.UTF_8));
      // line ends are no knowledge: a checkout on Windows has the same version
      sha.update(OntologyFiles.read(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
    for (Path file : own.turtle()) {
      // not its name: where it lies is no knowledge
      sha.update(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(sha.digest(), 0, 6);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
