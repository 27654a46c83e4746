package dev.demarche.server.description;

import dev.demarche.server.page.JsonLd;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Templates;
import dev.demarche.server.page.Words;
import dev.demarche.store.export.ExportFormat;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The description of the data for people, with a schema.org Dataset for search engines. */
public final class DescriptionPage {

  /**
   * One class or property.
   *
   * @param name shortened for people
   * @param iri in full
   */
  public record Line(String name, String iri, long number) {}

  /**
   * @param counted when, "" while counting goes on
   * @param license "" when none is stated
   */
  public record Model(
      String title,
      String summary,
      String counted,
      long triples,
      long articles,
      long claims,
      long links,
      String endpoint,
      String license,
      String rights,
      List<Link> downloads,
      List<Line> classes,
      List<Line> properties,
      JsonLd data) {}

  private final Templates templates;

  DescriptionPage(Templates templates) {
    this.templates = templates;
  }

  String html(DatasetDescription description) {
    PageFrame frame =
        new PageFrame("The data", "", DatasetDescription.PATH, description.address(), List.of());
    return templates.render("description", frame, model(description));
  }

  private static Model model(DatasetDescription description) {
    return new Model(
        DatasetDescription.TITLE,
        DatasetDescription.SUMMARY,
        description
            .statistics()
            .map(each -> each.countedAt().truncatedTo(ChronoUnit.SECONDS).toString())
            .orElse(""),
        description.statistics().map(Statistics::triples).orElse(0L),
        description.statistics().map(each -> each.of("Article")).orElse(0L),
        description.statistics().map(each -> each.of("Claim")).orElse(0L),
        description.statistics().map(Statistics::wikidataLinks).orElse(0L),
        description.endpoint(),
        description.rights().license().map(Object::toString).orElse(""),
        description.rights().statement(),
        Stream.of(ExportFormat.values())
            .map(format -> new Link(format.fileName(), description.download(format)))
            .toList(),
        description.statistics().map(each -> lines(each.classes())).orElse(List.of()),
        description.statistics().map(each -> lines(each.properties())).orElse(List.of()),
        DatasetMarkup.of(description));
  }

  private static List<Line> lines(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(each -> new Line(Words.localName(each.getKey()), each.getKey(), each.getValue()))
        .sorted(Comparator.comparingLong(Line::number).reversed().thenComparing(Line::iri))
        .toList();
  }
}
