package dev.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.ontology.OntologyGraphs;
import dev.demarche.ontology.ShapeValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimStoreTest {

  @TempDir Path folder;

  @Test
  void keepsArticlesOverAReopening() {
    Path place = folder.resolve("new/store");
    try (ClaimStore store = ClaimStore.openOrCreate(place, Articles.BASE)) {
      store.load(List.of(Articles.of(1), Articles.of(2)));
    }
    try (ClaimStore store = ClaimStore.open(place)) {
      assertThat(store.base()).isEqualTo(Articles.BASE);
      assertThat(store.articleNames())
          .containsExactly(Articles.of(1).name(), Articles.of(2).name());
      Graph stored = store.graph(Articles.of(1).name());
      assertThat(stored.isIsomorphicWith(Articles.of(1).triples())).isTrue();
    }
  }

  @Test
  void saysThatThereIsNoStore() {
    assertThat(ClaimStore.exists(folder)).isFalse();
    assertThatThrownBy(() -> ClaimStore.open(folder))
        .isInstanceOf(NotAStoreException.class)
        .hasMessage(folder + " holds no store: load articles into it first (demarche ingest)");
  }

  @Test
  void leavesOtherFoldersAlone() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear all,");
    assertThatThrownBy(() -> ClaimStore.openOrCreate(folder, Articles.BASE))
        .isInstanceOf(NotAStoreException.class)
        .hasMessageContaining("is not empty and holds no store");
    assertThat(folder).isDirectoryNotContaining("glob:**/*.lock");
  }

  @Test
  void refusesAFileForADirectory() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear all,");
    assertThatThrownBy(() -> ClaimStore.openOrCreate(file, Articles.BASE))
        .isInstanceOf(NotAStoreException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void saysWhatCannotBeOpened() throws IOException {
    ClaimStore.openOrCreate(folder, Articles.BASE).close();
    Files.delete(folder.resolve("store.lock"));
    Files.createDirectory(folder.resolve("store.lock"));
    assertThatThrownBy(() -> ClaimStore.open(folder))
        .isInstanceOf(NotAStoreException.class)
        .hasMessageStartingWith(folder + " cannot be opened: ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void refusesAnotherBase() {
    ClaimStore.openOrCreate(folder, Articles.BASE).close();
    assertThatThrownBy(() -> ClaimStore.openOrCreate(folder, "https://example.org/"))
        .isInstanceOfSatisfying(
            OtherBaseException.class,
            wrong -> {
              assertThat(wrong.stored()).isEqualTo(Articles.BASE);
              assertThat(wrong.asked()).isEqualTo("https://example.org/");
            });
  }

  @Test
  void refusesAStoreOfALaterFormat() throws IOException {
    Files.writeString(folder.resolve("store.properties"), "format=2\nbase=http://localhost/\n");
    assertThatThrownBy(() -> ClaimStore.open(folder))
        .isInstanceOf(NotAStoreException.class)
        .hasMessageContaining("format 2");
  }

  @Test
  void isOpenOnceInAProcess() {
    try (ClaimStore store = ClaimStore.openOrCreate(folder, Articles.BASE)) {
      store.load(List.of(Articles.of(1)));
      assertThatThrownBy(() -> ClaimStore.open(folder))
          .isInstanceOf(StoreInUseException.class)
          .hasMessage("the store " + folder + " is already open in this process");
      assertThat(store.load(List.of(Articles.of(2))).added())
          .as("the first opener goes on undisturbed")
          .isEqualTo(1);
    }
    ClaimStore.open(folder).close();
  }

  @Test
  void isOpenOnceAmongProcesses() throws IOException, InterruptedException {
    ClaimStore.openOrCreate(folder, Articles.BASE).close();
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StoreHolder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(holder.inputReader().readLine()).endsWith(" is open");
      assertThatThrownBy(() -> ClaimStore.open(folder))
          .isInstanceOfSatisfying(
              StoreInUseException.class,
              inUse -> assertThat(inUse.process()).hasValue(holder.pid()))
          .hasMessageNotContaining("\n");
    } finally {
      holder.destroy();
      holder.waitFor();
    }
    ClaimStore.open(folder).close();
  }

  @Test
  void yieldsToAStockFuseki() throws IOException {
    ClaimStore.openOrCreate(folder, Articles.BASE).close();
    ProcessFileLock fuseki =
        ProcessFileLock.create(folder.resolve("tdb2").resolve("tdb.lock").toString());
    fuseki.lockEx();
    try {
      assertThatThrownBy(() -> ClaimStore.open(folder)).isInstanceOf(StoreInUseException.class);
    } finally {
      ProcessFileLock.release(fuseki);
    }
    ClaimStore.open(folder).close();
  }

  @Test
  void replacesASharedGraphOnlyWhenItChanged() {
    try (ClaimStore store = ClaimStore.openOrCreate(folder, Articles.BASE)) {
      Graph old = membership("2017-05-14");
      assertThat(store.replaceGraph(store.knowledgeGraph(), old)).isTrue();
      assertThat(store.replaceGraph(store.knowledgeGraph(), membership("2017-05-14"))).isFalse();
      assertThat(store.replaceGraph(store.knowledgeGraph(), membership("2017-05-15"))).isTrue();
      Graph stored = store.graph(store.knowledgeGraph());
      assertThat(stored.isIsomorphicWith(membership("2017-05-15"))).isTrue();
    }
  }

  /** A membership is a blank node in the knowledge base. */
  private static Graph membership(String start) {
    return Articles.turtle(
            0, "</id/emmanuel-macron> dem:holds [ dem:since \"" + start + "\"^^xsd:date ] .")
        .triples();
  }

  @Test
  void checksArticlesOneByOne() throws IOException {
    try (ClaimStore store = ClaimStore.openOrCreate(folder, Articles.BASE)) {
      store.load(List.of(Articles.of(1), Articles.of(2)));
      List<String> findings = new ArrayList<>();
      long checked =
          store.check(
              ShapeValidator.forArticles(),
              (article, finding) -> findings.add(article.getURI() + " " + finding));
      assertThat(checked).isEqualTo(2);
      assertThat(findings)
          .as("the claims of these small articles have no evidence")
          .anySatisfy(line -> assertThat(line).contains("#claim=7").contains("evidence"))
          .allSatisfy(line -> assertThat(line).doesNotContain("\n"));
    }
  }

  @Test
  void knowsTheSharedGraphsAgain() throws IOException {
    String base = "https://news.example.org/";
    try (ClaimStore store = ClaimStore.openOrCreate(folder, base)) {
      assertThat(store.replaceGraph(store.ontologyGraph(), OntologyGraphs.ontology())).isTrue();
      assertThat(store.replaceGraph(store.knowledgeGraph(), OntologyGraphs.knowledge(base)))
          .isTrue();
      assertThat(store.replaceGraph(store.ontologyGraph(), OntologyGraphs.ontology())).isFalse();
      assertThat(store.replaceGraph(store.knowledgeGraph(), OntologyGraphs.knowledge(base)))
          .isFalse();
      assertThat(store.articleNames()).isEmpty();
    }
  }
}
