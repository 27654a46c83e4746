package dev.demarche.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** The classes and properties of the ontology, for tests that each of them is of use. */
public final class OntologyTerms {

  private OntologyTerms() {}

  /** Where instances of a term are found. */
  public enum Place {
    /** The graph of an article. */
    ARTICLE,
    /** The knowledge base. */
    KNOWLEDGE,
    /** The ontology's own concepts. */
    ONTOLOGY,
    /** What the rules derive. */
    DERIVED
  }

  /**
   * A class or a property.
   *
   * @param iri its IRI
   * @param isClass whether it is a class: its instances are typed with it; a property links them
   * @param place where instances are found first of all
   */
  public record Term(String iri, boolean isClass, Place place) {

    /** What follows the namespace. */
    public String name() {
      return iri.substring(Vocabulary.NS.length());
    }
  }

  private static final List<Resource> KNOWLEDGE =
      List.of(
          Vocabulary.adjective,
          Vocabulary.demonym,
          Vocabulary.capital,
          Vocabulary.metonym,
          Vocabulary.shortName,
          Vocabulary.sharedName,
          Vocabulary.ambiguous,
          Vocabulary.country,
          Vocabulary.locatedIn,
          Vocabulary.weaponType,
          Vocabulary.originCountry,
          Vocabulary.nationality);

  private static final List<Resource> DERIVED =
      List.of(
          Vocabulary.Event,
          Vocabulary.Position,
          Vocabulary.Relation,
          Vocabulary.describedBy,
          Vocabulary.articleCount,
          Vocabulary.sourceCount,
          Vocabulary.contested,
          Vocabulary.matter,
          Vocabulary.latestPolarity,
          Vocabulary.earliest,
          Vocabulary.latest,
          Vocabulary.liftedFrom,
          Vocabulary.subject,
          Vocabulary.object,
          Vocabulary.relationType,
          Vocabulary.supportedBy);

  private static final List<Resource> CONCEPTS =
      List.of(
          Vocabulary.QuadClass,
          Vocabulary.EventType,
          Vocabulary.PolarityValue,
          Vocabulary.PhaseValue,
          Vocabulary.RealisValue,
          Vocabulary.CertaintyValue,
          Vocabulary.QuotationValue,
          Vocabulary.WeaponType,
          Vocabulary.RelationType);

  /** All of them, in the order of their names. */
  public static List<Term> all() throws IOException {
    Graph ontology = new GraphMem2Fast();
    try (InputStream stream = OntologyFiles.open("demarche.ttl")) {
      RDFParser.source(stream).lang(Lang.TURTLE).parse(ontology);
    }
    return Stream.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, RDF.Property)
        .flatMap(
            kind ->
                ontology.stream(Node.ANY, RDF.type.asNode(), kind.asNode())
                    .map(triple -> term(triple.getSubject().getURI(), kind.equals(OWL2.Class))))
        .sorted(Comparator.comparing(Term::iri))
        .toList();
  }

  private static Term term(String iri, boolean isClass) {
    return new Term(iri, isClass, place(iri));
  }

  private static Place place(String iri) {
    if (contains(KNOWLEDGE, iri)) {
      return Place.KNOWLEDGE;
    }
    if (contains(DERIVED, iri)) {
      return Place.DERIVED;
    }
    return contains(CONCEPTS, iri) ? Place.ONTOLOGY : Place.ARTICLE;
  }

  private static boolean contains(List<Resource> terms, String iri) {
    return terms.stream().anyMatch(term -> iri.equals(term.getURI()));
  }
}
