package dev.demarche.extractor.graph;

import dev.demarche.extractor.Extraction;
import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.Mention;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.ontology.OwnKnowledge;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Writes extractions as the graph that the ontology describes: one named graph an article, which
 * depends on nothing but the article, what was found in it, and this version of Demarche.
 * Thread-safe.
 */
public final class GraphWriter {

  private final String base;
  private final Node run;
  private final Map<EntityKind, List<Node>> entityTypes = new EnumMap<>(EntityKind.class);
  private final Versions versions;
  private final RoleLabels roleLabels;

  /**
   * @param base where the data lives, ending in a slash
   * @param run when this run began: the only thing in a graph that differs between runs
   * @throws IllegalArgumentException if the base is no absolute IRI that ends in a slash
   * @throws java.io.UncheckedIOException if the ontology's files cannot be read
   */
  public GraphWriter(String base, Instant run) {
    this(base, run, OwnKnowledge.NONE);
  }

  /**
   * @param own what the extractor knew besides what ships: it is part of the knowledge's version
   */
  public GraphWriter(String base, Instant run, OwnKnowledge own) {
    this(base, run, Versions.ofThisBuild(own), RoleLabels.of(own));
  }

  GraphWriter(String base, Instant run, Versions versions) {
    this(base, run, versions, RoleLabels.of(OwnKnowledge.NONE));
  }

  private GraphWriter(String base, Instant run, Versions versions, RoleLabels roleLabels) {
    if (!base.endsWith("/") || !Literals.isAbsoluteIri(base)) {
      throw new IllegalArgumentException(
          "the base must be an absolute IRI that ends in a slash, such as http://localhost:3030/,"
              + " not \""
              + base
              + "\"");
    }
    this.base = base;
    this.run = Literals.dateTime(run);
    this.versions = versions;
    this.roleLabels = roleLabels;
    ClassHierarchy classes = ClassHierarchy.ofOntology();
    for (EntityKind kind : EntityKind.values()) {
      entityTypes.put(kind, classes.withAbove(Terms.named(kind.className())));
    }
  }

  /**
   * The graph of one article. Equal extractions give equal graphs, the run's time aside.
   *
   * @throws IllegalArgumentException if a span lies outside the text or cuts a character in two
   */
  public ArticleGraph write(Extraction extraction) {
    ArticleTriples triples = new ArticleTriples(base, extraction.article());
    writeArticle(extraction.article(), triples);
    // mentions go first and in text order: an entity's label is its first mention's
    for (Mention mention : extraction.mentions()) {
      triples.add(
          triples.mention(mention.span()), Terms.REFERS_TO, triples.entity(mention.entity()));
    }
    ClaimTriples claims = new ClaimTriples(triples, roleLabels);
    extraction.claims().forEach(claims::write);
    extraction.offices().forEach(claims::write);
    List.copyOf(triples.entities()).forEach(entity -> writeRelated(entity, triples));
    triples.entities().forEach(entity -> writeEntity(entity, triples));
    return new ArticleGraph(triples.article(), triples.graph());
  }

  private void writeArticle(Article article, ArticleTriples triples) {
    Node node = triples.article();
    triples.add(node, RDF.type.asNode(), Terms.ARTICLE);
    triples.add(node, RDF.type.asNode(), SchemaDO.NewsArticle.asNode());
    String title = article.title();
    triples.addString(node, RDFS.label.asNode(), title == null ? article.identifier() : title);
    triples.addString(node, DCTerms.identifier.asNode(), article.identifier());
    triples.addString(node, DCTerms.title.asNode(), title);
    triples.addTime(node, DCTerms.issued.asNode(), article.date());
    triples.addString(node, DCTerms.publisher.asNode(), article.publisher());
    triples.addString(node, DCTerms.creator.asNode(), article.author());
    String url = article.url();
    if (url != null) {
      triples.add(
          node,
          DCTerms.source.asNode(),
          Literals.isAbsoluteIri(url) ? NodeFactory.createURI(url) : Literals.string(url));
    }
    triples.addString(node, Terms.TEXT, article.text());

    Node extraction = triples.extraction();
    triples.add(extraction, RDF.type.asNode(), Terms.PROV_ACTIVITY);
    triples.add(extraction, Terms.PROV_USED, node);
    triples.add(extraction, Terms.PROV_STARTED_AT_TIME, run);
    triples.addString(extraction, Terms.EXTRACTOR_VERSION, versions.extractor());
    triples.addString(extraction, Terms.KNOWLEDGE_VERSION, versions.knowledge());
  }

  private static void writeRelated(Entity entity, ArticleTriples triples) {
    for (Entity candidate : entity.candidates()) {
      triples.add(triples.entity(entity), Terms.CANDIDATE, triples.entity(candidate));
    }
    for (Entity member : entity.members()) {
      triples.add(triples.entity(entity), Terms.FOAF_MEMBER, triples.entity(member));
    }
  }

  private void writeEntity(Entity entity, ArticleTriples triples) {
    Node node = triples.entity(entity);
    for (Node type : Objects.requireNonNull(entityTypes.get(entity.kind()))) {
      triples.add(node, RDF.type.asNode(), type);
    }
    triples.add(node, RDFS.label.asNode(), Literals.english(entity.label()));
    for (String same : entity.sameAs()) {
      triples.add(node, OWL.sameAs.asNode(), NodeFactory.createURI(same));
    }
  }
}
