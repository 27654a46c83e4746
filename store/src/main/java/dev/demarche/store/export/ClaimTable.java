package dev.demarche.store.export;

import dev.demarche.ontology.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * One line a claim (RFC 4180, UTF-8), with names for people where the graph has IRIs; several
 * values of a cell are joined by "; ". What a spreadsheet would take for a formula is made harmless
 * as OWASP's page on CSV injection has it: an apostrophe before it.
 */
final class ClaimTable implements ArticleWriter {

  private static final String SEPARATOR = "; ";

  /** In the order of the columns; named as the properties, but those of several values. */
  private enum Column {
    CLAIM,
    TYPE,
    POLARITY,
    AGENTS,
    TARGETS,
    HOLDER,
    TOWARD,
    SOURCE,
    VIA,
    REALIS,
    CERTAINTY,
    NEGATED,
    TIME,
    PLACE,
    QUOTE,
    CONFIDENCE,
    ARTICLE,
    TITLE,
    DATE,
    PUBLISHER;

    private String value(ArticleData article, Node claim) {
      return switch (this) {
        case CLAIM -> claim.getURI();
        case TYPE -> type(article, claim);
        case POLARITY -> of(article, claim, Vocabulary.polarity);
        case AGENTS -> of(article, claim, Vocabulary.agent);
        case TARGETS -> of(article, claim, Vocabulary.target);
        case HOLDER -> of(article, claim, Vocabulary.holder);
        case TOWARD -> of(article, claim, Vocabulary.toward);
        case SOURCE -> of(article, claim, Vocabulary.accordingTo);
        case VIA -> of(article, claim, Vocabulary.via);
        case REALIS -> of(article, claim, Vocabulary.realis);
        case CERTAINTY -> of(article, claim, Vocabulary.certainty);
        case NEGATED -> of(article, claim, Vocabulary.negated);
        case TIME -> of(article, claim, Vocabulary.time);
        case PLACE -> of(article, claim, Vocabulary.place);
        case QUOTE -> of(article, claim, Vocabulary.quote);
        case CONFIDENCE -> of(article, claim, Vocabulary.confidence);
        case ARTICLE -> article.name().getURI();
        case TITLE -> article.words(article.name());
        case DATE -> of(article, article.name(), DCTerms.issued);
        case PUBLISHER -> of(article, article.name(), DCTerms.publisher);
      };
    }

    private static String type(ArticleData article, Node claim) {
      String type = of(article, claim, Vocabulary.eventType);
      if (!type.isEmpty()) {
        return type;
      }
      return Stream.of(Vocabulary.Stance, Vocabulary.AttributeClaim, Vocabulary.EventClaim)
          .filter(each -> article.values(claim, RDF.type.asNode()).contains(each.asNode()))
          .map(each -> ArticleData.localName(each.asNode()))
          .findFirst()
          .orElse("");
    }

    private static String of(ArticleData article, Node subject, Resource property) {
      return article.values(subject, property.asNode()).stream()
          .map(article::words)
          .collect(Collectors.joining(SEPARATOR));
    }
  }

  private final CSVPrinter printer;

  ClaimTable(OutputStream out) throws IOException {
    printer =
        new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    printer.printRecord(
        Stream.of(Column.values()).map(column -> column.name().toLowerCase(Locale.ROOT)));
  }

  @Override
  public void write(ArticleData article) throws IOException {
    for (Node claim : article.claims()) {
      List<String> cells =
          Stream.of(Column.values()).map(column -> harmless(column.value(article, claim))).toList();
      printer.printRecord(cells);
    }
  }

  @Override
  public void finish() throws IOException {
    printer.flush();
  }

  /** Spreadsheets compute what begins like this, even in quotation marks. */
  static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
