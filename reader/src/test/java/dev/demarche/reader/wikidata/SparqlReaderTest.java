package dev.demarche.reader.wikidata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same rows in the four formats of SPARQL results. */
class SparqlReaderTest {

  private static final String JSON =
      """
      {"head":{"vars":["item","itemLabel","class"]},"results":{"bindings":[
        {"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q900000001"},
         "itemLabel":{"type":"literal","xml:lang":"en","value":"Alpha Base"},
         "class":{"type":"uri","value":"http://www.wikidata.org/entity/Q245016"}}]}}
      """;

  private static final String XML =
      """
      <?xml version="1.0"?>
      <sparql xmlns="http://www.w3.org/2005/sparql-results#">
        <head><variable name="item"/><variable name="itemLabel"/><variable name="class"/></head>
        <results><result>
          <binding name="item"><uri>http://www.wikidata.org/entity/Q900000001</uri></binding>
          <binding name="itemLabel"><literal xml:lang="en">Alpha Base</literal></binding>
          <binding name="class"><uri>http://www.wikidata.org/entity/Q245016</uri></binding>
        </result></results>
      </sparql>
      """;

  private static final String CSV =
      """
      item,itemLabel,class
      http://www.wikidata.org/entity/Q900000001,Alpha Base,http://www.wikidata.org/entity/Q245016
      """;

  private static final String TSV =
      "?item\t?itemLabel\t?class\n<http://www.wikidata.org/entity/Q900000001>\t\"Alpha Base\"@en\t"
          + "<http://www.wikidata.org/entity/Q245016>\n";

  private static List<WikidataReading> read(String text) {
    List<WikidataReading> readings = new ArrayList<>();
    new WikidataReader(
            new ByteArrayInputStream(text.getBytes(UTF_8)), Set.of(), UnaryOperator.identity())
        .read("-", readings::add);
    return readings;
  }

  private static Item one(String text) {
    assertThat(read(text)).singleElement().isInstanceOf(WikidataReading.Accepted.class);
    return ((WikidataReading.Accepted) read(text).get(0)).item();
  }

  @ParameterizedTest
  @ValueSource(strings = {JSON, XML, CSV, TSV})
  void allFormatsSayTheSame(String result) {
    Item item = one(result);

    assertThat(item.number()).isEqualTo(900000001);
    assertThat(item.label()).isEqualTo("Alpha Base");
    assertThat(item.classes()).containsExactly("Q245016");
  }

  @Test
  void rowsOfOneItemAreOneItem() {
    Item item =
        one(
            """
            item,itemLabel,alias,itemAltLabel,country,coordinates,gender,office,officeLabel,start,end,sitelinks
            Q9,Jane Roe,J. R.,"Jane, Roe",Q142,Point(2.35 48.85),male,Q1,president,2010-03-11T00:00:00Z,2014-01-01T00:00:00Z,12
            Q9,Jane Roe,Roe Jane,,Q183,,,,,,,
            """);

    assertThat(item.names())
        .extracting(Item.Name::text)
        .containsExactly("J. R.", "Jane", "Roe", "Roe Jane");
    assertThat(item.countries()).containsExactly("Q142", "Q183");
    assertThat(item.coordinates()).isEqualTo(new Item.Coordinates(48.85, 2.35));
    assertThat(item.gender()).isEqualTo("male");
    assertThat(item.sitelinks()).isEqualTo(12);
    assertThat(item.offices())
        .containsExactly(new Item.Tenure("Q1", "president", null, "2010-03-11", "2014"));
  }

  @Test
  void withoutTheItemNothingCanBeRead() {
    assertThat(read("place,name\nQ1,x\n")).singleElement().asString().contains("no variable ?item");
  }

  @Test
  void aRowWithoutAnItemIsToldAndTheOthersAreRead() {
    assertThat(read("item,itemLabel\nhello,x\nQ5,y\n"))
        .satisfiesExactly(
            wrong -> assertThat(wrong.toString()).contains("row 1").contains("hello"),
            right -> assertThat(right).isInstanceOf(WikidataReading.Accepted.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"head\":{\"vars\":[\"item\"]},\"results\":{\"bindings\":[{]", "<sparql>", "<"})
  void aBrokenResultIsOneProblem(String text) {
    assertThat(read(text)).singleElement().isInstanceOf(WikidataReading.Rejected.class);
  }

  @Test
  void theLabelServiceWritesIdentifiersWhereThereIsNoLabel() {
    assertThat(one("item,itemLabel\nQ9,Q9\n").label()).isNull();
  }
}
