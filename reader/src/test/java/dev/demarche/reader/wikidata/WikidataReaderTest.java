package dev.demarche.reader.wikidata;

import static dev.demarche.reader.wikidata.Entities.dump;
import static dev.demarche.reader.wikidata.Entities.item;
import static dev.demarche.reader.wikidata.Entities.point;
import static dev.demarche.reader.wikidata.Entities.qualifier;
import static dev.demarche.reader.wikidata.Entities.statement;
import static dev.demarche.reader.wikidata.Entities.time;
import static dev.demarche.reader.wikidata.Entities.value;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WikidataReaderTest {

  private static final String TWO =
      dump(item(900000001, "Alpha Base"), item(900000002, "Beta Base"));

  @TempDir Path folder;

  private static List<WikidataReading> read(byte[] bytes, String... languages) {
    List<WikidataReading> readings = new ArrayList<>();
    new WikidataReader(new ByteArrayInputStream(bytes), Set.of(languages), UnaryOperator.identity())
        .read("-", readings::add);
    return readings;
  }

  private static List<Item> items(byte[] bytes, String... languages) {
    List<WikidataReading> readings = read(bytes, languages);
    assertThat(readings).allMatch(each -> each instanceof WikidataReading.Accepted);
    return readings.stream().map(each -> ((WikidataReading.Accepted) each).item()).toList();
  }

  private static Item one(Entities entity, String... languages) {
    return items(entity.json().getBytes(UTF_8), languages).get(0);
  }

  private static byte[] packed(String text, String packing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packer =
        new CompressorStreamFactory().createCompressorOutputStream(packing, bytes)) {
      packer.write(text.getBytes(UTF_8));
    } catch (CompressorException wrong) {
      throw new IOException(wrong);
    }
    return bytes.toByteArray();
  }

  @Test
  void aDumpIsReadEntityByEntity() {
    assertThat(items(TWO.getBytes(UTF_8)))
        .extracting(Item::label)
        .containsExactly("Alpha Base", "Beta Base");
  }

  @Test
  void soAreLinesWithoutBracketsAndCommas() {
    String lines = item(1, "Alpha Base").json() + "\r\n\n" + item(2, "Beta Base").json();

    assertThat(items(lines.getBytes(UTF_8))).extracting(Item::number).containsExactly(1L, 2L);
  }

  @ParameterizedTest
  @ValueSource(strings = {CompressorStreamFactory.GZIP, CompressorStreamFactory.BZIP2})
  void packedDumpsAreUnpackedWhateverTheirName(String packing) throws IOException {
    byte[] twice = new ByteArrayOutputStream().toByteArray();
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(twice);
    joined.write(packed(item(1, "Alpha Base").json() + "\n", packing));
    joined.write(packed(item(2, "Beta Base").json() + "\n", packing));

    assertThat(items(joined.toByteArray())).extracting(Item::number).containsExactly(1L, 2L);
  }

  @Test
  void whatIsMalformedIsToldWithItsLineAndTheRestIsRead() {
    String text =
        "[\n"
            + item(1, "Alpha Base").json()
            + ",\n{\"type\":\"item\",\"id\":\"Q2\",\"labels\":{,\n"
            + "{\"type\":\"property\",\"id\":\"P17\",\"labels\":[]},\n"
            + "{\"type\":\"item\",\"labels\":[]},\n"
            + "17,\n"
            + item(3, "Gamma Base").json()
            + "\n]\n";

    List<WikidataReading> readings = read(text.getBytes(UTF_8));

    assertThat(readings).hasSize(6);
    assertThat(readings.get(2)).isInstanceOf(WikidataReading.Other.class);
    assertThat(readings.stream().filter(each -> each instanceof WikidataReading.Rejected))
        .extracting(Object::toString)
        .satisfiesExactly(
            broken ->
                assertThat(broken).contains("standard input, line 3").contains("malformed JSON"),
            nameless -> assertThat(nameless).contains("line 5").contains("without id"),
            number -> assertThat(number).contains("line 6").contains("not a JSON object"));
    assertThat(readings.get(5)).isInstanceOf(WikidataReading.Accepted.class);
  }

  @Test
  void ofAFileThatIsCutOffTheBeginningIsRead() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int number = 1; number <= 2000; number++) {
      text.append(item(number, "Base " + Integer.toHexString(number * 7919)).json()).append('\n');
    }
    byte[] whole = packed(text.toString(), CompressorStreamFactory.GZIP);
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

    List<WikidataReading> readings = read(half);

    assertThat(readings.get(0)).isInstanceOf(WikidataReading.Accepted.class);
    assertThat(readings.get(readings.size() - 1).toString())
        .contains("Rejected")
        .contains("was read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n"})
  void anEmptyInputIsAProblem(String text) {
    assertThat(read(text.getBytes(UTF_8)))
        .singleElement()
        .asString()
        .contains("Rejected")
        .contains("empty");
  }

  @Test
  void aMissingFileIsAProblem() {
    List<WikidataReading> readings = new ArrayList<>();
    new WikidataReader(InputStream.nullInputStream(), Set.of(), UnaryOperator.identity())
        .read(folder.resolve("no.json").toString(), readings::add);

    assertThat(readings).singleElement().asString().contains("no such file");
  }

  @Test
  void aFileIsReadAsStandardInputIs() throws IOException {
    Path file = Files.write(folder.resolve("dump.json.gz"), packed(TWO, "gz"));
    List<WikidataReading> readings = new ArrayList<>();
    new WikidataReader(InputStream.nullInputStream(), Set.of(), UnaryOperator.identity())
        .read(file.toString(), readings::add);

    assertThat(readings).hasSize(2);
  }

  @Test
  void namesAreEnglishUnlessOthersAreAskedFor() {
    Entities entity =
        item(1, "Alpha Base")
            .label("de", "Stützpunkt Alpha")
            .label("mul", "Alpha")
            .aliases("en", "Alpha Base", "Camp Alpha")
            .aliases("fr", "Base Alpha");

    assertThat(one(entity).names())
        .containsExactly(new Item.Name("Alpha", "en"), new Item.Name("Camp Alpha", "en"));
    assertThat(one(entity, "de", "fr").names())
        .contains(new Item.Name("Stützpunkt Alpha", "de"), new Item.Name("Base Alpha", "fr"));
    assertThat(one(Entities.nameless(1).label("mul", "Alpha")).label()).isEqualTo("Alpha");
    assertThat(one(Entities.nameless(1).label("de", "Alpha"), "de").label()).isNull();
  }

  @Test
  void theBestStatementsThatHaveNotEndedCount() {
    String ended = qualifier("P582", time("+1990-10-03T00:00:00Z", 11));
    Entities entity =
        item(1, "Alpha")
            .claim(
                "P17",
                statement("P17", value("Q16957"), "preferred", ended)
                    + ","
                    + statement("P17", value("Q183"), "preferred", "")
                    + ","
                    + statement("P17", value("Q142"), "normal", ""))
            .claim("P31", statement("P31", value("Q515"), "deprecated", ""));

    assertThat(one(entity).countries()).containsExactly("Q183");
    assertThat(one(entity).classes()).isEmpty();
  }

  @Test
  void statementsWithoutAValueAreNone() {
    Entities entity =
        item(1, "Alpha")
            .claim(
                "P36",
                "{\"mainsnak\":{\"snaktype\":\"novalue\",\"property\":\"P36\"},\"rank\":\"normal\"}")
            .claim(
                "P625",
                "{\"mainsnak\":{\"snaktype\":\"somevalue\",\"property\":\"P625\"},\"rank\":\"normal\"}");

    assertThat(one(entity).capitals()).isEmpty();
    assertThat(one(entity).coordinates()).isNull();
  }

  @Test
  void officesHaveTheirTimesAndPlaces() {
    Entities entity =
        item(1, "Jane Roe")
            .leadsTo("P21", "Q6581072")
            .claim(
                "P39",
                statement(
                    "P39",
                    value("Q30461"),
                    "normal",
                    qualifier("P580", time("+2010-03-11T00:00:00Z", 11))
                        + ","
                        + qualifier("P582", time("+2014-03-00T00:00:00Z", 10))
                        + ","
                        + qualifier("P642", value("Q298"))));

    assertThat(one(entity).offices())
        .containsExactly(new Item.Tenure("Q30461", null, "Q298", "2010-03-11", "2014-03"));
    assertThat(one(entity).gender()).isEqualTo("female");
  }

  @Test
  void placesHaveCoordinatesAndADateOfInception() {
    Item place =
        one(
            item(1, "Alpha Base")
                .claim("P625", statement("P625", point(48.5, -2.25), "normal", ""))
                .claim("P571", statement("P571", time("+1951-00-00T00:00:00Z", 9), "normal", ""))
                .sitelinks(3));

    assertThat(place.coordinates()).isEqualTo(new Item.Coordinates(48.5, -2.25));
    assertThat(place.inception()).isEqualTo("1951");
    assertThat(place.sitelinks()).isEqualTo(3);
  }
}
