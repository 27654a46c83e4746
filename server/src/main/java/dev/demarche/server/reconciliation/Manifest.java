package dev.demarche.server.reconciliation;

import dev.demarche.server.reading.PublicAddress;
import dev.demarche.server.reading.ReadableGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the service says of itself. */
final class Manifest {

  /** Of the preview, in pixels. */
  private static final int WIDTH = 400;

  private static final int HEIGHT = 240;

  private Manifest() {}

  static Map<String, Object> of(ReadableGraph readable) {
    PublicAddress address = readable.address();
    String service = address.address() + "reconcile";
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("versions", List.of("0.2"));
    manifest.put("name", "Demarche: who claims what about whom");
    manifest.put("identifierSpace", address.base());
    manifest.put("schemaSpace", Kinds.ONTOLOGY);
    manifest.put("documentation", address.address() + "ontology.html");
    manifest.put("logo", address.address() + "assets/icon.svg");
    manifest.put("defaultTypes", Kinds.of(readable).all().stream().map(Kind::plain).toList());
    manifest.put("view", Map.of("url", service + "/view?id={{id}}"));
    manifest.put(
        "preview", Map.of("url", service + "/preview?id={{id}}", "width", WIDTH, "height", HEIGHT));
    manifest.put(
        "suggest",
        Map.of(
            "entity", path(service, "/suggest/entity"),
            "type", path(service, "/suggest/type"),
            "property", path(service, "/suggest/property")));
    manifest.put(
        "extend",
        Map.of(
            "propose_properties", path(service, "/properties"),
            "property_settings", settings()));
    manifest.put("batchSize", QueryBatch.SIZE);
    return manifest;
  }

  private static Map<String, String> path(String service, String path) {
    return Map.of("service_url", service, "service_path", path);
  }

  private static List<Map<String, Object>> settings() {
    return List.of(
        Map.of(
            "name", "limit",
            "label", "How many values",
            "type", "number",
            "default", 0,
            "help_text", "How many values of the property a thing gets at most; 0 for all"),
        Map.of(
            "name", "current",
            "label", "Only what still holds",
            "type", "checkbox",
            "default", false,
            "help_text", "Leaves out offices that have ended"));
  }
}
