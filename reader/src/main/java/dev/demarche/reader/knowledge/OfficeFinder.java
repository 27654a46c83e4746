package dev.demarche.reader.knowledge;

import dev.demarche.reader.wikidata.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which role in which body an office of Wikidata is: "President of Chile" is the president of
 * Chile. The role is one of the knowledge base's, by its words; the body is what the statement, the
 * office's jurisdiction (P1001, P2389) or its name says.
 */
final class OfficeFinder {

  private static final Set<String> BODIES = Set.of("Country", "Place", "Organization");
  private static final List<String> JOINTS = List.of(" of ", " for ", " to ");

  private final ShippedKnowledge knowledge;
  private final ImportedEntities entities;
  private final Map<String, Office> offices = new HashMap<>();

  OfficeFinder(ShippedKnowledge knowledge, ImportedEntities entities) {
    this.knowledge = knowledge;
    this.entities = entities;
  }

  private record Office(String label, List<String> bodies) {}

  /** A role in a body, by slugs. */
  record RoleOf(String role, String body) {}

  /** Keeps in mind what may be an office: whatever has a jurisdiction. */
  void remember(Item item) {
    String label = item.label();
    if (label != null && !item.jurisdictions().isEmpty()) {
      List<String> bodies = new ArrayList<>(item.jurisdictions());
      bodies.addAll(item.countries());
      offices.put(item.identifier(), new Office(label, bodies));
    }
  }

  Optional<RoleOf> find(Item.Tenure tenure) {
    Office office = offices.get(tenure.office());
    String label = tenure.label() != null ? tenure.label() : office == null ? null : office.label();
    if (label == null) {
      return Optional.empty();
    }
    List<String> bodies = new ArrayList<>();
    if (tenure.of() != null) {
      bodies.add(tenure.of());
    }
    if (office != null) {
      bodies.addAll(office.bodies());
    }
    String stated = null;
    for (String body : bodies) {
      if (stated == null && BODIES.stream().anyMatch(each -> entities.is(body, each))) {
        stated = entities.slug(body);
      }
    }
    return byName(label, stated);
  }

  /** The longest beginning that is a role; what follows it names the body, if need be. */
  private Optional<RoleOf> byName(String label, @Nullable String stated) {
    String whole = knowledge.role(label);
    if (whole != null && stated != null) {
      return Optional.of(new RoleOf(whole, stated));
    }
    for (int at = label.length(); at > 0; at--) {
      for (String joint : JOINTS) {
        if (label.startsWith(joint, at)) {
          String role = knowledge.role(label.substring(0, at));
          String body = stated != null ? stated : body(label.substring(at + joint.length()));
          if (role != null && body != null) {
            return Optional.of(new RoleOf(role, body));
          }
        }
      }
    }
    return behindName(label, stated);
  }

  /** "United States Secretary of State": the body's name first. */
  private Optional<RoleOf> behindName(String label, @Nullable String stated) {
    for (int at = label.indexOf(' '); at > 0; at = label.indexOf(' ', at + 1)) {
      String role = knowledge.role(label.substring(at + 1));
      String named = body(label.substring(0, at));
      if (role != null && named != null && (stated == null || stated.equals(named))) {
        return Optional.of(new RoleOf(role, named));
      }
    }
    return Optional.empty();
  }

  private @Nullable String body(String name) {
    String plain = name.startsWith("the ") ? name.substring("the ".length()) : name;
    List<String> named =
        knowledge.named(plain).stream()
            .filter(slug -> BODIES.stream().anyMatch(each -> knowledge.is(slug, each)))
            .toList();
    List<String> countries = named.stream().filter(slug -> knowledge.is(slug, "Country")).toList();
    List<String> meant = countries.isEmpty() ? named : countries;
    return meant.size() == 1 ? meant.get(0) : null;
  }
}
