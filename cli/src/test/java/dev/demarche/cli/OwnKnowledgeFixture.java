package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Runs of extract with knowledge of one's own. */
abstract class OwnKnowledgeFixture {

  static final String PREFIXES =
      """
      @base <http://localhost:3030/> .
      @prefix id: <id/> .
      @prefix dem: <https://w3id.org/demarche#> .
      @prefix override: <https://w3id.org/demarche/override#> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix schema: <https://schema.org/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  static final String ZORRILLA =
      """
      id:zorrilla-9 a dem:Weapon ; rdfs:label "Zorrilla-9"@en ; skos:altLabel "ZRL-9"@en ;
        dem:weaponType dem:CruiseMissile ; dem:originCountry id:chile .
      """;

  static final String TEXT = "Chile sent ten ZRL-9 missiles to Ukraine on Monday.";

  static final String IDS = "<http://localhost:3030/id/";

  @TempDir Path folder;

  Path file(String name, String turtle) throws IOException {
    return Files.writeString(folder.resolve(name), PREFIXES + turtle);
  }

  static Invocation extract(String text, String... options) {
    List<String> arguments = new ArrayList<>(List.of("extract", "-", "--format", "nquads"));
    arguments.addAll(List.of(options));
    return Invocation.withInput(text, arguments.toArray(String[]::new));
  }

  String extracted(String text, String overrides) throws IOException {
    Path file = file("overrides.ttl", overrides);
    Invocation run = extract(text, "--overrides", file.toString());
    assertThat(run.err()).isEmpty();
    return run.out();
  }
}
