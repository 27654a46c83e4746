package dev.demarche.server.picture;

import dev.demarche.server.page.Link;
import dev.demarche.server.page.Words;
import dev.demarche.server.picture.OntologyPage.TermFact;
import dev.demarche.server.picture.TermTriples.Value;
import dev.demarche.server.reading.PublicAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.shared.PrefixMapping;

/** Says for people what the ontology says of a term. */
final class TermFacts {

  private static final Set<String> SAID_OTHERWISE =
      Set.of(
          "label",
          "prefLabel",
          "definition",
          "comment",
          "description",
          "type",
          "isDefinedBy",
          "inScheme",
          "topConceptOf");

  /** Properties in the order in which they are shown, with what they are called. */
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("subClassOf", "a kind of");
    NAMES.put("subPropertyOf", "a kind of");
    NAMES.put("broader", "broader");
    NAMES.put("narrower", "narrower");
    NAMES.put("domain", "of");
    NAMES.put("domainIncludes", "of");
    NAMES.put("range", "leads to");
    NAMES.put("rangeIncludes", "leads to");
    NAMES.put("inverseOf", "the other way");
    NAMES.put("notation", "codes");
    NAMES.put("altLabel", "also called");
    NAMES.put("related", "related");
    NAMES.put("exactMatch", "the same as");
    NAMES.put("closeMatch", "close to");
    NAMES.put("broadMatch", "narrower than");
    NAMES.put("narrowMatch", "broader than");
    NAMES.put("relatedMatch", "related elsewhere");
    NAMES.put("seeAlso", "see also");
    NAMES.put("editorialNote", "note");
  }

  private final Map<String, TermTriples> terms;
  private final PublicAddress address;
  private final Map<String, List<Value>> narrower = new LinkedHashMap<>();

  TermFacts(Map<String, TermTriples> terms, PublicAddress address) {
    this.terms = terms;
    this.address = address;
    terms
        .values()
        .forEach(
            term ->
                term.all("broader")
                    .forEach(
                        broader ->
                            narrower
                                .computeIfAbsent(broader, none -> new ArrayList<>())
                                .add(new Value(term.iri(), ""))));
  }

  List<TermFact> of(TermTriples term) {
    Map<String, List<Value>> values = new LinkedHashMap<>(term.values());
    values.put("narrower", narrower.getOrDefault(term.iri(), List.of()));
    Map<String, List<Link>> facts = new LinkedHashMap<>();
    NAMES.forEach((property, name) -> add(facts, name, values.getOrDefault(property, List.of())));
    values.forEach(
        (property, here) -> {
          if (!NAMES.containsKey(property) && !SAID_OTHERWISE.contains(property)) {
            add(facts, Words.spaced(property), here);
          }
        });
    return facts.entrySet().stream().map(e -> new TermFact(e.getKey(), e.getValue())).toList();
  }

  private void add(Map<String, List<Link>> facts, String name, List<Value> values) {
    for (Value value : values) {
      facts.computeIfAbsent(name, none -> new ArrayList<>()).add(link(value));
    }
  }

  private Link link(Value value) {
    if (!value.isIri()) {
      String code = value.datatype().startsWith(Names.ONTOLOGY) ? code(value.datatype()) : "";
      return new Link(code + value.text(), "");
    }
    TermTriples ours = terms.get(value.text());
    return ours == null
        ? new Link(shortened(value.text()), value.text())
        : new Link(ours.label(), address.of(value.text()));
  }

  /** "PLOVER " of dem:PloverCode. */
  private String code(String datatype) {
    TermTriples type = terms.get(datatype);
    return type == null ? "" : type.label().replace(" code", "") + " ";
  }

  /** "schema:Person", where a usual prefix fits. */
  private static String shortened(String iri) {
    PrefixMapping prefixes =
        PrefixMapping.Factory.create()
            .setNsPrefixes(PrefixMapping.Extended)
            .setNsPrefix("schema", "https://schema.org/")
            .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
            .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
            .setNsPrefix("org", "http://www.w3.org/ns/org#")
            .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
            .setNsPrefix("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/")
            .setNsPrefix("oa", "http://www.w3.org/ns/oa#")
            .setNsPrefix("marl", "http://www.gsi.dit.upm.es/ontologies/marl/ns#")
            .setNsPrefix("itsrdf", "http://www.w3.org/2005/11/its/rdf#")
            .setNsPrefix("plover", "https://w3id.org/demarche/plover#")
            .setNsPrefix("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
    return prefixes.shortForm(iri);
  }
}
