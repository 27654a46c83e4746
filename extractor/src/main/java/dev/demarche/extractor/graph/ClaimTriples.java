package dev.demarche.extractor.graph;

import dev.demarche.extractor.claim.Attribution;
import dev.demarche.extractor.claim.Claim;
import dev.demarche.extractor.claim.ClaimIdentifier;
import dev.demarche.extractor.claim.Factuality;
import dev.demarche.extractor.claim.Grounds;
import dev.demarche.extractor.claim.OfficeHolding;
import dev.demarche.extractor.claim.PointInTime;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.vocabulary.Link;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Writes claims and memberships. One an article. */
final class ClaimTriples {

  private static final String BETWEEN_QUOTES = " … ";
  private static final String WEAPON_TYPE = "dem:weaponType";

  private final ArticleTriples triples;
  private final RoleLabels roleLabels;

  ClaimTriples(ArticleTriples triples, RoleLabels roleLabels) {
    this.triples = triples;
    this.roleLabels = roleLabels;
  }

  void write(Claim claim) {
    Node node = triples.claim(claim.identifier());
    triples.add(node, RDF.type.asNode(), Terms.CLAIM);
    if (claim instanceof Claim.Event event) {
      writeEvent(node, event);
    } else if (claim instanceof Claim.Stance stance) {
      writeStance(node, stance);
    } else if (claim instanceof Claim.Attribute attribute) {
      writeAttribute(node, attribute);
    }
    for (Map.Entry<Link, List<ClaimIdentifier>> link : claim.links().entrySet()) {
      Node predicate = Terms.named(link.getKey().propertyName());
      link.getValue().forEach(other -> triples.add(node, predicate, triples.claim(other)));
    }
    writeGrounds(node, claim.grounds());
  }

  private void writeEvent(Node node, Claim.Event event) {
    triples.add(node, RDF.type.asNode(), Terms.EVENT_CLAIM);
    triples.add(node, Terms.EVENT_TYPE, Terms.named(event.eventType()));
    event
        .participants()
        .forEach((role, entities) -> addAll(node, Terms.named(role.propertyName()), entities));
    addIndividual(node, Terms.PHASE, event.phase());
    Claim.Quantity quantity = event.quantity();
    if (quantity != null) {
      if (quantity.number() != null) {
        triples.add(node, Terms.QUANTITY, Literals.decimal(quantity.number()));
      }
      triples.addString(node, Terms.QUANTITY_TEXT, quantity.words());
    }
    triples.addInteger(node, Terms.KILLED, event.killed());
    triples.addInteger(node, Terms.INJURED, event.injured());
  }

  private void writeStance(Node node, Claim.Stance stance) {
    triples.add(node, RDF.type.asNode(), Terms.STANCE);
    if (stance.eventType() != null) {
      triples.add(node, Terms.EVENT_TYPE, Terms.named(stance.eventType()));
    }
    triples.add(node, Terms.HOLDER, orArticle(stance.holder()));
    addAll(node, Terms.TOWARD, stance.toward());
    stance.towardClaims().forEach(claim -> triples.add(node, Terms.TOWARD, triples.claim(claim)));
    addIndividual(node, Terms.POLARITY, stance.polarity());
  }

  private void writeAttribute(Node node, Claim.Attribute attribute) {
    triples.add(node, RDF.type.asNode(), Terms.ATTRIBUTE_CLAIM);
    triples.add(node, Terms.ABOUT, triples.entity(attribute.about()));
    triples.add(node, Terms.PROPERTY, prefixed(attribute.property()));
    triples.addEntity(node, Terms.VALUE, attribute.value());
    String text = attribute.text();
    if (text != null) {
      // kinds of weapons are concepts of the ontology, by their local names
      boolean concept = attribute.property().equals(WEAPON_TYPE);
      triples.add(node, Terms.VALUE, concept ? Terms.named(text) : Literals.string(text));
    }
  }

  /** An office is no claim, but stands on the same grounds. */
  void write(OfficeHolding office) {
    Node node = triples.membership(office.identifier());
    triples.add(node, RDF.type.asNode(), Terms.ORG_MEMBERSHIP);
    triples.add(node, Terms.ORG_MEMBER, triples.entity(office.member()));
    triples.addEntity(node, Terms.ORG_ORGANIZATION, office.organization());
    Node role = triples.role(office.role(), office.identifier());
    triples.add(node, Terms.ORG_ROLE, role);
    triples.add(role, RDF.type.asNode(), Terms.ORG_ROLE_CLASS);
    String slug = office.role();
    String label = slug == null ? office.title() : roleLabels.label(slug);
    triples.add(role, RDFS.label.asNode(), Literals.english(label));
    writeGrounds(node, office.grounds());
  }

  private void writeGrounds(Node node, Grounds grounds) {
    writeAttribution(node, grounds.attribution());
    Factuality factuality = grounds.factuality();
    addIndividual(node, Terms.REALIS, factuality.realis());
    addIndividual(node, Terms.CERTAINTY, factuality.certainty());
    triples.add(node, Terms.NEGATED, Literals.bool(factuality.negated()));
    PointInTime time = grounds.time();
    if (time != null) {
      triples.addTime(node, Terms.TIME, time.start());
      triples.addTime(node, Terms.TIME_END, time.end());
      triples.addString(node, Terms.TIME_TEXT, time.words());
    }
    triples.addMention(node, Terms.TRIGGER, grounds.trigger());
    grounds.evidence().forEach(span -> triples.addMention(node, Terms.EVIDENCE, span));
    triples.addString(
        node,
        Terms.QUOTE,
        grounds.evidence().stream()
            .map(triples::words)
            .collect(Collectors.joining(BETWEEN_QUOTES)));
    triples.add(node, Terms.CONFIDENCE, Literals.confidence(grounds.confidence()));
    triples.add(node, Terms.STATED_IN, triples.article());
    triples.add(node, Terms.PROV_WAS_GENERATED_BY, triples.extraction());
  }

  private void writeAttribution(Node node, Attribution attribution) {
    triples.add(node, Terms.ACCORDING_TO, orArticle(attribution.speaker()));
    triples.addEntity(node, Terms.VIA, attribution.via());
    addAll(node, Terms.CITING, attribution.citing());
    addIndividual(node, Terms.QUOTATION, attribution.quotation());
    triples.addMention(node, Terms.CUE, attribution.cue());
    PointInTime said = attribution.saidOn();
    if (said != null) {
      triples.addTime(node, Terms.SAID_ON, said.start());
    }
  }

  private Node orArticle(@Nullable Entity entity) {
    return entity == null ? triples.article() : triples.entity(entity);
  }

  private void addAll(Node subject, Node predicate, List<Entity> entities) {
    entities.forEach(entity -> triples.addEntity(subject, predicate, entity));
  }

  private void addIndividual(Node subject, Node predicate, @Nullable Enum<?> constant) {
    if (constant != null) {
      triples.add(subject, predicate, Terms.individual(constant));
    }
  }

  /** "dem:originCountry", "skos:altLabel". */
  private static Node prefixed(String name) {
    if (name.startsWith("dem:")) {
      return NodeFactory.createURI(Terms.NAMESPACE + name.substring(4));
    }
    if (name.startsWith("skos:")) {
      return NodeFactory.createURI(SKOS.uri + name.substring(5));
    }
    throw new IllegalArgumentException("neither a dem: nor a skos: name: " + name);
  }
}
