package dev.demarche.fuseki;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * {@code config.ttl} and {@code shiro.ini}, the files that a stock Fuseki reads, for a store in a
 * known directory. Thread-safe.
 */
public final class FusekiConfiguration {

  /** The base against which the names in {@code config.ttl} are read; nothing lives there. */
  private static final String BASE = "urn:x-demarche:config";

  /**
   * The directories of TDB2 and of the text index in a store's directory, as config.ttl has them.
   */
  public static final String TRIPLES = "tdb2";

  public static final String TEXT_INDEX = "lucene";

  private static final Property LOCATION =
      ResourceFactory.createProperty("http://jena.apache.org/2016/tdb#location");
  private static final Property DIRECTORY =
      ResourceFactory.createProperty("http://jena.apache.org/text#directory");

  private FusekiConfiguration() {}

  /** The assembler description, with the places of a store in this directory. */
  public static Model assembler(Path store) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(read("config.ttl"), Lang.TURTLE).base(BASE).parse(model);
    place(model, LOCATION, store.resolve(TRIPLES));
    place(model, DIRECTORY, store.resolve(TEXT_INDEX));
    return model;
  }

  /** In the model of {@link #assembler}: the dataset with its text index. */
  public static Resource dataset(Model assembler) {
    return assembler.getResource(BASE + "#dataset");
  }

  /** In the model of {@link #assembler}: the service, a {@code fuseki:Service}. */
  public static Resource service(Model assembler) {
    return assembler.getResource(BASE + "#service");
  }

  /** The access rules, with nobody who may write. */
  public static String accessRules() {
    return read("shiro.ini");
  }

  /**
   * The access rules with an administrator.
   *
   * @param name without spaces, commas and equals signs
   * @param passwordHash as Apache Shiro's PasswordMatcher reads it, without commas: bcrypt's "$2y$"
   *     form as {@code htpasswd -B} makes it
   */
  public static String accessRules(String name, String passwordHash) {
    if (!name.matches("[^\\s,=:]+") || !passwordHash.matches("[^\\s,]+")) {
      throw new IllegalArgumentException("name or hash would break shiro.ini");
    }
    return accessRules() + "\n[users]\n" + name + " = " + passwordHash + ", admin\n";
  }

  private static void place(Model model, Property property, Path directory) {
    Resource owner = model.listSubjectsWithProperty(property).next();
    owner.removeAll(property);
    owner.addProperty(property, directory.toAbsolutePath().toString());
  }

  private static String read(String name) {
    try (InputStream stream =
        Objects.requireNonNull(FusekiConfiguration.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(name + " cannot be read from the class path", broken);
    }
  }
}
