import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes the names of countries in other languages, from ICU's copy of the Unicode Common Locale
 * Data Repository (CLDR), for each entity that has a {@code gn:countryCode}. The build runs it
 * straight from its source, so that neither it nor ICU becomes part of the product.
 *
 * <p>Arguments: the folder of the knowledge base, and the file to write.
 */
public final class CountryNames {

  private static final Property CODE =
      ResourceFactory.createProperty("http://www.geonames.org/ontology#countryCode");

  private static final List<String> LANGUAGES =
      List.of(
          "ar", "be", "bg", "cs", "da", "de", "el", "es", "fa", "fi", "fr", "he", "hi", "hu", "id",
          "it", "ja", "ka", "ko", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sr", "sv", "tr", "uk",
          "ur", "vi", "zh");

  private CountryNames() {}

  public static void main(String[] arguments) throws IOException {
    String base = "http://localhost:3030/";
    Model countries = ModelFactory.createDefaultModel();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      files
          .filter(file -> file.toString().endsWith(".ttl"))
          .sorted()
          .forEach(file -> RDFParser.source(file).base(base).parse(countries));
    }
    TreeMap<String, String> codes = new TreeMap<>();
    countries
        .listStatements(null, CODE, (String) null)
        .forEach(
            each ->
                codes.put(each.getSubject().getURI().substring(base.length()), each.getString()));
    StringWriter out = new StringWriter();
    out.write("# Made by the build from ICU " + VersionInfo.ICU_VERSION);
    out.write(" and the Unicode CLDR that it carries. Licence: Unicode-3.0.\n");
    out.write("@base <" + base + "> .\n@prefix skos: <" + SKOS.getURI() + "> .\n");
    codes.forEach((entity, code) -> write(entity, code, out));
    Path file = Path.of(arguments[1]);
    Files.createDirectories(file.getParent());
    Files.writeString(file, out.toString(), StandardCharsets.UTF_8);
  }

  private static void write(String entity, String code, StringWriter out) {
    StringBuilder names = new StringBuilder();
    for (String language : LANGUAGES) {
      String name = ULocale.getDisplayCountry("und-" + code, language);
      if (name.isEmpty() || name.equals(code)) {
        throw new IllegalStateException("ICU has no name of " + code + " in " + language);
      }
      names.append(names.isEmpty() ? "" : " ,").append("\n  \"");
      names.append(name.replace("\"", "\\\"")).append("\"@").append(language);
    }
    out.write("\n<" + entity + "> skos:altLabel" + names + " .\n");
  }
}
