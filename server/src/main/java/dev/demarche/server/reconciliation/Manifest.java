package dev.demarche.server.reconciliation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.demarche.server.reading.PublicAddress;
import dev.demarche.server.reading.ReadableGraph;
import java.util.List;

/** What the service says of itself, by the names that the API gives. */
record Manifest(
    List<String> versions,
    String name,
    String identifierSpace,
    String schemaSpace,
    String documentation,
    String logo,
    List<Kind> defaultTypes,
    View view,
    Preview preview,
    Suggest suggest,
    Extend extend,
    int batchSize) {

  /** Of the preview, in pixels. */
  private static final int WIDTH = 400;

  private static final int HEIGHT = 240;

  /**
   * @param url with {@code {{id}}} in the place of the id
   */
  record View(String url) {}

  /**
   * @param width in pixels
   * @param height in pixels
   */
  record Preview(String url, int width, int height) {}

  /** The address of a part of the service is both joined. */
  record Part(
      @JsonProperty("service_url") String serviceUrl,
      @JsonProperty("service_path") String servicePath) {}

  record Suggest(Part entity, Part type, Part property) {}

  record Extend(
      @JsonProperty("propose_properties") Part proposeProperties,
      @JsonProperty("property_settings") List<Setting> propertySettings) {}

  /**
   * What users choose for a property.
   *
   * @param type of the field of a form
   * @param usual a number or a truth value, as the type is
   */
  record Setting(
      String name,
      String label,
      String type,
      @JsonProperty("default") Object usual,
      @JsonProperty("help_text") String help) {}

  static Manifest of(ReadableGraph readable) {
    PublicAddress address = readable.address();
    String service = address.address() + "reconcile";
    return new Manifest(
        List.of("0.2"),
        "Demarche: who claims what about whom",
        address.base(),
        Kinds.ONTOLOGY,
        address.address() + "ontology.html",
        address.address() + "assets/icon.svg",
        Kinds.of(readable).all().stream().map(Kind::plain).toList(),
        new View(service + "/view?id={{id}}"),
        new Preview(service + "/preview?id={{id}}", WIDTH, HEIGHT),
        new Suggest(
            new Part(service, "/suggest/entity"),
            new Part(service, "/suggest/type"),
            new Part(service, "/suggest/property")),
        new Extend(new Part(service, "/properties"), settings()),
        QueryBatch.SIZE);
  }

  private static List<Setting> settings() {
    return List.of(
        new Setting(
            "limit",
            "How many values",
            "number",
            0,
            "How many values of the property a thing gets at most; 0 for all"),
        new Setting(
            "current",
            "Only what still holds",
            "checkbox",
            false,
            "Leaves out offices that have ended"));
  }
}
