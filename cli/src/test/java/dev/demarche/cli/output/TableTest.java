package dev.demarche.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    Table table =
        new Table(List.of("who", "n"), List.of(List.of("France", "1"), List.of("🇺🇦", "22")));

    assertThat(table.format(80))
        .isEqualTo(
            """
            who     n
            ------  --
            France  1
            🇺🇦      22
            """);
  }

  @Test
  void wideCellsTakeSeveralLines() {
    Table table =
        new Table(List.of("a", "words"), List.of(List.of("x", "one two three four five six")));

    assertThat(table.format(17))
        .isEqualTo(
            """
            a  words
            -  --------------
            x  one two three
               four five six
            """);
  }

  @Property
  void nothingIsLostAndNoLineIsTooLong(
      @ForAll @Size(min = 1, max = 3) List<@Size(3) List<String>> rows,
      @ForAll @IntRange(min = 40, max = 120) int width) {
    List<List<String>> clean =
        rows.stream().map(row -> row.stream().map(PrintableText::oneLine).toList()).toList();
    Table table = new Table(List.of("a", "b", "c"), clean);

    String formatted = table.format(width);

    assertThat(formatted.lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(width));
    for (List<String> row : clean) {
      for (String cell : row) {
        cell.codePoints()
            .filter(character -> character != ' ')
            .forEach(
                character ->
                    assertThat(formatted.codePoints().anyMatch(each -> each == character))
                        .isTrue());
      }
    }
  }
}
