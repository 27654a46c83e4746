package dev.demarche.cli;

import dev.demarche.cli.knowledge.LinkVerification;
import dev.demarche.cli.output.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "verify",
    description = {
      "Compares the links to Wikidata with tables of items and their names, and prints those that"
          + " no table confirms: the item is missing, or called otherwise.",
      "A table has tabs between its columns, qid among them and any of name, label, name_en,"
          + " aliases, alt_names, other_names, enwiki_title; names in a cell are parted by |. Exit"
          + " code 3 if a link is not confirmed."
    },
    footer = {
      "  demarche knowledge verify --against tables/",
      "  demarche knowledge verify --against items.tsv.gz --knowledge own.ttl"
    })
final class KnowledgeVerifyCommand implements Callable<Integer> {

  private final Shell shell;

  @Option(
      names = "--against",
      paramLabel = "FILE|DIR",
      required = true,
      arity = "1..*",
      description = "Tables, plain or packed with gzip, or folders of .tsv and .tsv.gz files.")
  private List<Path> tables = new ArrayList<>();

  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  KnowledgeVerifyCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    long unconfirmed = new LinkVerification(shell).run(knowledge.own(shell), tables);
    return unconfirmed == 0 ? ExitCode.DONE : ExitCode.PARTLY_DONE;
  }
}
