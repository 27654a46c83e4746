package dev.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryOperationTest {

  @TempDir Path folder;
  private ClaimStore store;

  @BeforeEach
  void open() {
    store = ClaimStore.openOrCreate(folder, Articles.BASE);
    store.load(List.of(Articles.of(1)));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private String ask(String query, ResultFormat format) {
    QueryOperation operation = new QueryOperation(store);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    operation.run(operation.parse(query), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String rows(String query) {
    return ask(query, ResultFormat.CSV).replace("\r", "");
  }

  @Test
  void asksTheUnionOfAllGraphsWithPrefixesAndBaseAtHand() {
    assertThat(rows("SELECT ?who { ?claim dem:agent <id/norway> ; dem:agent/rdfs:label ?who }"))
        .isEqualTo("who\nNorway\n");
  }

  @Test
  void writesTables() {
    assertThat(ask("SELECT ?type { ?c dem:eventType ?type }", ResultFormat.TABLE))
        .contains("| type ", "| dem:ArmsTransfer |");
  }

  @Test
  void writesJson() {
    assertThat(ask("SELECT ?l { <id/norway> rdfs:label ?l }", ResultFormat.JSON))
        .contains("\"value\": \"Norway\"", "\"xml:lang\": \"en\"");
  }

  @Test
  void answersYesAndNo() {
    assertThat(ask("ASK { ?c a dem:Claim }", ResultFormat.TABLE)).isEqualToIgnoringNewLines("yes");
    assertThat(ask("ASK { ?c a dem:Stance }", ResultFormat.TABLE)).isEqualToIgnoringNewLines("no");
  }

  @Test
  void writesGraphsAsTurtle() {
    assertThat(ask("DESCRIBE <id/norway>", ResultFormat.TURTLE))
        .contains("dem:Country", "rdfs:label", "\"Norway\"@en");
    assertThat(ask("CONSTRUCT WHERE { ?c dem:eventType ?t }", ResultFormat.TABLE))
        .contains("dem:eventType", "dem:ArmsTransfer");
  }

  @Test
  void countsRows() {
    QueryOperation operation = new QueryOperation(store);
    assertThat(
            operation.run(
                operation.parse("SELECT * { ?s a dem:Mention }"),
                ResultFormat.TABLE,
                new ByteArrayOutputStream()))
        .isEqualTo(1);
  }

  @Test
  void saysWhereAQueryIsWrong() {
    assertThatThrownBy(() -> new QueryOperation(store).parse("SELECT *\n{ ?s ?p "))
        .isInstanceOfSatisfying(
            QuerySyntaxException.class,
            wrong -> {
              assertThat(wrong.line()).isEqualTo(2);
              assertThat(wrong.getMessage()).doesNotContain("\n");
            });
    assertThatThrownBy(() -> rows("SELECT ?x { ?x wd:y ?z }"))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageContaining("wd:y");
  }

  @Test
  void saysWhichFormatsFit() {
    assertThatThrownBy(() -> ask("SELECT * { ?s ?p ?o }", ResultFormat.TURTLE))
        .hasMessageContaining("use table, csv or json");
    assertThatThrownBy(() -> ask("DESCRIBE <id/norway>", ResultFormat.CSV))
        .hasMessageContaining("use turtle or json");
  }

  @Test
  void findsWordsInLabelsTitlesAndQuotes() {
    assertThat(rows("SELECT ?s { ?s text:query 'NORWAY' }"))
        .isEqualTo("s\n" + Articles.BASE + "id/norway\n");
    assertThat(rows("SELECT ?s { ?s text:query (dem:quote 'defence') }")).contains("#claim=7");
    assertThat(rows("SELECT ?s { ?s text:query (dem:text 'defence') }"))
        .as("whole texts are not indexed")
        .isEqualTo("s\n");
  }

  @Test
  void findsWordsWithoutTheirMarks() {
    store.dataset().executeWrite(() -> store.dataset().add(label("palace", "Élysée Palace")));
    assertThat(rows("SELECT ?s { ?s text:query 'elysee' }")).contains("id/palace");
  }

  @Test
  void forgetsWordsThatAreGone() {
    Quad palace = label("palace", "Élysée Palace");
    store.dataset().executeWrite(() -> store.dataset().add(palace));
    store.dataset().executeWrite(() -> store.dataset().delete(palace));
    assertThat(store.dataset().getTextIndex().query((Node) null, "palace", null, null)).isEmpty();
  }

  @Test
  void rebuildsTheTextIndex() {
    String query = "SELECT (COUNT(?s) AS ?n) { ?s text:query 'norway' }";
    String before = rows(query);
    long values = store.rebuildTextIndex();
    assertThat(values).as("two labels and a quote").isEqualTo(3);
    assertThat(rows(query)).isEqualTo(before).isEqualTo("n\n1\n");
  }

  private static Quad label(String entity, String text) {
    return Quad.create(
        NodeFactory.createURI(Articles.BASE + "graph/knowledge"),
        NodeFactory.createURI(Articles.BASE + "id/" + entity),
        RDFS.label.asNode(),
        NodeFactory.createLiteralLang(text, "en"));
  }
}
