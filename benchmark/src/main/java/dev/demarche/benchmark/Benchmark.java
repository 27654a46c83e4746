package dev.demarche.benchmark;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command of this module. */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    description = "Measures how fast Demarche reads and answers, and what its knowledge takes.",
    subcommands = {
      StagesCommand.class,
      NamesCommand.class,
      StoreCommand.class,
      AnswersCommand.class,
      WeightsCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  java -Xmx3g -XX:+UseSerialGC -jar benchmark/target/benchmark.jar stages",
      "  java -Xmx4g -XX:+UseSerialGC -jar benchmark/target/benchmark.jar names --names 1000000",
      "  java -jar benchmark/target/benchmark.jar jmh -f 1 EntityStage",
      "  java -Xmx6g -jar benchmark/target/benchmark.jar store --articles 10000 --store data/large",
      "  java -jar benchmark/target/benchmark.jar answers --bad 20 --attackers 20 --only explore",
      "  java -jar benchmark/target/benchmark.jar weights --store data/store"
    })
final class Benchmark {

  private Benchmark() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Benchmark()).execute(arguments));
  }

  @Command(
      name = "jmh",
      description = "Runs the benchmarks of the Java Microbenchmark Harness; -h tells its options.")
  int jmh(@Parameters(arity = "0..*") String... options) throws IOException {
    org.openjdk.jmh.Main.main(options == null ? new String[0] : options);
    return 0;
  }
}
