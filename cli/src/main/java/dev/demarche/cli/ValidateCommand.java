package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.GraphExtraction;
import dev.demarche.cli.pipeline.Outcome;
import dev.demarche.cli.pipeline.RunTime;
import dev.demarche.cli.store.Validation;
import dev.demarche.extractor.Extractor;
import dev.demarche.ontology.OwnKnowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "validate",
    description = {
      "Checks graphs of articles against the shapes of the ontology (SHACL): those of a store, of"
          + " RDF files, or what is extracted from articles.",
      "Prints the findings, one a line; exit code 1 if there are violations."
    },
    footer = {
      "  demarche validate seeds/",
      "  demarche validate news.trig",
      "  demarche validate --store data/store"
    })
final class ValidateCommand implements Callable<Integer> {

  private final Shell shell;
  private final Function<OwnKnowledge, Extractor> models;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec specification;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = ReadingOptions.INPUT_DESCRIPTION + " Or an RDF file: .trig, .nq or .jsonld.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--store", paramLabel = "DIR", description = "Check the articles of this store.")
  private @Nullable Path store;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  ValidateCommand(Shell shell, Function<OwnKnowledge, Extractor> models) {
    this.shell = shell;
    this.models = models;
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty() == (store == null)) {
      throw new ParameterException(
          specification.commandLine(), "give either an INPUT or --store DIR");
    }
    Validation validation = new Validation(shell);
    int exitCode = ExitCode.DONE;
    if (store != null) {
      validation.store(store);
    } else {
      List<String> articles = inputs.stream().filter(input -> !Validation.isRdf(input)).toList();
      for (String input : inputs) {
        if (Validation.isRdf(input)) {
          validation.rdf(input);
        }
      }
      if (!articles.isEmpty()) {
        exitCode = ExitCode.of(validate(articles, validation));
      }
    }
    return validation.conclude() ? exitCode : ExitCode.FAILED;
  }

  private Outcome validate(List<String> articles, Validation validation) throws IOException {
    return validation.articles(
        shell,
        reading.source(articles),
        new GraphExtraction(
            models, knowledge.own(shell), BaseConverter.DEFAULT, RunTime.of(shell.environment())));
  }
}
