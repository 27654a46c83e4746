package dev.demarche.extractor.graph;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.claim.ClaimIdentifier;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.Identity;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * The graph of one article while it grows: names its nodes, and keeps account of the mentions and
 * entities that it has named. Not thread-safe: one an article.
 */
final class ArticleTriples {

  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
  private final String base;
  private final String doc;
  private final String text;
  private final Node article;
  private final CodePoints codePoints;
  private final Map<Span, Node> mentions = new HashMap<>();
  private final Map<Identity, Node> entityNodes = new HashMap<>();
  private final Map<Identity, Entity> entities = new LinkedHashMap<>();

  ArticleTriples(String base, Article article) {
    this.base = base;
    this.doc = base + "doc/" + article.digest();
    this.text = article.text();
    this.article = NodeFactory.createURI(doc);
    this.codePoints = CodePoints.of(text);
  }

  Graph graph() {
    return graph;
  }

  /** Every entity that was named so far, in that order, as it first was. */
  Collection<Entity> entities() {
    return entities.values();
  }

  void add(Node subject, Node predicate, Node object) {
    graph.add(Triple.create(subject, predicate, object));
  }

  void addString(Node subject, Node predicate, @Nullable String value) {
    if (value != null) {
      add(subject, predicate, Literals.string(value));
    }
  }

  void addInteger(Node subject, Node predicate, @Nullable Integer value) {
    if (value != null) {
      add(subject, predicate, Literals.integer(value));
    }
  }

  void addTime(Node subject, Node predicate, @Nullable Temporal value) {
    if (value != null) {
      add(subject, predicate, Literals.temporal(value));
    }
  }

  void addEntity(Node subject, Node predicate, @Nullable Entity value) {
    if (value != null) {
      add(subject, predicate, entity(value));
    }
  }

  void addMention(Node subject, Node predicate, @Nullable Span value) {
    if (value != null) {
      add(subject, predicate, mention(value));
    }
  }

  /** The article, whose IRI also names its graph. */
  Node article() {
    return article;
  }

  Node extraction() {
    return local("extraction");
  }

  Node claim(ClaimIdentifier identifier) {
    return local("claim=" + number(identifier));
  }

  Node membership(ClaimIdentifier identifier) {
    return local("membership=" + number(identifier));
  }

  /** A role of the knowledge base; one that it does not know belongs to its membership. */
  Node role(@Nullable String slug, ClaimIdentifier membership) {
    return slug == null
        ? local("role=" + number(membership))
        : NodeFactory.createURI(base + "id/" + RoleLabels.qualified(slug));
  }

  /** The node of a stretch of text, described with its offsets. */
  Node mention(Span span) {
    return mentions.computeIfAbsent(span, this::describedMention);
  }

  private Node describedMention(Span span) {
    Span counted = codePoints.fromUtf16(span);
    Node mention = local("char=" + counted.begin() + "," + counted.end());
    add(mention, RDF.type.asNode(), Terms.MENTION);
    add(mention, Terms.BEGIN, Literals.integer(counted.begin()));
    add(mention, Terms.END, Literals.integer(counted.end()));
    return mention;
  }

  Node entity(Entity entity) {
    entities.putIfAbsent(entity.identity(), entity);
    return entityNodes.computeIfAbsent(entity.identity(), this::node);
  }

  private Node node(Identity identity) {
    if (identity instanceof Identity.Known known) {
      return NodeFactory.createURI(base + "id/" + known.slug());
    }
    if (identity instanceof Identity.Named named) {
      return NodeFactory.createURI(base + "name/" + named.slug());
    }
    return local("entity=" + codePoints.fromUtf16(((Identity.Local) identity).begin()));
  }

  /** The article's words in a span. */
  String words(Span span) {
    return span.of(text);
  }

  private String number(ClaimIdentifier identifier) {
    int begin = codePoints.fromUtf16(identifier.begin());
    return identifier.ordinal() == 1 ? Integer.toString(begin) : begin + "-" + identifier.ordinal();
  }

  private Node local(String fragment) {
    return NodeFactory.createURI(doc + "#" + fragment);
  }
}
