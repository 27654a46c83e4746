package dev.demarche.ontology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A question that the graph has to answer, as a SPARQL query over the union of articles, knowledge
 * base, ontology and derived graph, with the rows that a careful reader of the seed article
 * expects. It stands in {@code queries/NAME.rq}, whose comments say {@code # title:} and {@code #
 * question:}, and its rows in {@code queries/NAME.csv}.
 *
 * @param name its file's name without ending
 * @param title some words
 * @param question what it asks, in plain English
 * @param sparql the query
 * @param expected the rows, each with the value of each variable as {@link #rows} writes it; an
 *     empty value stands for any
 */
public record CompetencyQuestion(
    String name, String title, String question, String sparql, List<Map<String, String>> expected) {

  private static final String FOLDER = "queries/";
  private static final String INVARIANT = "invariant-";

  public CompetencyQuestion {
    expected = List.copyOf(expected);
  }

  /**
   * The questions that ship with Demarche, in the order of their names, without the {@link
   * #invariants}.
   *
   * @throws IOException when a file cannot be read, or does not say what it asks
   */
  public static List<CompetencyQuestion> all() throws IOException {
    return load(false);
  }

  /** The questions that no graph may answer with a row, in the order of their names. */
  public static List<CompetencyQuestion> invariants() throws IOException {
    return load(true);
  }

  /** The question or invariant of that name, if there is one. */
  public static Optional<CompetencyQuestion> named(String name) throws IOException {
    String file = FOLDER + name + ".rq";
    List<String> files = OntologyFiles.list("queries");
    return files.contains(file) ? Optional.of(read(file, files)) : Optional.empty();
  }

  private static List<CompetencyQuestion> load(boolean invariants) throws IOException {
    List<String> files = OntologyFiles.list("queries");
    List<CompetencyQuestion> questions = new ArrayList<>();
    for (String file : files) {
      if (file.endsWith(".rq") && file.startsWith(FOLDER + INVARIANT) == invariants) {
        questions.add(read(file, files));
      }
    }
    return List.copyOf(questions);
  }

  private static CompetencyQuestion read(String file, List<String> files) throws IOException {
    String name = file.substring(FOLDER.length(), file.length() - ".rq".length());
    String sparql = OntologyFiles.read(file);
    String rows = FOLDER + name + ".csv";
    return new CompetencyQuestion(
        name,
        comment("title", sparql, file),
        comment("question", sparql, file),
        sparql,
        files.contains(rows) ? csv(OntologyFiles.read(rows)) : List.of());
  }

  private static String comment(String key, String sparql, String file) throws IOException {
    String start = "# " + key + ":";
    return sparql
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst()
        .orElseThrow(() -> new IOException(file + " has no comment '" + start + "'"));
  }

  private static List<Map<String, String>> csv(String text) {
    return rows(
        ResultSetMgr.read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ResultSetLang.RS_CSV));
  }

  /** Whether any row at all is a breach. */
  public boolean isInvariant() {
    return name.startsWith(INVARIANT);
  }

  /**
   * A result as plain words, for tables and comparison: of a literal its text, of an IRI what
   * follows its last {@code #} or {@code /}, and nothing where a variable has no value.
   */
  public static List<Map<String, String>> rows(ResultSet result) {
    List<Map<String, String>> rows = new ArrayList<>();
    while (result.hasNext()) {
      Binding binding = result.nextBinding();
      Map<String, String> row = new LinkedHashMap<>();
      for (String variable : result.getResultVars()) {
        Node value = binding.get(variable);
        row.put(variable, value == null ? "" : words(value));
      }
      rows.add(row);
    }
    return rows;
  }

  private static String words(Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    String name = value.isURI() ? value.getURI() : value.toString();
    return name.substring(Math.max(name.lastIndexOf('#'), name.lastIndexOf('/')) + 1);
  }

  /** How rows that were found compare with those expected. */
  public Answer compare(List<Map<String, String>> found) {
    return Answer.of(this, found);
  }
}
