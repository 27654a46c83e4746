package dev.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

/** One name in two files would become one entry with the words and slots of both. */
class LexiconFilesTest {

  @Test
  void everyEntryStandsInOneFile() throws IOException {
    Map<String, Graph> files = new LinkedHashMap<>();
    for (String name : OntologyFiles.list("lexicon")) {
      files.put(name, Fixtures.file(name));
    }
    assertThat(files).hasSizeGreaterThan(10);
    assertThat(inSeveral(files)).isEmpty();
  }

  @Test
  void anEntryInTwoFilesIsTold() {
    Map<String, Graph> files = new LinkedHashMap<>();
    files.put("attacks.ttl", Fixtures.turtle(":raiding a lex:Frame ; lex:verb \"raid\" ."));
    files.put("courts.ttl", Fixtures.turtle(":raiding a lex:Frame ; lex:verb \"search\" ."));
    files.put("feelings.ttl", Fixtures.turtle(":liking a lex:Frame ; lex:verb \"like\" ."));
    assertThat(inSeveral(files))
        .containsExactly("https://w3id.org/demarche/frame/raiding: attacks.ttl, courts.ttl");
  }

  /** The subjects that more than one file declares, each with its files. */
  private static List<String> inSeveral(Map<String, Graph> files) {
    Map<String, TreeSet<String>> declared = new TreeMap<>();
    files.forEach(
        (name, graph) ->
            graph.stream()
                .map(triple -> triple.getSubject().toString())
                .forEach(
                    subject ->
                        declared.computeIfAbsent(subject, none -> new TreeSet<>()).add(name)));
    return declared.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
        .toList();
  }
}
