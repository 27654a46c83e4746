package dev.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.graph.ArticleGraph;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;

class ArticleMergeTest {

  @Property(tries = 300)
  void orderOfCopiesDoesNotMatter(@ForAll("copies") List<Copy> copies) {
    Graph forth = load(copies);
    Graph back = load(copies.stream().sorted((a, b) -> b.id().compareTo(a.id())).toList());
    assertThat(forth.isIsomorphicWith(back)).isTrue();
  }

  @Property(tries = 300)
  void loadingAllAgainChangesNothing(@ForAll("copies") List<Copy> copies) {
    Graph once = load(copies);
    Graph again = once;
    for (Copy copy : copies) {
      again = merge(again, copy.article());
      assertThat(again.isIsomorphicWith(once)).isTrue();
    }
  }

  @Property(tries = 300)
  void aNewerVersionTakesOverInAnyOrder(@ForAll("copies") List<Copy> copies) {
    List<Copy> newer =
        copies.stream()
            .map(copy -> new Copy(copy.id(), copy.title(), copy.publisher(), "0.2.0"))
            .toList();
    Graph upgraded = load(copies);
    for (Copy copy : newer) {
      upgraded = merge(upgraded, copy.article());
    }
    assertThat(upgraded.isIsomorphicWith(load(newer))).isTrue();
  }

  private static Graph load(List<Copy> copies) {
    Graph stored = copies.get(0).article().triples();
    for (Copy copy : copies.subList(1, copies.size())) {
      stored = merge(stored, copy.article());
    }
    return stored;
  }

  private static Graph merge(Graph stored, ArticleGraph incoming) {
    return new ArticleMerge(incoming.name()).merge(stored, incoming.triples());
  }

  @Provide
  Arbitrary<List<Copy>> copies() {
    Arbitrary<String> words = Arbitraries.of("", "Alfa", "Bravo", "Charlie");
    return Combinators.combine(Arbitraries.of("a", "b", "c", "d"), words, words)
        .as((id, title, publisher) -> new Copy(id, title, publisher, "0.1.0"))
        .list()
        .uniqueElements(Copy::id)
        .ofMinSize(1);
  }

  /** One text as one publisher has it; its publisher changes what a claim is about. */
  record Copy(String id, String title, String publisher, String version) {

    ArticleGraph article() {
      return Articles.turtle(
          1,
          """
          <> a dem:Article ; dcterms:identifier "%1$s" ; rdfs:label "%2$s" ; %3$s %4$s
            dem:text "The newspaper was told so." .
          <#extraction> a prov:Activity ; dem:extractorVersion "%5$s" ;
            prov:startedAtTime "2024-11-25T08:00:00Z"^^xsd:dateTime .
          <#claim=18> a dem:Claim ; dem:recipient "%6$s" .
          """
              .formatted(
                  id,
                  title.isEmpty() ? id : title,
                  title.isEmpty() ? "" : "dcterms:title \"" + title + "\" ;",
                  publisher.isEmpty() ? "" : "dcterms:publisher \"" + publisher + "\" ;",
                  version,
                  publisher));
    }
  }
}
