package dev.demarche.extractor;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.claim.Attribution;
import dev.demarche.extractor.claim.Claim;
import dev.demarche.extractor.claim.ClaimIdentifier;
import dev.demarche.extractor.claim.Grounds;
import dev.demarche.extractor.claim.OfficeHolding;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.Identity;
import dev.demarche.extractor.entity.Mention;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** What holds of every extraction, whatever the article. */
public final class ExtractionInvariants {

  private final Extraction extraction;
  private final String text;
  private final Set<Identity> mentioned;
  private final Set<ClaimIdentifier> claims;
  private final List<String> broken = new ArrayList<>();

  private ExtractionInvariants(Extraction extraction) {
    this.extraction = extraction;
    this.text = extraction.article().text();
    this.mentioned =
        extraction.mentions().stream()
            .map(mention -> mention.entity().identity())
            .collect(Collectors.toSet());
    this.claims = extraction.claims().stream().map(Claim::identifier).collect(Collectors.toSet());
  }

  /** Fails with a list of all that is broken, each with the words that it concerns. */
  public static void check(Extraction extraction) {
    Assertions.assertThat(broken(extraction))
        .as("broken invariants of %s", extraction.article().identifier())
        .isEmpty();
  }

  /** What is broken, a line each; empty if all is well. */
  public static List<String> broken(Extraction extraction) {
    ExtractionInvariants invariants = new ExtractionInvariants(extraction);
    invariants.checkSentences();
    invariants.checkMentions();
    invariants.checkClaims();
    invariants.checkOffices();
    return invariants.broken;
  }

  private void checkSentences() {
    int end = 0;
    int index = 0;
    for (Sentence sentence : extraction.sentences()) {
      String what = "sentence " + sentence.index();
      require(sentence.index() == index++, what, "is out of order");
      require(sentence.span().begin() >= end, what, "overlaps the one before");
      end = sentence.span().end();
      checkSpan(sentence.span(), what);
      checkTokens(sentence, what);
    }
  }

  private void checkTokens(Sentence sentence, String what) {
    int end = sentence.span().begin();
    int size = sentence.tokens().size();
    long roots = 0;
    for (int at = 0; at < size; at++) {
      Token token = sentence.token(at);
      String word = what + ", token \"" + token.text() + "\"";
      require(token.index() == at, word, "has index " + token.index() + " at " + at);
      require(sentence.span().contains(token.span()), word, "lies outside its sentence");
      require(token.span().begin() >= end, word, "overlaps the one before");
      end = token.span().end();
      checkSpan(token.span(), word);
      require(token.head() >= -1 && token.head() < size, word, "has head " + token.head());
      require(token.head() != at, word, "governs itself");
      roots += token.head() == -1 ? 1 : 0;
    }
    require(size == 0 || roots > 0, what, "has no root");
    for (Token token : sentence.tokens()) {
      int steps = 0;
      for (int head = token.head(); head >= 0 && head < size && steps <= size; steps++) {
        head = sentence.token(head).head();
      }
      require(steps <= size, what + ", token \"" + token.text() + "\"", "hangs on itself");
    }
  }

  private void checkMentions() {
    requireSorted(
        extraction.mentions(), Comparator.comparing(Mention::span, Span::compareTo), "mentions");
    Set<Mention> seen = new HashSet<>();
    for (Mention mention : extraction.mentions()) {
      Entity entity = mention.entity();
      String what = "mention of " + entity.identity();
      checkSpan(mention.span(), what);
      require(seen.add(mention), what, "stands twice at " + mention.span());
      require(!entity.label().isBlank(), what, "has no label");
      if (entity.identity() instanceof Identity.Local local) {
        require(
            extraction.mentions().stream()
                .anyMatch(
                    each ->
                        each.entity().equals(entity)
                            && each.span().begin() <= local.begin()
                            && local.begin() < each.span().end()),
            what,
            "is named after a place where it is not mentioned");
      }
    }
  }

  private void checkClaims() {
    requireSorted(extraction.claims(), Comparator.comparing(Claim::identifier), "claims");
    Set<ClaimIdentifier> seen = new HashSet<>();
    for (Claim claim : extraction.claims()) {
      String what = "claim " + claim.identifier();
      require(seen.add(claim.identifier()), what, "shares its identifier with another");
      require(
          claim.identifier().ordinal() == 1
              || claims.contains(
                  new ClaimIdentifier(
                      claim.identifier().begin(), claim.identifier().ordinal() - 1)),
          what,
          "has no predecessor of the same trigger");
      checkGrounds(claim.identifier(), claim.grounds(), what);
      claim.links().forEach((link, others) -> checkLinks(claim, others, what + ", " + link));
      if (claim instanceof Claim.Event event) {
        require(!event.eventType().isBlank(), what, "has no type");
        event
            .participants()
            .forEach(
                (role, entities) -> {
                  checkEntities(entities, what + ", " + role);
                  require(
                      entities.size() == Set.copyOf(entities).size(),
                      what + ", " + role,
                      "names an entity twice");
                });
        require(event.killed() == null || event.killed() >= 0, what, "killed fewer than none");
        require(event.injured() == null || event.injured() >= 0, what, "injured fewer than none");
        require(
            event.quantity() == null || !event.quantity().words().isBlank(),
            what,
            "has a quantity without words");
      } else if (claim instanceof Claim.Stance stance) {
        if (stance.holder() != null) {
          checkEntities(List.of(stance.holder()), what + ", holder");
        }
        checkEntities(stance.toward(), what + ", toward");
        checkLinks(claim, stance.towardClaims(), what + ", toward");
      } else if (claim instanceof Claim.Attribute attribute) {
        checkEntities(List.of(attribute.about()), what + ", about");
        if (attribute.value() != null) {
          checkEntities(List.of(attribute.value()), what + ", value");
        }
      }
    }
  }

  private void checkOffices() {
    requireSorted(extraction.offices(), Comparator.comparing(OfficeHolding::identifier), "offices");
    Set<ClaimIdentifier> seen = new HashSet<>();
    for (OfficeHolding office : extraction.offices()) {
      String what = "office " + office.identifier();
      require(seen.add(office.identifier()), what, "shares its identifier with another");
      require(!office.title().isBlank(), what, "has no title");
      checkGrounds(office.identifier(), office.grounds(), what);
      checkEntities(List.of(office.member()), what + ", member");
      if (office.organization() != null) {
        checkEntities(List.of(office.organization()), what + ", organization");
      }
    }
  }

  private void checkGrounds(ClaimIdentifier identifier, Grounds grounds, String what) {
    checkSpan(grounds.trigger(), what + ", trigger");
    require(
        grounds.trigger().begin() == identifier.begin(), what, "is not named after its trigger");
    grounds.evidence().forEach(span -> checkSpan(span, what + ", evidence"));
    require(!grounds.evidence().isEmpty(), what, "has no evidence");
    for (int at = 1; at < grounds.evidence().size(); at++) {
      require(
          !grounds.evidence().get(at - 1).overlaps(grounds.evidence().get(at)),
          what,
          "has evidence that overlaps");
    }
    Attribution attribution = grounds.attribution();
    if (attribution.cue() != null) {
      checkSpan(attribution.cue(), what + ", cue");
    }
    if (attribution.speaker() != null) {
      checkEntities(List.of(attribution.speaker()), what + ", speaker");
      require(attribution.quotation() != null, what, "has a speaker, but no kind of quotation");
    }
    if (attribution.via() != null) {
      checkEntities(List.of(attribution.via()), what + ", via");
    }
    checkEntities(attribution.citing(), what + ", citing");
  }

  private void checkEntities(List<Entity> entities, String what) {
    for (Entity entity : entities) {
      require(mentioned.contains(entity.identity()), what, entity + " is mentioned nowhere");
    }
  }

  private void checkLinks(Claim from, List<ClaimIdentifier> others, String what) {
    for (ClaimIdentifier other : others) {
      require(claims.contains(other), what, "leads to no claim: " + other);
      require(!other.equals(from.identifier()), what, "leads back to the claim itself");
    }
  }

  private void checkSpan(Span span, String what) {
    if (span.end() > text.length()) {
      require(false, what, span + " lies outside the text of " + text.length());
      return;
    }
    require(!cutsCharacter(span.begin()) && !cutsCharacter(span.end()), what, span + " cuts one");
    require(!span.of(text).isBlank(), what, span + " holds no words");
  }

  private boolean cutsCharacter(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private <T> void requireSorted(List<T> list, Comparator<T> order, String what) {
    require(list.equals(list.stream().sorted(order).toList()), what, "are not in text order");
  }

  private void require(boolean holds, String what, String complaint) {
    if (!holds) {
      broken.add(what + ": " + complaint);
    }
  }
}
