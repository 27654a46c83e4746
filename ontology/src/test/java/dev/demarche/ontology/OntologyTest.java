package dev.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology is complete, and each term is labelled, defined, aligned and of use. */
class OntologyTest {

  /** The names that the graph's contract fixes: classes, properties, event types and values. */
  private static final String CONTRACT =
      """
      Actor Person Organization GovernmentBody MilitaryForce ArmedGroup MediaOutlet Alliance Company PoliticalParty
      Group UnnamedSource Place Country Facility Weapon Object Article Mention Claim EventClaim Stance AttributeClaim
      Event Position Relation
      text begin end refersTo eventType agent target recipient theme instrument place origin destination
      time timeEnd timeText saidOn phase killed injured quantity quantityText topic inResponseTo cause purpose condition
      coreferentWith holder toward polarity about property value accordingTo via citing quotation realis certainty
      negated evidence trigger cue quote confidence statedIn
      originCountry weaponType nationality locatedIn characteristic
      adjective demonym capital metonym shortName ambiguous country
      describedBy contested subject object relationType sourceCount supportedBy
      Begun Ongoing Resumed Suspended Ended Support Oppose Undecided Direct Indirect Actual Planned Hypothetical
      Certain Probable Possible Unknown
      VerbalCooperation Agreement Consultation Meeting Visit PhoneCall Mediation Endorsement Praise Recognition Proposal
      Request Offer Promise
      MaterialCooperation Aid MilitaryAid ArmsTransfer FinancialAid HumanitarianAid Cooperation JointExercise Trade
      Concession Authorization Release Ceasefire Withdrawal
      VerbalConflict Accusation Criticism Rejection Demand Threat Warning Denial Investigation DiplomaticBreak
      MaterialConflict Protest Sanction Mobilization Deployment Exercise Alert WeaponTest Coercion Arrest Expulsion
      Seizure CyberAttack Blockade Attack Airstrike MissileStrike DroneStrike Shelling Bombing Shooting GroundAssault
      Incursion Sabotage Killing Kidnapping Interception Fighting WeaponUse
      OtherAct Statement Vote Movement Election Appointment Casualties ArmsDevelopment
      attacked supplies supports opposes metWith CruiseMissile Missile
      """;

  private static final List<Node> ALIGNMENTS =
      Stream.of(
              RDFS.subClassOf,
              RDFS.subPropertyOf,
              OWL2.equivalentClass,
              OWL2.equivalentProperty,
              SKOS.closeMatch,
              SKOS.exactMatch,
              SKOS.broadMatch,
              SKOS.relatedMatch,
              RDFS.seeAlso)
          .map(RDFNode::asNode)
          .toList();

  private static Graph ontology;
  private static Set<Node> terms;

  @BeforeAll
  static void load() throws IOException {
    ontology = Fixtures.file("demarche.ttl");
    terms =
        ontology.stream()
            .map(Triple::getSubject)
            .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.NS))
            .collect(Collectors.toSet());
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Vocabulary.NS + name);
  }

  private static boolean has(Node subject, RDFNode predicate) {
    return ontology.contains(subject, predicate.asNode(), Node.ANY);
  }

  @Test
  void everyNameOfTheContractIsThere() {
    assertThat(CONTRACT.split("\\s+")).extracting(OntologyTest::term).isSubsetOf(terms);
  }

  @Test
  void everyTermHasOneLabelAndADefinition() {
    assertThat(terms)
        .allSatisfy(
            term -> {
              assertThat(ontology.stream(term, RDFS.label.asNode(), Node.ANY)).hasSize(1);
              assertThat(ontology.stream(term, SKOS.definition.asNode(), Node.ANY)).hasSize(1);
              assertThat(
                      ontology.contains(
                          term,
                          RDFS.isDefinedBy.asNode(),
                          NodeFactory.createURI("https://w3id.org/demarche")))
                  .isTrue();
            });
  }

  @Test
  void everyTermIsAlignedOrSaysWhyNot() {
    Set<Node> schemes = subjects(SKOS.ConceptScheme);
    assertThat(terms)
        .filteredOn(term -> !schemes.contains(term) && !isWeaponType(term))
        .allMatch(
            term ->
                ALIGNMENTS.stream()
                        .anyMatch(
                            alignment ->
                                ontology.stream(term, alignment, Node.ANY)
                                    .anyMatch(OntologyTest::leadsOutside))
                    || ontology.stream(term, SKOS.editorialNote.asNode(), Node.ANY)
                        .anyMatch(
                            note ->
                                note.getObject()
                                    .getLiteralLexicalForm()
                                    .startsWith("No alignment: ")));
  }

  private static boolean isWeaponType(Node term) {
    // the class of weapon types states the alignment for all of them
    return ontology.contains(term, RDF.type.asNode(), Vocabulary.WeaponType.asNode());
  }

  private static boolean leadsOutside(Triple triple) {
    return triple.getObject().isURI() && !triple.getObject().getURI().startsWith(Vocabulary.NS);
  }

  @Test
  void everyTermIsAConstant() throws ReflectiveOperationException {
    Set<String> constants = new HashSet<>();
    for (Field field : Vocabulary.class.getFields()) {
      if (field.get(null) instanceof RDFNode node && node.isURIResource()) {
        constants.add(node.asResource().getURI());
      }
    }
    assertThat(terms).extracting(Node::getURI).isSubsetOf(constants);
  }

  @Test
  void conceptsHangTogether() {
    Set<Node> eventTypes = subjects(Vocabulary.EventType);
    assertThat(eventTypes).allMatch(type -> has(type, SKOS.broader));
    for (Node concept : subjects(SKOS.Concept)) {
      assertThat(ontology.stream(concept, SKOS.inScheme.asNode(), Node.ANY))
          .as(concept.toString())
          .hasSize(1);
      assertThat(has(concept, SKOS.prefLabel)).as(concept.toString()).isTrue();
      ontology.stream(concept, SKOS.broader.asNode(), Node.ANY)
          .forEach(broader -> assertThat(subjects(SKOS.Concept)).contains(broader.getObject()));
    }
  }

  @Test
  void noTwoKindsOfWeaponsShareALabel() {
    List<String> labels =
        subjects(Vocabulary.WeaponType).stream()
            .flatMap(
                type ->
                    Stream.of(SKOS.prefLabel, SKOS.altLabel)
                        .flatMap(label -> ontology.stream(type, label.asNode(), Node.ANY)))
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .toList();
    assertThat(labels).doesNotHaveDuplicates();
  }

  @Test
  void theHeaderIsComplete() {
    Node header = NodeFactory.createURI("https://w3id.org/demarche");
    for (RDFNode property :
        List.of(
            DCTerms.title,
            DCTerms.description,
            DCTerms.license,
            DCTerms.creator,
            DCTerms.created,
            DCTerms.modified,
            OWL2.versionIRI,
            OWL2.versionInfo)) {
      assertThat(has(header, property)).as(property.toString()).isTrue();
    }
  }

  private static Set<Node> subjects(RDFNode type) {
    return ontology.stream(Node.ANY, RDF.type.asNode(), type.asNode())
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  /**
   * Of use here: in a shape, a rule or a question. That each stands in a golden graph, too, the
   * extractor's tests hold.
   */
  @Test
  void everyClassAndPropertyIsUsedByAQuestionAShapeOrARule() throws IOException {
    Set<String> used = new HashSet<>();
    for (String folder : List.of("queries", "rules")) {
      for (String file : OntologyFiles.list(folder)) {
        used.addAll(names(OntologyFiles.read(file)));
      }
    }
    for (String file : List.of("shapes.ttl", "knowledge-shapes.ttl", "lexicon-shapes.ttl")) {
      used.addAll(names(OntologyFiles.read(file)));
    }
    assertThat(OntologyTerms.all()).extracting(OntologyTerms.Term::name).isSubsetOf(used);
  }

  @ParameterizedTest
  @ValueSource(strings = {"queries", "rules"})
  void everyNameInUseIsATerm(String folder) throws IOException {
    for (String file : OntologyFiles.list(folder)) {
      if (file.endsWith(".rq")) {
        assertThat(names(OntologyFiles.read(file)))
            .as(file)
            .extracting(OntologyTest::term)
            .isSubsetOf(terms);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shapes.ttl",
        "knowledge-shapes.ttl",
        "lexicon-shapes.ttl",
        "override-shapes.ttl",
        "lexicon.ttl"
      })
  void everyNameInShapesIsATerm(String file) throws IOException {
    assertThat(names(OntologyFiles.read(file))).extracting(OntologyTest::term).isSubsetOf(terms);
  }

  private static Set<String> names(String text) {
    Matcher matcher = Pattern.compile("\\bdem:(\\w+)").matcher(text);
    Set<String> names = new TreeSet<>();
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
