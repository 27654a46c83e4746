package dev.demarche.extractor.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that article graphs are written with. */
final class Prefixes {

  /** Prefix, without colon, to namespace, in the order in which files list them. */
  static final Map<String, String> ALL = all();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("dem", Terms.NAMESPACE);
    all.put("dcterms", DCTerms.NS);
    all.put("org", ORG.NS);
    all.put("owl", OWL.NS);
    all.put("prov", Terms.PROV);
    all.put("rdfs", RDFS.uri);
    all.put("schema", SchemaDO.NS);
    all.put("skos", SKOS.uri);
    all.put("xsd", XSD.NS);
    return Collections.unmodifiableMap(all);
  }
}
