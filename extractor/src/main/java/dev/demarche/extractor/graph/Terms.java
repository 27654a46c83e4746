package dev.demarche.extractor.graph;

import dev.demarche.ontology.Vocabulary;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;

/** The ontology's terms as nodes. */
final class Terms {

  static final String NAMESPACE = Vocabulary.NS;

  static final String PROV = "http://www.w3.org/ns/prov#";

  static final Node ARTICLE = Vocabulary.Article.asNode();
  static final Node MENTION = Vocabulary.Mention.asNode();
  static final Node CLAIM = Vocabulary.Claim.asNode();
  static final Node EVENT_CLAIM = Vocabulary.EventClaim.asNode();
  static final Node STANCE = Vocabulary.Stance.asNode();
  static final Node ATTRIBUTE_CLAIM = Vocabulary.AttributeClaim.asNode();
  static final Node TEXT = Vocabulary.text.asNode();
  static final Node BEGIN = Vocabulary.begin.asNode();
  static final Node END = Vocabulary.end.asNode();
  static final Node CANDIDATE = Vocabulary.candidate.asNode();
  static final Node FOAF_MEMBER = FOAF.member.asNode();
  static final Node REFERS_TO = Vocabulary.refersTo.asNode();
  static final Node EVENT_TYPE = Vocabulary.eventType.asNode();
  static final Node PHASE = Vocabulary.phase.asNode();
  static final Node KILLED = Vocabulary.killed.asNode();
  static final Node INJURED = Vocabulary.injured.asNode();
  static final Node QUANTITY = Vocabulary.quantity.asNode();
  static final Node QUANTITY_TEXT = Vocabulary.quantityText.asNode();
  static final Node TIME = Vocabulary.time.asNode();
  static final Node TIME_END = Vocabulary.timeEnd.asNode();
  static final Node TIME_TEXT = Vocabulary.timeText.asNode();
  static final Node SAID_ON = Vocabulary.saidOn.asNode();
  static final Node HOLDER = Vocabulary.holder.asNode();
  static final Node TOWARD = Vocabulary.toward.asNode();
  static final Node POLARITY = Vocabulary.polarity.asNode();
  static final Node ABOUT = Vocabulary.about.asNode();
  static final Node PROPERTY = Vocabulary.property.asNode();
  static final Node VALUE = Vocabulary.value.asNode();
  static final Node ACCORDING_TO = Vocabulary.accordingTo.asNode();
  static final Node VIA = Vocabulary.via.asNode();
  static final Node CITING = Vocabulary.citing.asNode();
  static final Node QUOTATION = Vocabulary.quotation.asNode();
  static final Node REALIS = Vocabulary.realis.asNode();
  static final Node CERTAINTY = Vocabulary.certainty.asNode();
  static final Node NEGATED = Vocabulary.negated.asNode();
  static final Node EVIDENCE = Vocabulary.evidence.asNode();
  static final Node TRIGGER = Vocabulary.trigger.asNode();
  static final Node CUE = Vocabulary.cue.asNode();
  static final Node QUOTE = Vocabulary.quote.asNode();
  static final Node CONFIDENCE = Vocabulary.confidence.asNode();
  static final Node STATED_IN = Vocabulary.statedIn.asNode();
  static final Node EXTRACTOR_VERSION = Vocabulary.extractorVersion.asNode();
  static final Node KNOWLEDGE_VERSION = Vocabulary.knowledgeVersion.asNode();

  static final Node PROV_ACTIVITY = NodeFactory.createURI(PROV + "Activity");
  static final Node PROV_USED = NodeFactory.createURI(PROV + "used");
  static final Node PROV_STARTED_AT_TIME = NodeFactory.createURI(PROV + "startedAtTime");
  static final Node PROV_WAS_GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");

  static final Node ORG_MEMBERSHIP = ORG.Membership.asNode();
  static final Node ORG_MEMBER = ORG.member.asNode();
  static final Node ORG_ORGANIZATION = ORG.organization.asNode();
  static final Node ORG_ROLE = ORG.role.asNode();
  static final Node ORG_ROLE_CLASS = ORG.Role.asNode();

  private Terms() {}

  /** The term of a name that is data: an event type, a class, a role. */
  static Node named(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }

  /** The individual that a constant stands for: dem:Actual for ACTUAL. */
  static Node individual(Enum<?> constant) {
    String name = constant.name();
    return named(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
  }
}
