package dev.demarche.server.picture;

import dev.demarche.server.linkeddata.HumanReadable;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Templates;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import dev.demarche.server.reading.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;

/** The ontology as one document, with an anchor for every term. */
public final class OntologyPage implements HumanReadable {

  private static final String ONTOLOGY = "https://w3id.org/demarche";

  /**
   * Terms of one kind.
   *
   * @param anchor of the section
   * @param terms with narrower ones after broader ones
   */
  public record Section(String anchor, String heading, String about, List<Term> terms) {}

  /**
   * A claim in which a term stands.
   *
   * @param words its quote
   */
  public record Example(String words, String href) {}

  /**
   * @param anchor its local name
   * @param depth how many broader ones it has in its section
   * @param definition one sentence, "" for none
   */
  public record Term(
      String anchor,
      String label,
      String kind,
      int depth,
      String definition,
      List<TermFact> facts,
      Optional<Example> example) {}

  public record TermFact(String name, List<Link> values) {}

  public record Model(String description, List<TermFact> facts, List<Section> sections) {}

  private final ReadableGraph readable;
  private final Templates templates;
  private final Snapshot<Model> snapshot;

  public OntologyPage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
    this.snapshot = new Snapshot<>(this::read);
  }

  @Override
  public String page(String path, Map<String, String> parameters) {
    Model model = snapshot.get();
    PageFrame frame =
        new PageFrame(
            "The ontology", "", path, readable.address(), List.of("pictures.css", "ontology.css"));
    return templates.render("ontology", frame, model);
  }

  private Model read() {
    return readable.consistently(
        () -> {
          Map<String, TermTriples> terms = new LinkedHashMap<>();
          for (Row row : readable.select("ontology-terms", Map.of())) {
            terms
                .computeIfAbsent(row.text("term"), TermTriples::new)
                .add(row.text("property"), row.text("value"), row.text("datatype"));
          }
          TermTriples whole = terms.getOrDefault(ONTOLOGY, new TermTriples(ONTOLOGY));
          terms.remove(ONTOLOGY);
          return new Model(
              whole.first("description"),
              new TermFacts(terms, readable.address()).of(whole),
              sections(terms));
        });
  }

  private List<Section> sections(Map<String, TermTriples> terms) {
    List<Section> sections = new ArrayList<>();
    sections.add(section("classes", "Classes", "", terms, each -> each.isA("Class"), "subClassOf"));
    sections.add(
        section("properties", "Properties", "", terms, TermTriples::isProperty, "subPropertyOf"));
    terms.values().stream()
        .filter(each -> each.isA("ConceptScheme"))
        .sorted(Comparator.comparing(each -> each.localName().equals("eventTypes") ? 0 : 1))
        .forEach(
            scheme ->
                sections.add(
                    section(
                        scheme.localName(),
                        scheme.label(),
                        scheme.definition(),
                        terms,
                        each -> each.has("inScheme", scheme.iri()),
                        "broader")));
    sections.add(
        section("collections", "Collections", "", terms, each -> each.isA("Collection"), ""));
    sections.add(section("datatypes", "Codes", "", terms, each -> each.isA("Datatype"), ""));
    return sections;
  }

  private Section section(
      String anchor,
      String heading,
      String about,
      Map<String, TermTriples> terms,
      java.util.function.Predicate<TermTriples> member,
      String broader) {
    Map<String, TermTriples> members = new LinkedHashMap<>();
    terms.forEach(
        (iri, term) -> {
          if (member.test(term)) {
            members.put(iri, term);
          }
        });
    TermFacts facts = new TermFacts(terms, readable.address());
    List<Term> ordered = new ArrayList<>();
    members.values().stream()
        .filter(each -> each.all(broader).stream().noneMatch(members::containsKey))
        .sorted(Comparator.comparing(TermTriples::label))
        .forEach(each -> add(ordered, each, 0, members, broader, facts));
    return new Section(anchor, heading, about, ordered);
  }

  private void add(
      List<Term> ordered,
      TermTriples term,
      int depth,
      Map<String, TermTriples> members,
      String broader,
      TermFacts facts) {
    if (ordered.stream().anyMatch(each -> each.anchor().equals(term.localName()))) {
      return;
    }
    ordered.add(
        new Term(
            term.localName(),
            term.label(),
            term.kind(),
            depth,
            term.definition(),
            facts.of(term),
            term.isA("EventType") ? example(term.iri()) : Optional.empty()));
    members.values().stream()
        .filter(each -> each.has(broader, term.iri()))
        .sorted(Comparator.comparing(TermTriples::label))
        .forEach(each -> add(ordered, each, depth + 1, members, broader, facts));
  }

  private Optional<Example> example(String type) {
    return readable.select("example-of-type", Map.of("type", NodeFactory.createURI(type))).stream()
        .findFirst()
        .map(row -> new Example(row.text("quote"), readable.address().of(row.text("claim"))));
  }
}
