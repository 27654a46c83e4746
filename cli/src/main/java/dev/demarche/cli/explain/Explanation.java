package dev.demarche.cli.explain;

import dev.demarche.cli.output.PrintableText;
import dev.demarche.extractor.Extraction;
import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.claim.Claim;
import dev.demarche.extractor.claim.ClaimIdentifier;
import dev.demarche.extractor.claim.Grounds;
import dev.demarche.extractor.claim.OfficeHolding;
import dev.demarche.extractor.syntax.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shows an extraction to people: each sentence with its entities and triggers marked, and under it
 * its claims, each with its words, so that one sees why it was found.
 */
public final class Explanation {

  private final MarkedText marked;

  /**
   * @param colour whether to mark by colours, else by signs
   */
  public Explanation(boolean colour) {
    this.marked = new MarkedText(colour);
  }

  /** What the marks mean. */
  public String legend() {
    return "Marks: "
        + List.of(
                named("person", Style.PERSON),
                named("country or organization", Style.ORGANIZATION),
                named("group or unnamed source", Style.GROUP),
                named("place", Style.PLACE),
                named("weapon", Style.WEAPON),
                named("object", Style.THING),
                named("trigger", Style.TRIGGER),
                named("attribution", Style.CUE))
            .stream()
            .collect(Collectors.joining(", "))
        + "\n\n";
  }

  private String named(String words, Style style) {
    return marked.render(words, new Span(0, words.length()), List.of(mark(words, style)));
  }

  private static Mark mark(String words, Style style) {
    return new Mark(new Span(0, words.length()), style);
  }

  public void print(Extraction extraction, Appendable out) throws IOException {
    Article article = extraction.article();
    out.append(marked.styled(head(extraction), Style.ARTICLE)).append("\n\n");
    Map<ClaimIdentifier, String> names = names(extraction);
    ClaimWords words = new ClaimWords(names);
    for (Sentence sentence : extraction.sentences()) {
      List<Claim> claims =
          extraction.claims().stream()
              .filter(claim -> in(sentence, claim.grounds().trigger()))
              .toList();
      out.append(marked.render(article.text(), sentence.span(), marks(extraction, claims)))
          .append("\n");
      for (Claim claim : claims) {
        print(
            "● " + names.get(claim.identifier()),
            words.properties(claim),
            claim.grounds(),
            article,
            out);
      }
      for (OfficeHolding office : extraction.offices()) {
        if (in(sentence, office.grounds().trigger())) {
          print("○ Membership", words.properties(office), office.grounds(), article, out);
        }
      }
      out.append("\n");
    }
  }

  private static String head(Extraction extraction) {
    Article article = extraction.article();
    long entities =
        extraction.mentions().stream().map(mention -> mention.entity()).distinct().count();
    return PrintableText.oneLine(article.identifier())
        + (article.date() == null ? "" : ", " + article.date())
        + (article.publisher() == null ? "" : ", " + PrintableText.oneLine(article.publisher()))
        + ": "
        + count(entities, "entity", "entities")
        + " in "
        + count(extraction.mentions().size(), "mention", "mentions")
        + ", "
        + count(extraction.claims().size(), "claim", "claims")
        + ", "
        + count(extraction.offices().size(), "office", "offices");
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** Kinds with the offsets that the graph gives them: "Deployment #claim=808". */
  private static Map<ClaimIdentifier, String> names(Extraction extraction) {
    String text = extraction.article().text();
    Map<ClaimIdentifier, String> names = new HashMap<>();
    for (Claim claim : extraction.claims()) {
      ClaimIdentifier identifier = claim.identifier();
      String ordinal = identifier.ordinal() == 1 ? "" : "-" + identifier.ordinal();
      names.put(
          identifier,
          ClaimWords.kind(claim)
              + " #claim="
              + text.codePointCount(0, identifier.begin())
              + ordinal);
    }
    return names;
  }

  private static boolean in(Sentence sentence, Span trigger) {
    return sentence.span().begin() <= trigger.begin() && trigger.begin() < sentence.span().end();
  }

  private static List<Mark> marks(Extraction extraction, List<Claim> claims) {
    List<Mark> marks = new ArrayList<>();
    extraction
        .mentions()
        .forEach(mention -> marks.add(new Mark(mention.span(), Style.of(mention.entity().kind()))));
    claims.forEach(claim -> marks.add(new Mark(claim.grounds().trigger(), Style.TRIGGER)));
    return marks;
  }

  private void print(
      String name, Map<String, String> properties, Grounds grounds, Article article, Appendable out)
      throws IOException {
    out.append("  ").append(marked.styled(name, Style.ARTICLE)).append("\n");
    for (Map.Entry<String, String> property : properties.entrySet()) {
      line(property.getKey(), PrintableText.oneLine(property.getValue()), out);
    }
    Span cue = grounds.attribution().cue();
    List<Mark> marks = new ArrayList<>(List.of(new Mark(grounds.trigger(), Style.TRIGGER)));
    if (cue != null) {
      line("cue", marked.render(article.text(), cue, List.of(new Mark(cue, Style.CUE))), out);
    }
    line(
        "evidence",
        grounds.evidence().stream()
            .map(span -> "“" + marked.render(article.text(), span, marks) + "”")
            .collect(Collectors.joining(" … ")),
        out);
    line("confidence", String.format(Locale.ROOT, "%.2f", grounds.confidence()), out);
  }

  private void line(String name, String value, Appendable out) throws IOException {
    out.append("    ")
        .append(marked.styled(String.format(Locale.ROOT, "%-13s", name), Style.SUPPORTING))
        .append(value)
        .append("\n");
  }
}
