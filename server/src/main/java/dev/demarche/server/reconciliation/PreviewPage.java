package dev.demarche.server.reconciliation;

import dev.demarche.server.page.Templates;
import dev.demarche.server.reading.ReadableGraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A small page on a thing, to be shown within the page of another tool. Thread-safe. */
public final class PreviewPage {

  private static final int FACTS = 3;

  /**
   * @param href of the thing's own page
   */
  public record Model(
      String name, String kind, String href, String style, List<Fact> facts, long claims) {}

  /** One line of it. */
  public record Fact(String name, String value) {}

  private static final List<Property> SHOWN =
      List.of(
          Property.OFFICE,
          Property.COUNTRY,
          Property.LOCATED_IN,
          Property.OTHER_NAME,
          Property.COORDINATES,
          Property.WIKIDATA);

  private final ReadableGraph readable;
  private final Templates templates;

  PreviewPage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
  }

  String html(Entities entities, Entity entity) {
    List<Fact> facts =
        SHOWN.stream()
            .filter(property -> !entity.values(property).isEmpty())
            .map(property -> new Fact(property.title(), text(entity.values(property))))
            .toList();
    String own = readable.address().address().toString();
    Model model =
        new Model(
            entity.name(),
            entity.narrowest().stream().map(Kind::name).collect(Collectors.joining(", ")),
            own + entity.id(),
            own + "assets/explorer.css",
            facts,
            entities.claims(entity.id()));
    return templates.render("preview", Map.of("model", model));
  }

  private static String text(List<PropertyValue> values) {
    String some =
        values.stream().limit(FACTS).map(PropertyValue::text).collect(Collectors.joining("; "));
    return values.size() > FACTS ? some + "; …" : some;
  }
}
