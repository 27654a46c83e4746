package dev.demarche.reader.wikidata;

import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * Items from the rows of a SPARQL result. All rows of one {@code ?item} make one item, wherever
 * they stand; docs/knowledge.md tells the variables. All items are in memory.
 */
final class SparqlReader {

  private static final Pattern ENTITY = Pattern.compile(".*?(Q[1-9]\\d{0,17})");
  private static final Pattern POINT =
      Pattern.compile("(?i)point\\s*\\(\\s*(-?[\\d.]+)\\s+(-?[\\d.]+)\\s*\\)");
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T.*)?");

  private final String name;
  private final Lang format;

  SparqlReader(String name, Lang format) {
    this.name = name;
    this.format = format;
  }

  void read(InputStream stream, Consumer<WikidataReading> sink) {
    TreeMap<Long, ItemRows> items = new TreeMap<>();
    long row = 0;
    try {
      ResultSet results = ResultSetMgr.read(stream, format);
      if (!results.getResultVars().contains("item")) {
        sink.accept(
            new WikidataReading.Rejected(
                name,
                "no variable ?item among "
                    + results.getResultVars()
                    + ": give a Wikidata dump, or the result of a query with ?item"));
        return;
      }
      while (results.hasNext()) {
        Binding binding = results.nextBinding();
        row++;
        String identifier = identifier(binding, "item");
        if (identifier == null) {
          sink.accept(
              new WikidataReading.Rejected(
                  name + ", row " + row, "?item is no Wikidata item: " + text(binding, "item")));
        } else {
          items
              .computeIfAbsent(Long.parseLong(identifier.substring(1)), ItemRows::new)
              .add(binding);
        }
      }
    } catch (JenaException | JsonException wrong) {
      sink.accept(
          new WikidataReading.Rejected(
              name,
              "no SPARQL result in " + format.getName() + ": " + oneLine(wrong.getMessage())));
      return;
    }
    items.values().forEach(each -> sink.accept(new WikidataReading.Accepted(each.item())));
  }

  private static String oneLine(@Nullable String message) {
    return String.valueOf(message).replaceAll("\\s+", " ");
  }

  static @Nullable Node value(Binding binding, String variable) {
    return binding.get(variable);
  }

  static @Nullable String text(Binding binding, String variable) {
    Node value = value(binding, variable);
    if (value == null) {
      return null;
    }
    String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    return text.isBlank() ? null : text.strip();
  }

  static @Nullable String identifier(Binding binding, String variable) {
    String text = text(binding, variable);
    if (text == null) {
      return null;
    }
    Matcher entity = ENTITY.matcher(text);
    return entity.matches() && (text.startsWith("http") || text.startsWith("Q"))
        ? entity.group(1)
        : null;
  }

  /**
   * To the day; 1 January is read as the year alone, for that is how endpoints write years when
   * they are asked without precision.
   */
  static @Nullable String date(Binding binding, String variable) {
    String text = text(binding, variable);
    Matcher date = DATE.matcher(text == null ? "" : text);
    if (!date.matches()) {
      return null;
    }
    boolean year = date.group(2).equals("01") && date.group(3).equals("01");
    return WikidataTime.of(text + (date.group(4) == null ? "T" : ""), year ? 9 : 11);
  }

  static Item.@Nullable Coordinates coordinates(Binding binding, String variable) {
    String text = text(binding, variable);
    Matcher point = POINT.matcher(text == null ? "" : text);
    return point.find()
        ? new Item.Coordinates(
            Double.parseDouble(point.group(2)), Double.parseDouble(point.group(1)))
        : null;
  }

  /** What the rows of one item say. */
  private static final class ItemRows {

    private final long number;
    private final Map<String, Set<String>> identifiers = new TreeMap<>();
    private final Set<Item.Name> names = new LinkedHashSet<>();
    private final Set<Item.Tenure> offices = new LinkedHashSet<>();
    private @Nullable String label;
    private Item.@Nullable Coordinates coordinates;
    private @Nullable String gender;
    private @Nullable String inception;
    private @Nullable String dissolution;
    private int sitelinks;

    ItemRows(long number) {
      this.number = number;
    }

    void add(Binding row) {
      for (String variable :
          List.of("class", "country", "origin", "citizenship", "capital", "jurisdiction")) {
        String identifier = identifier(row, variable);
        if (identifier != null) {
          identifiers.computeIfAbsent(variable, none -> new LinkedHashSet<>()).add(identifier);
        }
      }
      name(row, "itemLabel", true);
      name(row, "alias", false);
      String aliases = text(row, "itemAltLabel");
      for (String alias : aliases == null ? new String[0] : aliases.split(", ")) {
        names.add(new Item.Name(alias.strip(), language(value(row, "itemAltLabel"))));
      }
      coordinates = coordinates == null ? coordinates(row, "coordinates") : coordinates;
      gender = gender == null ? gender(row) : gender;
      inception = inception == null ? date(row, "inception") : inception;
      dissolution = dissolution == null ? date(row, "dissolution") : dissolution;
      String links = text(row, "sitelinks");
      sitelinks = links != null && links.matches("\\d{1,6}") ? Integer.parseInt(links) : sitelinks;
      String office = identifier(row, "office");
      if (office != null) {
        offices.add(
            new Item.Tenure(
                office,
                text(row, "officeLabel"),
                identifier(row, "officeOf"),
                date(row, "start"),
                date(row, "end")));
      }
    }

    private void name(Binding row, String variable, boolean first) {
      String text = text(row, variable);
      // The label service writes the identifier where there is no label.
      if (text == null || text.equals("Q" + number)) {
        return;
      }
      String language = language(value(row, variable));
      if (first && label == null && language.equals("en")) {
        label = text;
      } else if (!(language.equals("en") && text.equals(label))) {
        names.add(new Item.Name(text, language));
      }
    }

    /** CSV says none; then it is English, as the query should have asked. */
    private static String language(@Nullable Node value) {
      return value == null || !value.isLiteral() || value.getLiteralLanguage().isEmpty()
          ? "en"
          : value.getLiteralLanguage();
    }

    private static @Nullable String gender(Binding row) {
      String text = text(row, "gender");
      if (text == null) {
        return null;
      }
      return text.equals("female") || text.endsWith("Q6581072")
          ? "female"
          : text.equals("male") || text.endsWith("Q6581097") ? "male" : null;
    }

    private List<String> identifiers(String variable) {
      return List.copyOf(identifiers.getOrDefault(variable, Set.of()));
    }

    Item item() {
      return new Item(
          number,
          label,
          List.copyOf(names),
          identifiers("class"),
          List.of(),
          identifiers("country"),
          identifiers("origin"),
          identifiers("citizenship"),
          identifiers("capital"),
          coordinates,
          gender,
          inception,
          dissolution,
          List.copyOf(offices),
          identifiers("jurisdiction"),
          sitelinks);
    }
  }
}
