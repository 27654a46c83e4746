package dev.demarche.server.extraction;

import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.extractor.graph.GraphFormat;
import dev.demarche.extractor.graph.GraphSerializer;
import dev.demarche.store.Prefixes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jspecify.annotations.Nullable;

/** The forms in which the claims of a text are handed out, the one for whoever takes any first. */
enum GraphForm {
  TRIG("trig", "application/trig"),
  TURTLE("ttl", "text/turtle"),
  JSON_LD("jsonld", "application/ld+json"),
  N_QUADS("nq", "application/n-quads"),
  HTML("html", "text/html");

  private static final AcceptList OFFERS =
      new AcceptList(
          Arrays.stream(values()).map(GraphForm::mediaType).map(MediaRange::new).toList());

  private final String suffix;
  private final String mediaType;

  GraphForm(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  String suffix() {
    return suffix;
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<GraphForm> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(each -> each.suffix.equals(suffix)).findFirst();
  }

  /** What suits an Accept header best; empty when nothing does. */
  static Optional<GraphForm> accepted(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(TRIG);
    }
    MediaType found = AcceptList.match(new AcceptList(accept), OFFERS);
    return Arrays.stream(values())
        .filter(each -> found != null && each.mediaType.equals(found.getContentTypeStr()))
        .findFirst();
  }

  /** The graph in this form, which is not HTML. */
  byte[] bytes(ArticleGraph article, String base) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    switch (this) {
      case TRIG -> write(GraphFormat.TRIG, article, base, bytes);
      case JSON_LD -> write(GraphFormat.JSONLD, article, base, bytes);
      case N_QUADS -> write(GraphFormat.NQUADS, article, base, bytes);
      case TURTLE -> {
        article.triples().getPrefixMapping().setNsPrefixes(Prefixes.usual());
        RDFDataMgr.write(bytes, article.triples(), Lang.TURTLE);
      }
      case HTML -> throw new IllegalStateException("a page is no form of a graph");
    }
    return bytes.toByteArray();
  }

  private static void write(
      GraphFormat format, ArticleGraph article, String base, ByteArrayOutputStream bytes)
      throws IOException {
    try (GraphSerializer serializer = GraphSerializer.of(format, base, bytes)) {
      serializer.write(article);
    }
  }
}
