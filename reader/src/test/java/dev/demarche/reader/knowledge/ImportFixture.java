package dev.demarche.reader.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.demarche.extractor.syntax.OrdinaryWords;
import dev.demarche.reader.wikidata.Entities;
import dev.demarche.reader.wikidata.WikidataReader;
import dev.demarche.reader.wikidata.WikidataReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;

/** Imports of made-up entities in real countries (Q298 is Chile, Q142 is France). */
abstract class ImportFixture {

  static final ImportSettings ALL = new ImportSettings(Set.of(), Set.of(), 0, false);

  static final String BASE_CLASS = "Q245016";
  static final String HUMAN = "Q5";
  static final String TANK = "Q12876";
  static final String CITY = "Q515";

  private static ShippedKnowledge knowledge;
  private static NamePolicy policy;

  @BeforeAll
  static void load() throws IOException {
    knowledge = new ShippedKnowledge();
    policy = new NamePolicy(OrdinaryWords.load());
  }

  record Result(String turtle, ImportReport report) {

    Graph graph() {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
      return graph;
    }
  }

  static Result run(ImportSettings settings, Entities... entities) throws IOException {
    return run(settings, List.of(entities));
  }

  static Result run(ImportSettings settings, List<Entities> entities) throws IOException {
    String dump = Entities.dump(entities.toArray(Entities[]::new));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (KnowledgeImport target =
        new KnowledgeImport(ClassMapping.load(), settings, knowledge, policy)) {
      new WikidataReader(
              new ByteArrayInputStream(dump.getBytes(UTF_8)),
              Set.of("fr"),
              UnaryOperator.identity())
          .read("-", reading -> add(reading, target));
      ImportReport report = target.write(out, List.of("A comment."));
      return new Result(out.toString(UTF_8), report);
    }
  }

  private static void add(WikidataReading reading, KnowledgeImport target) {
    try {
      target.add(((WikidataReading.Accepted) reading).item());
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
