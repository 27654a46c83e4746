package dev.demarche.server.publication;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jspecify.annotations.Nullable;

/**
 * The text index without what is not published: neither the words nor whether some words are there.
 * A search string can name any field ("quote:tanks"), so what it finds is looked at, too: a hit has
 * a literal only if it was found in a property that the search may see. Thread-safe as the index
 * is.
 */
final class PublishedTextIndex implements TextIndex {

  /** As many as the index gives. */
  private static final int ALL = -1;

  private final TextIndex whole;
  private final PublishedText text;

  PublishedTextIndex(TextIndex whole, PublishedText text) {
    this.whole = whole;
    this.text = text;
  }

  @Override
  public List<TextHit> query(
      @Nullable Node subject,
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int most,
      @Nullable String highlight) {
    String iri = subject != null && subject.isURI() ? subject.getURI() : null;
    return query(iri, properties, words, graph, language, most, highlight);
  }

  @Override
  public List<TextHit> query(
      @Nullable String subject,
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int most,
      @Nullable String highlight) {
    List<Resource> visible =
        properties.stream().filter(property -> !text.hides(property.asNode())).toList();
    if (visible.isEmpty() && !properties.isEmpty()) {
      return List.of();
    }
    // all, and then so many: hits that are left out must not show by what they displace. Not
    // highlighted: the index marks words in hits that are left out
    return published(whole.query(subject, visible, words, graph, language, ALL, null), most);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int most,
      @Nullable String highlight) {
    return query((String) null, properties, words, graph, language, most, highlight);
  }

  @Override
  public List<TextHit> query(
      Node property,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int most,
      @Nullable String highlight) {
    Resource resource = ResourceFactory.createResource(property.getURI());
    return query((String) null, List.of(resource), words, graph, language, most, highlight);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, @Nullable String graph, @Nullable String language, int most) {
    return query(property, words, graph, language, most, null);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, @Nullable String graph, @Nullable String language) {
    return query(property, words, graph, language, ALL, null);
  }

  private List<TextHit> published(List<TextHit> found, int most) {
    return found.stream()
        .filter(hit -> hit.getLiteral() != null)
        .filter(hit -> hit.getProp() != null && !text.hides(hit.getProp()))
        .limit(most > 0 ? most : Long.MAX_VALUE)
        .toList();
  }

  @Override
  public Map<String, Node> get(String uri) {
    throw readOnly();
  }

  @Override
  public EntityDefinition getDocDef() {
    return whole.getDocDef();
  }

  @Override
  public void prepareCommit() {
    throw readOnly();
  }

  @Override
  public void commit() {
    throw readOnly();
  }

  @Override
  public void rollback() {
    throw readOnly();
  }

  @Override
  public void addEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void close() {
    // the store's
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("readers search, and do nothing else");
  }
}
