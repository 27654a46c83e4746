package dev.demarche.cli.explain;

import dev.demarche.extractor.claim.Attribution;
import dev.demarche.extractor.claim.Claim;
import dev.demarche.extractor.claim.ClaimIdentifier;
import dev.demarche.extractor.claim.Factuality;
import dev.demarche.extractor.claim.Grounds;
import dev.demarche.extractor.claim.OfficeHolding;
import dev.demarche.extractor.claim.PointInTime;
import dev.demarche.extractor.entity.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a claim says, property by property, in the ontology's names. */
final class ClaimWords {

  private final Map<ClaimIdentifier, String> names;

  /**
   * @param names what claims are called where others refer to them
   */
  ClaimWords(Map<ClaimIdentifier, String> names) {
    this.names = names;
  }

  /** What kind of claim it is: "Deployment", "Stance: Oppose (Rejection)". */
  static String kind(Claim claim) {
    if (claim instanceof Claim.Event event) {
      return event.eventType();
    }
    if (claim instanceof Claim.Stance stance) {
      String act = stance.eventType() == null ? "" : " (" + stance.eventType() + ")";
      return "Stance: " + capitalised(stance.polarity()) + act;
    }
    return "Attribute";
  }

  Map<String, String> properties(Claim claim) {
    Map<String, String> lines = new LinkedHashMap<>();
    if (claim instanceof Claim.Event event) {
      event
          .participants()
          .forEach((role, entities) -> lines.put(role.propertyName(), labels(entities)));
      put(lines, "phase", event.phase() == null ? null : capitalised(event.phase()));
      put(lines, "quantity", event.quantity() == null ? null : event.quantity().words());
      put(lines, "killed", event.killed());
      put(lines, "injured", event.injured());
    } else if (claim instanceof Claim.Stance stance) {
      lines.put("holder", stance.holder() == null ? "the article" : stance.holder().label());
      List<String> toward = new ArrayList<>(stance.toward().stream().map(Entity::label).toList());
      stance.towardClaims().forEach(other -> toward.add(name(other)));
      lines.put("toward", String.join(", ", toward));
    } else if (claim instanceof Claim.Attribute attribute) {
      lines.put("about", attribute.about().label());
      lines.put("property", attribute.property());
      put(lines, "value", attribute.value() == null ? attribute.text() : attribute.value().label());
    }
    claim
        .links()
        .forEach(
            (link, others) ->
                lines.put(
                    link.propertyName(),
                    others.stream().map(this::name).collect(Collectors.joining(", "))));
    lines.putAll(properties(claim.grounds()));
    return lines;
  }

  Map<String, String> properties(OfficeHolding office) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("member", office.member().label());
    put(
        lines,
        "organization",
        office.organization() == null ? null : office.organization().label());
    lines.put("role", office.title());
    lines.putAll(properties(office.grounds()));
    return lines;
  }

  private static Map<String, String> properties(Grounds grounds) {
    Map<String, String> lines = new LinkedHashMap<>();
    put(lines, "time", words(grounds.time()));
    Attribution attribution = grounds.attribution();
    lines.put(
        "accordingTo",
        attribution.speaker() == null ? "the article" : attribution.speaker().label());
    put(lines, "via", attribution.via() == null ? null : attribution.via().label());
    put(lines, "citing", attribution.citing().isEmpty() ? null : labels(attribution.citing()));
    put(lines, "saidOn", words(attribution.saidOn()));
    lines.put("factuality", words(grounds.factuality()));
    return lines;
  }

  private static String words(Factuality factuality) {
    return (factuality.negated() ? "negated, " : "")
        + factuality.realis().name().toLowerCase(Locale.ROOT)
        + ", "
        + factuality.certainty().name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String words(@Nullable PointInTime time) {
    if (time == null) {
      return null;
    }
    String resolved = time.start() == null ? "" : " = " + time.start();
    String end = time.end() == null ? "" : " to " + time.end();
    return "“" + time.words() + "”" + resolved + end;
  }

  private static void put(Map<String, String> lines, String name, @Nullable Object value) {
    if (value != null) {
      lines.put(name, value.toString());
    }
  }

  private static String labels(List<Entity> entities) {
    return entities.stream().map(Entity::label).collect(Collectors.joining(", "));
  }

  private static String capitalised(Enum<?> value) {
    return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private String name(ClaimIdentifier claim) {
    return names.getOrDefault(claim, "?");
  }
}
