package dev.demarche.extractor.claim;

import dev.demarche.extractor.Extraction;
import dev.demarche.extractor.SharedExtractor;
import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.vocabulary.Realis;
import dev.demarche.extractor.vocabulary.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An event or a stance in one line: "Sanction agent=Norvia target=Ostra", "Support holder=Norvia
 * toward=#Ceasefire", with "not", "Planned" or "Hypothetical" before it where it is so.
 */
final class ClaimLine {

  private ClaimLine() {}

  /** The claims of a sentence that was published on 25 November 2024. */
  static List<String> claims(String sentence) {
    return of(
        SharedExtractor.get()
            .extract(Article.of("sentence", sentence).withDate(LocalDate.parse("2024-11-25"))));
  }

  static List<String> of(Extraction extraction) {
    return extraction.claims().stream()
        .filter(claim -> !(claim instanceof Claim.Attribute))
        .map(claim -> line(claim, extraction.claims()))
        .toList();
  }

  private static String line(Claim claim, List<Claim> all) {
    Factuality factuality = claim.grounds().factuality();
    String line = factuality.negated() ? "not " : "";
    line += factuality.realis() == Realis.ACTUAL ? "" : factuality.realis().name() + " ";
    if (claim instanceof Claim.Stance stance) {
      line +=
          stance.polarity().name() + (stance.eventType() == null ? "" : ":" + stance.eventType());
      line += stance.holder() == null ? "" : " holder=" + stance.holder().label();
      String toward = labels(stance.toward());
      String claims =
          stance.towardClaims().stream()
              .map(identifier -> "#" + type(identifier, all))
              .sorted()
              .collect(Collectors.joining("+"));
      line += " toward=" + toward + (toward.isEmpty() || claims.isEmpty() ? "" : "+") + claims;
    } else if (claim instanceof Claim.Event event) {
      line += event.eventType();
      for (Role role : Role.values()) {
        Collection<Entity> entities = event.participants().getOrDefault(role, List.of());
        line += entities.isEmpty() ? "" : " " + role.propertyName() + "=" + labels(entities);
      }
    }
    return line;
  }

  private static String type(ClaimIdentifier identifier, List<Claim> all) {
    for (Claim claim : all) {
      if (claim.identifier().equals(identifier)) {
        return claim instanceof Claim.Event event ? event.eventType() : "Stance";
      }
    }
    return "missing";
  }

  private static String labels(Collection<Entity> entities) {
    return entities.stream().map(Entity::label).sorted().collect(Collectors.joining("+"));
  }
}
