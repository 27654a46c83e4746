package dev.demarche.reader.knowledge;

import dev.demarche.ontology.OntologyFiles;
import dev.demarche.ontology.Vocabulary;
import dev.demarche.reader.wikidata.Item;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What instances of Wikidata's classes are here: {@code ontology/import/wikidata.ttl}, and what the
 * user adds. Immutable and thread-safe.
 */
public final class ClassMapping {

  private static final String WEAPON = "Weapon";
  private static final List<Node> MATCHES =
      List.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode(), SKOS.broadMatch.asNode());

  private final Graph ontology;
  private final Map<String, Target> targets;

  private ClassMapping(Graph ontology, Map<String, Target> targets) {
    this.ontology = ontology;
    this.targets = Map.copyOf(targets);
  }

  /**
   * What something is.
   *
   * @param kind the local name of a class of the ontology or of a kind of weapon
   * @param lineage the kind and all above it, from special to general; of a kind of weapon the
   *     class of weapons at the end
   */
  public record Target(String kind, List<String> lineage) {

    public Target {
      lineage = List.copyOf(lineage);
    }

    boolean isWeapon() {
      return lineage.contains(WEAPON);
    }

    /** The class of the ontology that entities get. */
    String className() {
      return isWeapon() ? WEAPON : kind;
    }
  }

  /** The one that ships with Demarche. */
  public static ClassMapping load() throws IOException {
    Graph ontology = read("demarche.ttl");
    Graph mapping = read("import/wikidata.ttl");
    Map<String, Target> targets = new HashMap<>();
    ClassMapping kinds = new ClassMapping(ontology, Map.of());
    for (Node match : MATCHES) {
      for (Triple triple : mapping.find(Node.ANY, match, Node.ANY).toList()) {
        targets.put(localName(triple.getSubject()), kinds.target(triple.getObject()));
      }
    }
    return new ClassMapping(ontology, targets);
  }

  private static Graph read(String name) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream stream = OntologyFiles.open(name)) {
      RDFParser.source(stream).lang(Lang.TURTLE).parse(graph);
    }
    return graph;
  }

  /** This mapping with another class of Wikidata in it. */
  public ClassMapping with(String wikidataClass, Target target) {
    Map<String, Target> more = new HashMap<>(targets);
    more.put(wikidataClass, target);
    return new ClassMapping(ontology, more);
  }

  public boolean knows(String wikidataClass) {
    return targets.containsKey(wikidataClass);
  }

  /**
   * What a user calls a class or a kind of weapon, in any case, with spaces, hyphens or neither:
   * "weapon", "media-outlet", "cruise missile".
   */
  public Optional<Target> named(String words) {
    String wanted = plain(words);
    return kinds()
        .filter(kind -> plain(localName(kind)).equals(wanted))
        .findFirst()
        .map(this::target);
  }

  /** The names that {@link #named} knows, classes first. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    kinds().map(ClassMapping::localName).forEach(names::add);
    return names;
  }

  private Stream<Node> kinds() {
    Stream<Node> weapons =
        ontology
            .find(Node.ANY, RDF.type.asNode(), Vocabulary.WeaponType.asNode())
            .mapWith(Triple::getSubject)
            .toList()
            .stream();
    Stream<Node> classes =
        Stream.of(
                Vocabulary.Person,
                Vocabulary.Organization,
                Vocabulary.GovernmentBody,
                Vocabulary.MilitaryForce,
                Vocabulary.ArmedGroup,
                Vocabulary.MediaOutlet,
                Vocabulary.Alliance,
                Vocabulary.Company,
                Vocabulary.PoliticalParty,
                Vocabulary.Place,
                Vocabulary.Country,
                Vocabulary.Facility,
                Vocabulary.Weapon,
                Vocabulary.Object)
            .map(each -> each.asNode());
    return Stream.concat(classes, weapons);
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /**
   * What an item is: the most special of what its classes say. Of weapons its superclasses count,
   * too, for Wikidata writes models as subclasses of their kind.
   */
  Optional<Target> of(Item item) {
    Optional<Target> instance = mostSpecial(item.classes().stream());
    if (instance.isEmpty() || instance.get().kind().equals(WEAPON)) {
      Optional<Target> model =
          mostSpecial(
              item.superclasses().stream()
                  .filter(each -> targets.containsKey(each) && targets.get(each).isWeapon()));
      return model.isPresent() ? model : instance;
    }
    return instance;
  }

  private Optional<Target> mostSpecial(Stream<String> classes) {
    return classes
        .filter(targets::containsKey)
        .map(targets::get)
        .max(
            Comparator.comparing((Target target) -> target.lineage().size())
                .thenComparing(Target::kind));
  }

  private Target target(Node kind) {
    LinkedHashSet<String> lineage = new LinkedHashSet<>();
    climb(kind, lineage);
    boolean isConcept = ontology.contains(kind, RDF.type.asNode(), Vocabulary.WeaponType.asNode());
    if (isConcept) {
      lineage.add(WEAPON);
    }
    return new Target(localName(kind), List.copyOf(lineage));
  }

  private void climb(Node kind, Set<String> lineage) {
    if (!kind.isURI()
        || !kind.getURI().startsWith(Vocabulary.NS)
        || !lineage.add(localName(kind))) {
      return;
    }
    for (Node up : List.of(RDFS.subClassOf.asNode(), SKOS.broader.asNode())) {
      ontology.find(kind, up, Node.ANY).mapWith(Triple::getObject).toList().stream()
          .filter(Node::isURI)
          .sorted(Comparator.comparing(Node::getURI))
          .forEach(each -> climb(each, lineage));
    }
  }

  private static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
