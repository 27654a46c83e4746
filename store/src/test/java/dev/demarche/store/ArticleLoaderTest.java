package dev.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.extractor.graph.ArticleGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleLoaderTest {

  @TempDir Path folder;
  private ClaimStore store;

  @BeforeEach
  void open() {
    store = ClaimStore.openOrCreate(folder, Articles.BASE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void countsWhatComes() {
    int size = Articles.of(1).triples().size();
    assertThat(store.load(List.of(Articles.of(1), Articles.of(2))))
        .isEqualTo(new LoadReport(2, 0, 0, 2L * size, 0));
  }

  @Test
  void changesNothingWhenLoadedAgain() {
    store.load(List.of(Articles.of(1)));
    ArticleGraph again = Articles.of(1, "wire/1.txt", "0.1.0", "2025-01-01T00:00:00Z");
    assertThat(store.load(List.of(again))).isEqualTo(new LoadReport(0, 1, 0, 0, 0));
    Graph stored = store.graph(again.name());
    assertThat(stored.isIsomorphicWith(Articles.of(1).triples())).isTrue();
  }

  @Test
  void changesNothingForValuesThatAreSpeltOtherwise() {
    ArticleGraph article =
        Articles.turtle(
            1,
            """
            <> dcterms:identifier "a" ; dcterms:issued "2024-11-25T08:00:00.000Z"^^xsd:dateTime .
            <#claim=7> dem:confidence 0.80 ; dem:begin 007 ; dem:negated "0"^^xsd:boolean ;
              dem:time "2024-11"^^xsd:gYearMonth, "2024"^^xsd:gYear, "2024-11-25"^^xsd:date ;
              dem:quantity "1e3"^^xsd:double, "+5"^^xsd:integer ; rdfs:label "so"@EN .
            """);
    assertThat(store.load(List.of(article)).added()).isEqualTo(1);
    assertThat(store.load(List.of(article)).unchanged()).isEqualTo(1);
  }

  @Test
  void knowsAnArticleAgainWithinABatch() {
    assertThat(store.load(List.of(Articles.of(1), Articles.of(1), Articles.of(2))))
        .extracting(LoadReport::added, LoadReport::unchanged)
        .containsExactly(2L, 1L);
  }

  @Test
  void replacesWhatAnotherVersionMade() {
    store.load(List.of(Articles.of(1)));
    ArticleGraph newer = Articles.of(1, "wire/1.txt", "0.2.0");
    assertThat(store.load(List.of(newer))).isEqualTo(new LoadReport(0, 0, 1, 1, 1));
    assertThat(store.graph(newer.name()).isIsomorphicWith(newer.triples())).isTrue();
  }

  @Test
  void gathersTheIdentifiersOfOneText() {
    store.load(List.of(Articles.of(1, "b", "0.1.0"), Articles.of(1, "a", "0.1.0")));
    assertThat(identifiers()).containsExactlyInAnyOrder("a", "b");
    assertThat(store.load(List.of(Articles.of(1, "b", "0.1.0"))).unchanged()).isEqualTo(1);
    store.load(List.of(Articles.of(1, "b", "0.2.0")));
    assertThat(identifiers())
        .as("a newer version read one copy so far")
        .containsExactlyInAnyOrder("a", "b");
  }

  private List<String> identifiers() {
    return store.graph(Articles.of(1).name()).stream(
            Node.ANY, DCTerms.identifier.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .toList();
  }

  @Test
  void writesWhenArticlesMakeUpABatch() {
    try (ArticleLoader loader = new ArticleLoader(store, new BatchBounds(2, 1_000))) {
      loader.add(Articles.of(1));
      loader.add(Articles.of(2));
      assertThat(store.articleNames()).isEmpty();
      loader.add(Articles.of(3));
      assertThat(store.articleNames()).hasSize(2);
      assertThat(loader.report().articles()).isEqualTo(2);
    }
    assertThat(store.articleNames()).hasSize(3);
  }

  @Test
  void writesWhenTriplesMakeUpABatch() {
    int size = Articles.of(1).triples().size();
    try (ArticleLoader loader = new ArticleLoader(store, new BatchBounds(100, 2L * size))) {
      loader.add(Articles.of(1));
      loader.add(Articles.of(2));
      assertThat(store.articleNames()).as("two fit just so").isEmpty();
      loader.add(Articles.of(3));
      assertThat(store.articleNames()).hasSize(2);
    }
  }

  @Test
  void writesAnArticleThatIsLargerThanABatch() {
    try (ArticleLoader loader = new ArticleLoader(store, new BatchBounds(100, 1))) {
      loader.add(Articles.of(1));
      loader.add(Articles.of(2));
    }
    assertThat(store.articleNames()).hasSize(2);
  }

  @Test
  void keepsNothingOfABatchThatFails() {
    ArticleLoader loader = new ArticleLoader(store, new BatchBounds(2, 1_000));
    loader.add(Articles.of(1));
    loader.add(new ArticleGraph(Articles.of(2).name(), new FailingGraph()));
    assertThatThrownBy(loader::flush).isInstanceOf(FailingGraph.Failure.class);
    assertThat(store.articleNames()).isEmpty();
    assertThat(loader.report()).isEqualTo(LoadReport.empty());
    assertThat(store.load(List.of(Articles.of(1))).added()).isEqualTo(1);
  }

  @Test
  void letsReadersReadMeanwhile() throws Exception {
    store.load(List.of(Articles.of(1)));
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      store
          .dataset()
          .executeWrite(
              () -> {
                IntStream.range(2, 50)
                    .mapToObj(Articles::of)
                    .forEach(
                        article ->
                            new GraphChange(store.dataset(), article.name(), article.triples())
                                .apply());
                Future<Long> seen =
                    reader.submit(
                        () ->
                            Txn.calculateRead(
                                store.dataset(), () -> store.dataset().stream().count()));
                assertThat(seen)
                    .as("a reader in the middle of a write sees what was committed")
                    .succeedsWithin(java.time.Duration.ofSeconds(60))
                    .isEqualTo((long) Articles.of(1).triples().size());
              });
    } finally {
      reader.shutdownNow();
    }
    assertThat(store.articleNames()).hasSize(49);
  }
}
