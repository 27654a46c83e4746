package dev.demarche.store;

import org.apache.jena.shared.PrefixMapping;

/** The prefixes that everyday queries may use without declaring them. */
public final class Prefixes {

  private static final PrefixMapping USUAL =
      PrefixMapping.Factory.create()
          .setNsPrefix("dem", "https://w3id.org/demarche#")
          .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
          .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
          .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
          .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
          .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
          .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
          .setNsPrefix("org", "http://www.w3.org/ns/org#")
          .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
          .setNsPrefix("schema", "https://schema.org/")
          .setNsPrefix("text", "http://jena.apache.org/text#")
          .lock();

  private Prefixes() {}

  /** Prefixes of the vocabularies in the graph, and of the text index; locked. */
  public static PrefixMapping usual() {
    return USUAL;
  }
}
