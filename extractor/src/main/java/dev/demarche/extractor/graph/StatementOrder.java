package dev.demarche.extractor.graph;

import dev.demarche.ontology.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The order in which people like to read an article's graph: the article, how it was read, its
 * claims in text order, offices, entities, mentions; of each first what it is and how it is called.
 */
final class StatementOrder implements Comparator<Triple> {

  /** By the head of their fragment; the empty one is the article's own. */
  private static final List<String> LOCAL_SUBJECTS =
      List.of("", "extraction", "claim", "membership", "role", "shared", "entity", "char");

  private static final int SHARED_SUBJECTS = LOCAL_SUBJECTS.indexOf("shared");

  private static final List<Node> PREDICATES =
      List.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          DCTerms.identifier.asNode(),
          DCTerms.title.asNode(),
          DCTerms.issued.asNode(),
          DCTerms.publisher.asNode(),
          DCTerms.creator.asNode(),
          DCTerms.source.asNode(),
          OWL.sameAs.asNode(),
          Terms.EVENT_TYPE,
          Terms.HOLDER,
          Terms.POLARITY,
          Terms.TOWARD,
          Terms.ABOUT,
          Terms.PROPERTY,
          Terms.VALUE,
          Terms.ORG_MEMBER,
          Terms.ORG_ROLE,
          Terms.ORG_ORGANIZATION,
          Terms.PHASE,
          Vocabulary.agent.asNode(),
          Vocabulary.target.asNode(),
          Vocabulary.recipient.asNode(),
          Vocabulary.theme.asNode(),
          Vocabulary.instrument.asNode(),
          Vocabulary.place.asNode(),
          Vocabulary.origin.asNode(),
          Vocabulary.destination.asNode(),
          Terms.QUANTITY,
          Terms.QUANTITY_TEXT,
          Terms.KILLED,
          Terms.INJURED,
          Terms.TIME,
          Terms.TIME_END,
          Terms.TIME_TEXT,
          Vocabulary.topic.asNode(),
          Vocabulary.inResponseTo.asNode(),
          Vocabulary.cause.asNode(),
          Vocabulary.purpose.asNode(),
          Vocabulary.condition.asNode(),
          Vocabulary.coreferentWith.asNode(),
          Terms.ACCORDING_TO,
          Terms.VIA,
          Terms.CITING,
          Terms.QUOTATION,
          Terms.SAID_ON,
          Terms.REALIS,
          Terms.CERTAINTY,
          Terms.NEGATED,
          Terms.QUOTE,
          Terms.EVIDENCE,
          Terms.TRIGGER,
          Terms.CUE,
          Terms.CONFIDENCE);

  private static final Map<Node, Integer> PREDICATE_RANKS = ranks(PREDICATES);

  private final String article;

  /**
   * @param article the article's IRI
   */
  StatementOrder(String article) {
    this.article = article;
  }

  /** All triples of a graph in order. */
  List<Triple> arrange(Graph graph) {
    List<Triple> triples = graph.find().toList();
    triples.sort(this);
    return triples;
  }

  @Override
  public int compare(Triple one, Triple other) {
    int order = compareSubjects(one.getSubject(), other.getSubject());
    if (order == 0) {
      order = comparePredicates(one.getPredicate(), other.getPredicate());
    }
    return order == 0 ? compareTerms(one.getObject(), other.getObject()) : order;
  }

  private int compareSubjects(Node one, Node other) {
    if (one.equals(other)) {
      return 0;
    }
    int order = Integer.compare(subjectRank(one), subjectRank(other));
    return order == 0 ? compareTerms(one, other) : order;
  }

  private int subjectRank(Node subject) {
    if (!subject.isURI()) {
      return LOCAL_SUBJECTS.size() + 1;
    }
    String iri = subject.getURI();
    if (!iri.startsWith(article)) {
      return SHARED_SUBJECTS;
    }
    int begin = article.length() + 1;
    int end = iri.indexOf('=', begin);
    String kind = begin > iri.length() ? "" : iri.substring(begin, end < 0 ? iri.length() : end);
    return LOCAL_SUBJECTS.indexOf(kind);
  }

  private static int comparePredicates(Node one, Node other) {
    if (one.equals(other)) {
      return 0;
    }
    int last = PREDICATES.size();
    int order =
        Integer.compare(
            PREDICATE_RANKS.getOrDefault(one, last), PREDICATE_RANKS.getOrDefault(other, last));
    return order == 0 ? compareTerms(one, other) : order;
  }

  private static int compareTerms(Node one, Node other) {
    if (one.isURI() && other.isURI()) {
      return compareNaturally(one.getURI(), other.getURI());
    }
    if (one.isLiteral() && other.isLiteral()) {
      int order = one.getLiteralLexicalForm().compareTo(other.getLiteralLexicalForm());
      return order == 0 ? one.toString().compareTo(other.toString()) : order;
    }
    return Boolean.compare(one.isLiteral(), other.isLiteral());
  }

  /** Runs of digits count as numbers: "#char=9,12" stands before "#char=10,11". */
  static int compareNaturally(String one, String other) {
    int at = 0;
    int until = Math.min(one.length(), other.length());
    while (at < until && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    int begin = at;
    while (begin > 0 && isDigit(one, begin - 1)) {
      begin--;
    }
    if (isDigit(one, begin) && isDigit(other, begin)) {
      // of two numbers without leading zeros the longer is the greater
      int order = Integer.compare(digits(one, begin), digits(other, begin));
      if (order != 0) {
        return order;
      }
    }
    return at < until
        ? Character.compare(one.charAt(at), other.charAt(at))
        : Integer.compare(one.length(), other.length());
  }

  private static int digits(String text, int begin) {
    int end = begin;
    while (isDigit(text, end)) {
      end++;
    }
    return end - begin;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static Map<Node, Integer> ranks(List<Node> nodes) {
    Map<Node, Integer> ranks = new HashMap<>();
    for (Node node : nodes) {
      ranks.put(node, ranks.size());
    }
    return Map.copyOf(ranks);
  }
}
