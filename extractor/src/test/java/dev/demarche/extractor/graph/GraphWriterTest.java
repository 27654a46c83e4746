package dev.demarche.extractor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.extractor.Extraction;
import dev.demarche.extractor.ExtractionInvariants;
import dev.demarche.extractor.article.Article;
import dev.demarche.ontology.ShapeValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphWriterTest {

  private static final Instant RUN = Instant.parse("2026-11-22T10:00:00.123Z");
  private static final Path SAMPLE = Path.of("src/test/resources/graph/sample.trig");
  private static final String BASE = FixedGraphWriter.BASE;
  private final GraphWriter writer = FixedGraphWriter.create();

  @Test
  void theSampleKeepsTheInvariants() {
    ExtractionInvariants.check(Samples.extraction());
    GraphInvariants.check(writer.write(Samples.extraction()));
  }

  @Test
  void theSampleConformsToTheShapes() throws Exception {
    assertThat(ShapeValidator.forArticles().all(writer.write(Samples.extraction()).triples()))
        .isEmpty();
  }

  @Test
  void writesAllThatTheDomainCanSay() throws Exception {
    ArticleGraph written = writer.write(Samples.extraction());

    assertThat(written.name().getURI()).isEqualTo(BASE + "doc/" + Samples.ARTICLE.digest());
    if (Boolean.getBoolean("golden.update")) {
      Files.write(SAMPLE, GraphSerializerTest.serialize(GraphFormat.TRIG, BASE, List.of(written)));
    }
    DatasetGraph expected = DatasetGraphFactory.create();
    RDFParser.create().source(SAMPLE).lang(Lang.TRIG).parse(expected);
    GraphDifference.assertSame(expected.getGraph(written.name()), written.triples());
  }

  @Test
  void dependsOnTheExtractionAlone() {
    Graph first = writer.write(Samples.extraction()).triples();
    Graph second = FixedGraphWriter.create().write(Samples.extraction()).triples();

    GraphDifference.assertSame(first, second);
  }

  @Test
  void anArticleWithoutMetadataIsCalledByItsIdentifier() {
    ArticleGraph written = writer.write(empty(Article.of("a.txt", "")));

    assertThat(objects(written, RDFS.label.asNode())).containsExactly("a.txt");
    assertThat(objects(written, DCTerms.title.asNode())).isEmpty();
    assertThat(objects(written, DCTerms.issued.asNode())).isEmpty();
    assertThat(objects(written, Terms.TEXT)).containsExactly("");
  }

  @Test
  void anAddressThatIsNoIriStaysWords() {
    Article article = new Article("a", "b", null, null, null, null, "see page <3>");

    ArticleGraph written = writer.write(empty(article));

    assertThat(written.triples().find(written.name(), DCTerms.source.asNode(), Node.ANY).next())
        .satisfies(triple -> assertThat(triple.getObject().isLiteral()).isTrue());
  }

  @Test
  void halfACharacterIsReplacedAndOffsetsStay() {
    ArticleGraph written = writer.write(empty(Article.of("a", "x\uD83Cy\uDDEBz\uD83C\uDDEB")));

    assertThat(objects(written, Terms.TEXT)).containsExactly("x\uFFFDy\uFFFDz\uD83C\uDDEB");
  }

  @Test
  void whatMadeAGraphIsWrittenIntoIt() {
    ArticleGraph written = new GraphWriter(BASE, RUN).write(empty(Article.of("a", "b")));

    assertThat(version(written, Terms.EXTRACTOR_VERSION)).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(version(written, Terms.KNOWLEDGE_VERSION)).matches("[0-9a-f]{12}");
  }

  private static String version(ArticleGraph written, Node property) {
    return written
        .triples()
        .find(Node.ANY, property, Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  @Test
  void theRunIsWrittenToTheSecond() {
    ArticleGraph written = writer.write(empty(Article.of("a", "b")));

    assertThat(written.triples().find(Node.ANY, Terms.PROV_STARTED_AT_TIME, Node.ANY).toList())
        .singleElement()
        .satisfies(
            triple ->
                assertThat(triple.getObject().getLiteralLexicalForm())
                    .isEqualTo("2026-11-22T10:00:00Z"));
  }

  @Test
  void noClassOfAnotherVocabularyButTheArticles() {
    ArticleGraph written = writer.write(Samples.extraction());

    assertThat(
            written.triples().find(Node.ANY, RDF.type.asNode(), Node.ANY).toList().stream()
                .map(triple -> triple.getObject().getURI())
                .filter(type -> !type.startsWith(Terms.NAMESPACE))
                .distinct())
        .containsExactlyInAnyOrder(
            "https://schema.org/NewsArticle",
            "http://www.w3.org/ns/prov#Activity",
            "http://www.w3.org/ns/org#Membership",
            "http://www.w3.org/ns/org#Role");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http://localhost:3030", "data/", "http://a b/"})
  void refusesABaseThatIsNone(String base) {
    assertThatThrownBy(() -> new GraphWriter(base, RUN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + base + "\"");
  }

  private static Extraction empty(Article article) {
    return new Extraction(article, List.of(), List.of(), List.of(), List.of());
  }

  private static List<String> objects(ArticleGraph written, Node predicate) {
    return written.triples().find(written.name(), predicate, Node.ANY).toList().stream()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .toList();
  }
}
