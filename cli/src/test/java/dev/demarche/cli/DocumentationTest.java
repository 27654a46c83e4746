package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the documentation tells people to type is understood, and what it links to is there. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** From the command's name to what ends it: a pipe, a second command, a comment, a quote. */
  private static final Pattern COMMAND =
      Pattern.compile("\\./demarche((?: +(?:\"[^\"]*\"|'[^']*'|[^\\s|&;#`\"'>]+))*)");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private static final Pattern LINK = Pattern.compile("]\\((?!http)([^)#]+)[^)]*\\)");

  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    pages.add(ROOT.resolve("CONTRIBUTING.md"));
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void commandsAreUnderstood(Path page) throws IOException {
    Matcher commands = COMMAND.matcher(Files.readString(page));
    while (commands.find()) {
      List<String> arguments =
          WORD.matcher(commands.group(1))
              .results()
              .map(word -> word.group().replaceAll("^[\"']|[\"']$", ""))
              .toList();
      if (arguments.isEmpty() || arguments.get(0).equals("COMMAND")) {
        continue;
      }
      CommandLine line = Demarche.commandLine(Invocation.shell(""), Invocation::models);
      assertThatCode(() -> line.parseArgs(arguments.toArray(String[]::new)))
          .as(commands.group())
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    assertThat(LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)))
        .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
  }
}
