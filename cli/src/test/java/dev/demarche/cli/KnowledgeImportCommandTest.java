package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeImportCommandTest {

  private static final String DUMP =
      """
      [
      {"type":"item","id":"Q900000001","labels":{"en":{"language":"en","value":"Zorrilla Air Base"}},\
      "aliases":[],"claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":\
      {"value":{"id":"Q245016"},"type":"wikibase-entityid"}},"rank":"normal"}]},"sitelinks":{}},
      {"type":"item","id":
      ]
      """;

  @TempDir Path folder;

  @Test
  void aDumpBecomesAKnowledgeFileAndWhatIsBrokenIsNamed() throws IOException {
    Path dump = Files.writeString(folder.resolve("dump.json"), DUMP);
    Path output = folder.resolve("own.ttl");

    Invocation run = Invocation.of("knowledge", "import", dump.toString(), "-o", output.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY_DONE);
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .contains("dump.json, line 3: malformed JSON");
    assertThat(run.out()).startsWith("1 item read; 1 new entity (1 Facility)");
    assertThat(output).content().startsWith("# From Wikidata").contains("id:zorrilla-air-base");
  }

  @Test
  void onStandardOutputTurtleStandsAlone() {
    Invocation run =
        Invocation.withInput(
            "item,itemLabel,class\nQ9,Zorrilla Base,Q245016\n", "knowledge", "import", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("id:zorrilla-base").doesNotContain("read;");
    assertThat(run.err()).startsWith("1 item read");
  }

  @Test
  void aClassThatIsNotKnownNeedsItsKind() {
    String rows = "item,itemLabel,class\nQ9,Zorrilla One,Q99999\n";

    Invocation unknown =
        Invocation.withInput(rows, "knowledge", "import", "-", "--class", "Q99999");
    Invocation named =
        Invocation.withInput(rows, "knowledge", "import", "-", "--class", "Q99999=cruise-missile");

    assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("Q99999: say what its instances are");
    assertThat(named.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(named.out()).contains("dem:CruiseMissile");
  }

  @Test
  void kindsAreNamedAsPeopleWriteThem() {
    assertThat(Invocation.of("knowledge", "import", "-", "--kind", "unicorn").err())
        .contains("'unicorn' is no kind")
        .contains("MediaOutlet");
    assertThat(
            Invocation.withInput(
                    "item,itemLabel,class\nQ9,Zorrilla Times,Q11032\n",
                    "knowledge",
                    "import",
                    "-",
                    "--kind",
                    "media-outlet")
                .out())
        .contains("dem:MediaOutlet");
  }

  @Test
  void theGroupAloneSaysWhatIsMissing() {
    Invocation run = Invocation.of("knowledge");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("a command is missing").contains("import");
  }
}
