package dev.demarche.extractor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.Extraction;
import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.Identity;
import dev.demarche.extractor.entity.Mention;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphSerializerTest {

  private static final Instant RUN = Instant.parse("2026-11-22T10:00:00Z");
  private static final String BASE = "http://localhost:3030/";
  private static final GraphWriter WRITER = new GraphWriter(BASE, RUN);

  @ParameterizedTest
  @EnumSource
  void manyArticlesAreOneDocument(GraphFormat format) throws IOException {
    List<ArticleGraph> articles =
        List.of(
            WRITER.write(Samples.extraction()),
            WRITER.write(empty("a", "one")),
            WRITER.write(empty("b", "two")));

    DatasetGraph read = parse(format, serialize(format, BASE, articles));

    assertThat(read.getDefaultGraph().isEmpty()).isTrue();
    assertThat(read.listGraphNodes()).toIterable().hasSize(3);
    for (ArticleGraph article : articles) {
      GraphDifference.assertSame(article.triples(), read.getGraph(article.name()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noArticlesAreADocumentToo(GraphFormat format) throws IOException {
    assertThat(parse(format, serialize(format, BASE, List.of())).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void equalGraphsAreEqualBytes(GraphFormat format) throws IOException {
    byte[] first = serialize(format, BASE, List.of(WRITER.write(Samples.extraction())));
    byte[] second =
        serialize(format, BASE, List.of(new GraphWriter(BASE, RUN).write(Samples.extraction())));

    assertThat(second).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/", "https://example.org/kg/", "urn:x/", "http://h:1/a/b/"})
  void anyBaseWillDo(String base) throws IOException {
    ArticleGraph article = new GraphWriter(base, RUN).write(Samples.extraction());

    for (GraphFormat format : GraphFormat.values()) {
      DatasetGraph read = parse(format, serialize(format, base, List.of(article)));
      GraphDifference.assertSame(article.triples(), read.getGraph(article.name()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#char=9,12 #char=10,11",
        "#claim=9-2 #claim=10",
        "#claim=9 #claim=9-2",
        "a9 b1",
        "#char=7,9 #char=7,10"
      })
  void numbersAreOrderedAsNumbers(String pair) {
    String[] parts = pair.split(" ");

    assertThat(StatementOrder.compareNaturally(parts[0], parts[1])).isNegative();
    assertThat(StatementOrder.compareNaturally(parts[1], parts[0])).isPositive();
    assertThat(StatementOrder.compareNaturally(parts[0], parts[0])).isZero();
  }

  /** Each format must carry any text, and each offset must cut the same words from it again. */
  @Property(tries = 300)
  void everyOffsetCutsTheSameWordsAgain(@ForAll("texts") String text, @ForAll GraphFormat format)
      throws IOException {
    List<Mention> mentions = new ArrayList<>();
    for (int begin = 0; begin < text.length(); begin = text.offsetByCodePoints(begin, 1)) {
      Span span = new Span(begin, text.offsetByCodePoints(begin, 1));
      mentions.add(
          new Mention(
              span,
              new Entity(new Identity.Local(begin), EntityKind.OBJECT, span.of(text), List.of())));
    }
    Article article = Article.of("random", text);
    ArticleGraph written =
        WRITER.write(new Extraction(article, List.of(), mentions, List.of(), List.of()));

    DatasetGraph read = parse(format, serialize(format, BASE, List.of(written)));

    Node graph = written.name();
    assertThat(only(read, graph, graph, Terms.TEXT).getLiteralLexicalForm()).isEqualTo(text);
    int[] points = text.codePoints().toArray();
    List<Triple> references =
        read.getGraph(graph).find(Node.ANY, Terms.REFERS_TO, Node.ANY).toList();
    assertThat(references).hasSameSizeAs(mentions);
    for (Triple reference : references) {
      Node mention = reference.getSubject();
      int begin = Integer.parseInt(only(read, graph, mention, Terms.BEGIN).getLiteralLexicalForm());
      int end = Integer.parseInt(only(read, graph, mention, Terms.END).getLiteralLexicalForm());
      Node label =
          only(read, graph, reference.getObject(), org.apache.jena.vocabulary.RDFS.label.asNode());
      assertThat(new String(points, begin, end - begin)).isEqualTo(label.getLiteralLexicalForm());
      assertThat(mention.getURI()).isEqualTo(graph.getURI() + "#char=" + begin + "," + end);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return RandomTexts.wellFormed();
  }

  private static Node only(DatasetGraph data, Node graph, Node subject, Node predicate) {
    List<Triple> found = data.getGraph(graph).find(subject, predicate, Node.ANY).toList();
    assertThat(found).hasSize(1);
    return found.get(0).getObject();
  }

  private static Extraction empty(String identifier, String text) {
    return new Extraction(Article.of(identifier, text), List.of(), List.of(), List.of(), List.of());
  }

  static byte[] serialize(GraphFormat format, String base, List<ArticleGraph> articles)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphSerializer serializer = GraphSerializer.of(format, base, out)) {
      for (ArticleGraph article : articles) {
        serializer.write(article);
      }
    }
    return out.toByteArray();
  }

  private static DatasetGraph parse(GraphFormat format, byte[] document) {
    Lang language =
        switch (format) {
          case TRIG -> Lang.TRIG;
          case NQUADS -> Lang.NQUADS;
          case JSONLD -> Lang.JSONLD11;
        };
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.create().source(new ByteArrayInputStream(document)).lang(language).parse(data);
    return data;
  }
}
