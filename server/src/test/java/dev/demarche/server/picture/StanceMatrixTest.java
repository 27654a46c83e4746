package dev.demarche.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StanceMatrixTest {

  private static final StanceFilter ALL =
      new StanceFilter("", StanceFilter.Kind.ANY, DayRange.ALWAYS);

  @Test
  void putsTheMatterOfMostHoldersAndTheHolderOfMostMattersFirst() {
    StanceMatrix matrix =
        StanceMatrix.of(
            List.of(position("a", "x"), position("b", "x"), position("b", "y"), position("c", "x")),
            ALL,
            0);
    assertThat(matrix.matters()).containsExactly(matter("x"), matter("y"));
    assertThat(matrix.holders()).containsExactly("b", "a", "c");
    assertThat(matrix.cell("a", matter("x"))).contains(position("a", "x"));
    assertThat(matrix.cell("a", matter("y"))).isEmpty();
  }

  @Test
  void isBoundedAndTellsWhatIsLeft() {
    List<Position> many =
        IntStream.range(0, 100)
            .boxed()
            .flatMap(h -> Stream.of(position("h" + h, "m"), position("h" + h, "own" + h)))
            .toList();
    StanceMatrix first = StanceMatrix.of(many, ALL, 0);
    assertThat(first.matters()).hasSize(StanceMatrix.MATTERS);
    assertThat(first.holders()).hasSize(StanceMatrix.HOLDERS);
    assertThat(first.holdersLeft()).isEqualTo(80);
    StanceMatrix last = StanceMatrix.of(many, ALL, 80);
    assertThat(last.holders()).hasSize(20).doesNotContainAnyElementsOf(first.holders());
    assertThat(last.holdersLeft()).isZero();
  }

  @Test
  void leavesOutWhatHasANameInOneArticleOnly() {
    StanceMatrix matrix =
        StanceMatrix.of(
            List.of(
                position("http://localhost:3030/doc/1#entity=3", "x"),
                position("a", "http://localhost:3030/doc/1#entity=3"),
                position("a", Names.ONTOLOGY + "Deployment")),
            ALL,
            0);
    assertThat(matrix.matters()).containsExactly(matter(Names.ONTOLOGY + "Deployment"));
  }

  @Test
  void filtersByMatterKindAndDays() {
    Position act = position("a", Names.ONTOLOGY + "Deployment");
    Position thing = position("a", "x");
    assertThat(shown(new StanceFilter("", StanceFilter.Kind.ACTS, DayRange.ALWAYS), act, thing))
        .containsExactly(act);
    assertThat(shown(new StanceFilter("", StanceFilter.Kind.THINGS, DayRange.ALWAYS), act, thing))
        .containsExactly(thing);
    assertThat(shown(new StanceFilter("x", StanceFilter.Kind.ANY, DayRange.ALWAYS), act, thing))
        .containsExactly(thing);
    assertThat(
            shown(
                new StanceFilter("", StanceFilter.Kind.ANY, new DayRange("2025", "")), act, thing))
        .isEmpty();
  }

  @Test
  void undecidedContradictsNothing() {
    assertThat(Polarity.of(EnumSet.of(Polarity.SUPPORT, Polarity.UNDECIDED)))
        .isEqualTo(Polarity.SUPPORT);
    assertThat(Polarity.of(EnumSet.of(Polarity.SUPPORT, Polarity.OPPOSE)))
        .isEqualTo(Polarity.MIXED);
  }

  private static List<Position> shown(StanceFilter filter, Position... positions) {
    return StanceMatrix.of(List.of(positions), filter, 0).cells().values().stream()
        .flatMap(each -> each.values().stream())
        .toList();
  }

  private static TreeSet<String> matter(String iri) {
    return new TreeSet<>(List.of(iri));
  }

  private static Position position(String holder, String matter) {
    return new Position(
        holder + " on " + matter,
        holder,
        matter(matter),
        EnumSet.of(Polarity.SUPPORT),
        false,
        "2024-01-01",
        "2024-02-01",
        1);
  }
}
