package dev.demarche.extractor.knowledge;

import static dev.demarche.extractor.knowledge.TurtleFiles.DEMARCHE;
import static dev.demarche.extractor.knowledge.TurtleFiles.FOAF;
import static dev.demarche.extractor.knowledge.TurtleFiles.ORG;
import static dev.demarche.extractor.knowledge.TurtleFiles.SCHEMA;
import static dev.demarche.extractor.knowledge.TurtleFiles.iri;

import dev.demarche.extractor.knowledge.KnowledgeBase.WeaponKind;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.ontology.OwnKnowledge;
import dev.demarche.ontology.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Reads {@code knowledge/*.ttl}, in the shape that docs/knowledge.md tells. */
public final class KnowledgeReader {

  private static final Node LABEL = RDFS.label.asNode();
  private static final Node ALTERNATIVE = SKOS.altLabel.asNode();

  private final TurtleFiles files;
  private final Spellings spellings;
  private final Map<String, KnownEntity> entities = new TreeMap<>();
  private final Map<String, Set<NameSense>> names = new TreeMap<>();

  /**
   * Lets Jena set itself up, before several threads read: two that start its classes from different
   * ends wait for each other forever.
   */
  public static void prepare() {
    JenaSystem.init();
  }

  private KnowledgeReader(TurtleFiles files) {
    this.files = files;
    this.spellings = Spellings.read(new TurtleFiles().read("lexicon/spellings.ttl"));
  }

  /** The knowledge base that ships with Demarche. */
  public static KnowledgeBase read() {
    return read(OwnKnowledge.NONE);
  }

  /**
   * The knowledge base with what an analyst adds and overrides.
   *
   * @param own checked by {@link dev.demarche.ontology.OwnKnowledgeCheck}
   * @throws java.io.UncheckedIOException when a file is missing or no Turtle; the message names it
   */
  public static KnowledgeBase read(OwnKnowledge own) {
    TurtleFiles files = new TurtleFiles().read("demarche.ttl");
    return new KnowledgeReader(own.isEmpty() ? files.readFolder("knowledge") : files.read(own))
        .build();
  }

  private KnowledgeBase build() {
    for (EntityKind kind : EntityKind.values()) {
      for (Node node : files.subjects(RDF.type.asNode(), iri(DEMARCHE + kind.className()))) {
        entities.put(TurtleFiles.localName(node), entity(node, kind));
      }
    }
    for (KnownEntity entity : entities.values()) {
      names(entity);
    }
    Map<String, String> roles = new TreeMap<>();
    Map<String, String> roleLabels = new TreeMap<>();
    for (Node role : files.subjects(RDF.type.asNode(), iri(ORG + "Role"))) {
      String slug = TurtleFiles.localName(role);
      for (String word : labels(role)) {
        roles.put(word.toLowerCase(Locale.ROOT), slug);
      }
      String label = files.text(role, LABEL);
      roleLabels.put(slug, label == null ? slug : label);
    }
    return new KnowledgeBase(
        entities.values(), names, roles, roleLabels, weaponKinds(), offices(), spellings);
  }

  private KnownEntity entity(Node node, EntityKind kind) {
    String label = files.text(node, LABEL);
    if (label == null) {
      throw new IllegalStateException(node + " in the knowledge base has no label");
    }
    String country = files.localName(node, Vocabulary.country.asNode());
    return new KnownEntity(
        TurtleFiles.localName(node),
        kind,
        label,
        files.objects(node, OWL.sameAs.asNode()).stream().map(Node::getURI).sorted().toList(),
        country != null ? country : files.localName(node, Vocabulary.locatedIn.asNode()),
        files.localName(node, Vocabulary.capital.asNode()),
        files.text(node, iri(FOAF + "gender")),
        "true".equals(files.text(node, Vocabulary.ambiguous.asNode())));
  }

  private void names(KnownEntity entity) {
    Node node = iri(TurtleFiles.BASE + "id/" + entity.slug());
    labels(node).forEach(name -> add(name, entity, NameSense.Kind.NAME));
    files
        .texts(node, Vocabulary.adjective.asNode())
        .forEach(name -> add(name, entity, NameSense.Kind.ADJECTIVE));
    files
        .texts(node, Vocabulary.demonym.asNode())
        .forEach(name -> add(name, entity, NameSense.Kind.DEMONYM));
    files
        .texts(node, Vocabulary.metonym.asNode())
        .forEach(name -> add(name, entity, NameSense.Kind.METONYM));
    files
        .texts(node, Vocabulary.sharedName.asNode())
        .forEach(name -> add(name, entity, NameSense.Kind.SHARED_NAME));
    List<String> shortNames = files.texts(node, Vocabulary.shortName.asNode());
    if (entity.kind() != EntityKind.PERSON) {
      shortNames.forEach(name -> add(name, entity, NameSense.Kind.SHORT_NAME));
    } else {
      String last = entity.label().substring(entity.label().lastIndexOf(' ') + 1);
      (shortNames.isEmpty() ? List.of(last) : shortNames)
          .forEach(name -> add(name, entity, NameSense.Kind.SHORT_NAME));
    }
  }

  private List<String> labels(Node node) {
    List<String> labels = new ArrayList<>(files.texts(node, LABEL));
    labels.addAll(files.englishTexts(node, ALTERNATIVE));
    return labels;
  }

  private void add(String name, KnownEntity entity, NameSense.Kind kind) {
    names.computeIfAbsent(name, none -> new LinkedHashSet<>()).add(new NameSense(entity, kind));
  }

  /** The concepts of weapon types: whatever is a concept and lies below a weapon type. */
  private Map<String, WeaponKind> weaponKinds() {
    Map<String, WeaponKind> kinds = new TreeMap<>();
    Node scheme = Vocabulary.weaponTypes.asNode();
    for (Node concept : files.subjects(SKOS.inScheme.asNode(), scheme)) {
      String label = files.text(concept, LABEL);
      if (label != null) {
        WeaponKind kind = new WeaponKind(TurtleFiles.localName(concept), label);
        labels(concept).forEach(word -> kinds.put(word.toLowerCase(Locale.ROOT), kind));
      }
    }
    return kinds;
  }

  private List<Office> offices() {
    List<Office> offices = new ArrayList<>();
    for (Node node : files.subjects(RDF.type.asNode(), iri(ORG + "Membership"))) {
      String member = files.localName(node, iri(ORG + "member"));
      String role = files.localName(node, iri(ORG + "role"));
      String organization = files.localName(node, iri(ORG + "organization"));
      if (member == null || role == null || organization == null) {
        throw new IllegalStateException(
            "a membership without member, role or organization: " + files.about(node));
      }
      offices.add(
          new Office(
              member,
              role,
              organization,
              day(node, "startDate", false),
              day(node, "endDate", true)));
    }
    offices.sort(
        java.util.Comparator.comparing(Office::person)
            .thenComparing(Office::role)
            .thenComparing(office -> String.valueOf(office.start())));
    return offices;
  }

  private @Nullable LocalDate day(Node node, String property, boolean last) {
    String text = files.text(node, iri(SCHEMA + property));
    if (text == null) {
      return null;
    }
    return switch (text.length()) {
      case 4 ->
          last
              ? LocalDate.of(Integer.parseInt(text), 12, 31)
              : LocalDate.of(Integer.parseInt(text), 1, 1);
      case 7 -> {
        var month = java.time.YearMonth.parse(text);
        yield last ? month.atEndOfMonth() : month.atDay(1);
      }
      default -> LocalDate.parse(text);
    };
  }
}
