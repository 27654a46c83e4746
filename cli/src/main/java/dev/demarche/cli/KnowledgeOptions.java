package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import dev.demarche.ontology.OwnKnowledge;
import dev.demarche.ontology.OwnKnowledgeCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What the user knows besides what ships: shared by all commands that extract. */
final class KnowledgeOptions {

  private static final int TOLD = 20;

  /** What takes some ten seconds: a file of more than that should be checked once. */
  private static final int CHECKED_EACH_TIME = 10_000;

  @Option(
      names = "--knowledge",
      paramLabel = "FILE|DIR",
      description =
          "Add entities of your own, in Turtle (docs/knowledge.md tells the shape), to those that"
              + " ship; a folder stands for its .ttl files. May be given several times.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--overrides",
      paramLabel = "FILE",
      description =
          "Merge, split, rename or block entities and names as this Turtle file says. May be given"
              + " several times.")
  private List<Path> overrides = new ArrayList<>();

  /** What the user asked for, checked: warnings are told, and problems end the command. */
  OwnKnowledge own(Shell shell) throws IOException {
    return own(shell, CHECKED_EACH_TIME);
  }

  /** The same, checked whatever its size. */
  OwnKnowledge wholly(Shell shell) throws IOException {
    return own(shell, Integer.MAX_VALUE);
  }

  private OwnKnowledge own(Shell shell, int most) throws IOException {
    OwnKnowledge own = new OwnKnowledge(files, overrides);
    if (own.isEmpty()) {
      return own;
    }
    OwnKnowledgeCheck.Result result = OwnKnowledgeCheck.check(own, most);
    tell(shell, "warning: ", result.warnings());
    if (!result.problems().isEmpty()) {
      tell(shell, "", result.problems());
      throw new CommandFailure(
          "knowledge not used: put right what stands above (see: docs/knowledge.md)");
    }
    return own;
  }

  private static void tell(Shell shell, String kind, List<String> findings) {
    findings.stream().limit(TOLD).forEach(each -> shell.complain(kind + each));
    if (findings.size() > TOLD) {
      shell.complain(kind + "and " + (findings.size() - TOLD) + " more");
    }
  }
}
