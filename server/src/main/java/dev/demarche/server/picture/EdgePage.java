package dev.demarche.server.picture;

import dev.demarche.server.page.BadRequestException;
import dev.demarche.server.page.ClaimLine;
import dev.demarche.server.page.ExplorerPage;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Parameters;
import dev.demarche.server.page.Templates;
import dev.demarche.server.page.Words;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;

/** The claims behind one relation. */
public final class EdgePage implements ExplorerPage {

  private static final int SHOWN = 25;

  /**
   * @param data the relation as a thing of its own
   * @param more the address of the next claims, "" when these are all
   */
  public record Model(
      Link subject,
      String words,
      Link object,
      boolean contested,
      List<ClaimLine> lines,
      String data,
      String more) {}

  private final ReadableGraph readable;
  private final Templates templates;
  private final Names names;

  public EdgePage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
    this.names = new Names(readable);
  }

  @Override
  public String path() {
    return "edge";
  }

  @Override
  public String html(Map<String, String> parameters) {
    return readable.consistently(() -> page(parameters));
  }

  private String page(Map<String, String> parameters) {
    String subject = required(parameters, "subject");
    String type = required(parameters, "type");
    String object = required(parameters, "object");
    int from = Parameters.number(parameters, "lines", 0, 0, 1_000_000);
    List<Row> rows =
        readable.select(
            "claims-of-relation",
            Map.of(
                "subject", NodeFactory.createURI(subject),
                "type", NodeFactory.createURI(type),
                "object", NodeFactory.createURI(object)),
            from,
            SHOWN + 1);
    if (rows.isEmpty() && from == 0) {
      throw new BadRequestException(
          "The parameters subject, type and object name no relation: "
              + names.of(subject)
              + " "
              + names.of(type)
              + " "
              + names.of(object)
              + ".");
    }
    Address next =
        new Address(readable.address().address() + "explore/edge", parameters)
            .with("lines", String.valueOf(from + SHOWN));
    Model model =
        new Model(
            names.link(subject),
            Words.spaced(Words.localName(type)),
            names.link(object),
            rows.stream().anyMatch(row -> row.text("contested").equals("true")),
            rows.stream()
                .limit(SHOWN)
                .flatMap(row -> row.node("claim").stream())
                .map(claim -> ClaimLine.of(claim, readable))
                .toList(),
            rows.isEmpty() ? "" : readable.address().of(rows.get(0).text("relation")),
            rows.size() > SHOWN ? next.to("") : "");
    String title = model.subject().text() + " " + model.words() + " " + model.object().text();
    PageFrame frame =
        new PageFrame(title, "explore/graph", "", readable.address(), List.of("pictures.css"));
    return templates.render("edge", frame, model);
  }

  private String required(Map<String, String> parameters, String name) {
    return names
        .asked(parameters, name)
        .orElseThrow(
            () -> new BadRequestException("The parameter " + name + " is missing: give an IRI."));
  }
}
