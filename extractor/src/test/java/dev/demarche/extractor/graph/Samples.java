package dev.demarche.extractor.graph;

import dev.demarche.extractor.Extraction;
import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.claim.Attribution;
import dev.demarche.extractor.claim.Claim;
import dev.demarche.extractor.claim.ClaimIdentifier;
import dev.demarche.extractor.claim.Factuality;
import dev.demarche.extractor.claim.Grounds;
import dev.demarche.extractor.claim.OfficeHolding;
import dev.demarche.extractor.claim.PointInTime;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.Identity;
import dev.demarche.extractor.entity.Mention;
import dev.demarche.extractor.vocabulary.Certainty;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Link;
import dev.demarche.extractor.vocabulary.Phase;
import dev.demarche.extractor.vocabulary.Polarity;
import dev.demarche.extractor.vocabulary.Quotation;
import dev.demarche.extractor.vocabulary.Realis;
import dev.demarche.extractor.vocabulary.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** An extraction made by hand that uses all that the domain can say. */
final class Samples {

  static final String TEXT =
      "\uD83C\uDDEB\uD83C\uDDF7 \u201CFrance will send 40 tanks,\u201D Minister Ada Quill told"
          + " the Herald on Monday, citing officials.\r\n"
          + "Veldan opposes such a move. In February 12 people died and 30 were hurt.\r\n"
          + "The nuclear-capable Skua was American.";

  static final Article ARTICLE =
      new Article(
          "folder/sample.txt",
          TEXT,
          LocalDate.of(2024, 11, 25),
          "Tanks for \"Veldan\"",
          "The Herald",
          "A. Writer",
          "https://example.org/sample?a=b");

  static final Entity FRANCE =
      new Entity(
          new Identity.Known("france"),
          EntityKind.COUNTRY,
          "France",
          List.of("http://www.wikidata.org/entity/Q142"));
  static final Entity TANKS =
      new Entity(new Identity.Local(at("40 tanks")), EntityKind.WEAPON, "40 tanks", List.of());
  static final Entity QUILL =
      new Entity(new Identity.Named("ada-quill"), EntityKind.PERSON, "Ada Quill", List.of());
  static final Entity HERALD =
      new Entity(
          new Identity.Local(at("the Herald")), EntityKind.MEDIA_OUTLET, "Herald", List.of());
  static final Entity OFFICIALS =
      new Entity(
          new Identity.Local(at("officials")), EntityKind.UNNAMED_SOURCE, "officials", List.of());
  static final Entity VELDAN =
      new Entity(new Identity.Named("veldan"), EntityKind.COUNTRY, "Veldan", List.of());
  static final Entity SKUA =
      new Entity(new Identity.Named("skua"), EntityKind.WEAPON, "Skua", List.of());
  static final Entity USA =
      new Entity(
          new Identity.Known("united-states"), EntityKind.COUNTRY, "United States", List.of());

  private static final Attribution SAID =
      new Attribution(
          QUILL,
          HERALD,
          List.of(OFFICIALS),
          Quotation.DIRECT,
          span("told"),
          new PointInTime(LocalDate.of(2024, 11, 25), null, "on Monday"));

  private Samples() {}

  static int at(String words) {
    return TEXT.indexOf(words);
  }

  static Span span(String words) {
    return new Span(at(words), at(words) + words.length());
  }

  static ClaimIdentifier claim(String trigger) {
    return new ClaimIdentifier(at(trigger), 1);
  }

  static Extraction extraction() {
    return new Extraction(ARTICLE, List.of(), mentions(), claims(), List.of(office(), localRole()));
  }

  private static List<Mention> mentions() {
    return List.of(
        new Mention(span("France"), FRANCE),
        new Mention(span("40 tanks"), TANKS),
        new Mention(span("Ada Quill"), QUILL),
        new Mention(span("the Herald"), HERALD),
        new Mention(span("officials"), OFFICIALS),
        new Mention(span("Veldan"), VELDAN),
        new Mention(span("Skua"), SKUA),
        new Mention(span("American"), USA));
  }

  private static List<Claim> claims() {
    Claim send =
        new Claim.Event(
            claim("send"),
            "ArmsTransfer",
            Map.of(Role.AGENT, List.of(FRANCE), Role.THEME, List.of(TANKS)),
            Phase.BEGUN,
            new Claim.Quantity(new BigDecimal(40), "40 tanks"),
            null,
            null,
            Map.of(),
            new Grounds(
                span("send"),
                List.of(span("France will send 40 tanks")),
                SAID,
                new Factuality(Realis.PLANNED, Certainty.PROBABLE, false),
                new PointInTime(LocalDate.of(2024, 11, 26), LocalDate.of(2024, 11, 30), "will"),
                0.9));
    Claim opposes =
        new Claim.Stance(
            claim("opposes"),
            "Rejection",
            VELDAN,
            List.of(FRANCE),
            List.of(claim("move")),
            Polarity.OPPOSE,
            Map.of(Link.CAUSE, List.of(claim("send"))),
            grounds("opposes", new PointInTime(Year.of(2024), null, "such"), "Veldan opposes"));
    Claim own =
        new Claim.Stance(
            new ClaimIdentifier(at("opposes"), 2),
            null,
            null,
            List.of(VELDAN),
            List.of(),
            Polarity.UNDECIDED,
            Map.of(),
            grounds("opposes", null, "Veldan opposes"));
    Claim move =
        new Claim.Event(
            claim("move"),
            "ArmsTransfer",
            Map.of(),
            null,
            new Claim.Quantity(null, "such"),
            null,
            null,
            Map.of(Link.COREFERENT_WITH, List.of(claim("send"))),
            grounds("move", null, "such a move"));
    Claim died =
        new Claim.Event(
            claim("died"),
            "Casualties",
            Map.of(),
            null,
            null,
            12,
            30,
            Map.of(),
            grounds(
                "died",
                new PointInTime(YearMonth.of(2024, 2), null, "In February"),
                "30 were hurt",
                "12 people died"));
    Claim capable =
        new Claim.Attribute(
            claim("nuclear-capable"),
            SKUA,
            "dem:characteristic",
            null,
            "nuclear-capable",
            grounds("nuclear-capable", null, "nuclear-capable Skua"));
    Claim kind =
        new Claim.Attribute(
            claim("Skua"),
            SKUA,
            "dem:weaponType",
            null,
            "CruiseMissile",
            grounds("Skua", null, "Skua"));
    Claim american =
        new Claim.Attribute(
            claim("American"),
            SKUA,
            "dem:originCountry",
            USA,
            null,
            grounds("American", null, "Skua was American"));
    return List.of(send, opposes, own, move, died, capable, kind, american);
  }

  private static OfficeHolding office() {
    return new OfficeHolding(
        new ClaimIdentifier(at("Minister"), 1),
        QUILL,
        FRANCE,
        "foreign-minister",
        "Minister",
        grounds("Minister", null, "Minister Ada Quill"));
  }

  private static OfficeHolding localRole() {
    return new OfficeHolding(
        new ClaimIdentifier(at("Minister"), 2),
        QUILL,
        null,
        null,
        "Minister",
        grounds("Minister", null, "Minister Ada Quill"));
  }

  private static Grounds grounds(String trigger, PointInTime time, String... evidence) {
    return new Grounds(
        span(trigger),
        List.of(evidence).stream().map(Samples::span).toList(),
        Attribution.ARTICLE,
        Factuality.ACTUAL,
        time,
        0.5);
  }
}
