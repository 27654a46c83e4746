package dev.demarche.ontology;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;

/**
 * Checks what an analyst adds to the knowledge base, with the shapes of the knowledge base and of
 * overrides, before anything rests on it. Only what the analyst wrote is checked, in the light of
 * all the rest.
 */
public final class OwnKnowledgeCheck {

  private static final String IDS = OntologyGraphs.DEFAULT_BASE + "id/";
  private static final Node ENTITY = NodeFactory.createURI(Overrides.NAMESPACE + "entity");

  private final Map<Path, Graph> files = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  private OwnKnowledgeCheck() {}

  /**
   * What was found, one line a finding: the file, the entity, what is wrong.
   *
   * @param problems what must be put right before the files can be used
   * @param warnings what may be meant: a name that another entity has, an override without effect
   */
  public record Result(List<String> problems, List<String> warnings) {

    public Result {
      problems = List.copyOf(problems);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Checks all: a thousand entities take about a second.
   *
   * @throws IOException when a file is missing or no Turtle; the message names it
   */
  public static Result check(OwnKnowledge own) throws IOException {
    return check(own, Integer.MAX_VALUE);
  }

  /**
   * The same, but of more entities than so many only the overrides and the IRIs are checked, and a
   * warning says so.
   */
  public static Result check(OwnKnowledge own, int most) throws IOException {
    OwnKnowledgeCheck check = new OwnKnowledgeCheck();
    check.run(own, most);
    return new Result(check.problems, check.warnings);
  }

  private void run(OwnKnowledge own, int most) throws IOException {
    for (Path file : own.turtle()) {
      Graph graph = CuratedKnowledge.parse(file);
      files.put(file, graph);
      checkPlaces(file, graph, own.overrides().contains(file));
    }
    Graph all = CuratedKnowledge.read(OwnKnowledge.NONE);
    files.values().forEach(graph -> GraphUtil.addInto(all, graph));
    List<Node> overrides = Overrides.in(all);
    report(ShapeValidator.forOverrides().all(all));
    Set<Node> concerned = new LinkedHashSet<>();
    files.values().forEach(graph -> graph.stream().map(Triple::getSubject).forEach(concerned::add));
    overrides.forEach(
        each ->
            all.find(each, Node.ANY, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .forEach(concerned::add));
    if (concerned.size() > most) {
      warnings.add(
          concerned.size()
              + " entities and offices of your own: too many to check each time; demarche knowledge"
              + " check does it");
    } else if (problems.isEmpty()) {
      new Overrides(all).apply();
      concerned.removeAll(overrides);
      report(ShapeValidator.forOwnKnowledge().all(all, concerned));
    }
  }

  private void checkPlaces(Path file, Graph graph, boolean onlyOverrides) {
    Set<Node> overrides = new LinkedHashSet<>(Overrides.in(graph));
    graph.stream()
        .map(Triple::getSubject)
        .distinct()
        .forEach(
            subject -> {
              if (onlyOverrides && !overrides.contains(subject)) {
                problems.add(
                    file + ": " + name(subject, graph) + ": no override; give it by --knowledge");
              } else if (subject.isURI()
                  && !overrides.contains(subject)
                  && !isMembership(subject, graph)
                  && !subject.getURI().startsWith(IDS)) {
                problems.add(
                    file
                        + ": "
                        + subject
                        + ": entities begin with "
                        + IDS
                        + "; leave @base out or write @base <"
                        + OntologyGraphs.DEFAULT_BASE
                        + "> ., and a run puts its own base there");
              }
            });
  }

  private static boolean isMembership(Node node, Graph graph) {
    return graph.contains(node, RDF.type.asNode(), ORG.Membership.asNode());
  }

  private void report(List<Finding> findings) {
    Map<String, String> places = findings.isEmpty() ? Map.of() : places();
    for (Finding finding : findings) {
      String place = places.getOrDefault(finding.focus(), plain(finding.focus()));
      String line = place + ": " + finding.message();
      (finding.severity() == Finding.Severity.VIOLATION ? problems : warnings).add(plain(line));
    }
  }

  /** The files that say something of nodes, and the nodes, in the words of their findings. */
  private Map<String, String> places() {
    Map<String, String> places = new HashMap<>();
    files.forEach(
        (file, graph) ->
            graph.stream()
                .map(Triple::getSubject)
                .forEach(
                    node ->
                        places.computeIfAbsent(
                            node.toString(), none -> file + ": " + name(node, graph))));
    return places;
  }

  /** Blank nodes by whom they are about. */
  private static String name(Node node, Graph graph) {
    Function<Node, List<Node>> objects =
        property -> graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
    List<Node> member = objects.apply(ORG.member.asNode());
    List<Node> entity = objects.apply(ENTITY);
    if (!member.isEmpty()) {
      return "office of " + plain(member.get(0).toString());
    }
    return entity.isEmpty()
        ? plain(node.toString())
        : "override of " + plain(entity.get(0).toString());
  }

  private static String plain(String text) {
    return text.replaceAll("<?" + IDS + "([^>\\s,:\"]*)>?", "id:$1");
  }
}
