package dev.demarche.server.search;

import dev.demarche.server.overview.ArticleLine;
import dev.demarche.server.page.ClaimLine;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.Pager;
import dev.demarche.server.page.Words;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import dev.demarche.server.search.SearchPage.Facet;
import dev.demarche.server.search.SearchPage.FoundThing;
import dev.demarche.server.search.SearchPage.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;

/** What one request found, and which part of it is shown. */
final class SearchResults {

  private static final String PATH = "explore/search";
  private static final String THING = "thing";
  private static final String DESCRIPTION = "description";
  private static final String ARTICLE = "article";
  private static final String QUOTE = "quote";

  /** How much of a list a page shows when it shows nothing else. */
  private static final int SHOWN = 25;

  /** How much when it shows all lists. */
  private static final int FIRST = 6;

  private final ReadableGraph readable;
  private final GraphSearch search;
  private final Map<String, String> parameters;

  /** The list that the page is narrowed to, or a class of things; "" for all. */
  private final String chosen;

  SearchResults(ReadableGraph readable, GraphSearch search, Map<String, String> parameters) {
    this.readable = readable;
    this.search = search;
    this.parameters = parameters;
    this.chosen = parameters.getOrDefault("kind", "");
  }

  SearchPage.Model model(String typed) {
    TypedWords words = TypedWords.of(typed);
    Hits<Thing> things = words.isEmpty() ? Hits.none() : search.things(words);
    Hits<Thing> descriptions = words.isEmpty() ? Hits.none() : search.descriptions(words);
    Hits<Row> titles = words.isEmpty() ? Hits.none() : search.titles(words);
    Hits<Row> quotes = words.isEmpty() ? Hits.none() : search.quotes(words);
    List<Facet> facets = new ArrayList<>();
    facets.add(facet(THING, "Things", things));
    for (Kind kind : Kind.values()) {
      facets.add(facet(kind.className(), kind.plural(), ofKind(things, kind.className())));
    }
    facets.add(facet(DESCRIPTION, "Described in articles", descriptions));
    facets.add(facet(ARTICLE, "Articles by title", titles));
    facets.add(facet(QUOTE, "Quotes", quotes));
    facets.removeIf(facet -> facet.count().equals("0") && !facet.chosen());
    Hits<?> all =
        switch (chosen) {
          case "" -> Hits.none();
          case THING -> things;
          case DESCRIPTION -> descriptions;
          case ARTICLE -> titles;
          case QUOTE -> quotes;
          default -> ofKind(things, chosen);
        };
    return new SearchPage.Model(
        typed,
        facets,
        isListOf(THING)
            ? group(THING, things, this::found)
            : group(chosen, ofKind(things, chosen), this::found),
        group(DESCRIPTION, descriptions, this::found),
        group(ARTICLE, titles, row -> ArticleLine.of(row, readable)),
        group(QUOTE, quotes, this::claim),
        Pager.of(readable.address(), PATH, parameters, SHOWN, all.found().size(), all.isCut()));
  }

  private static Hits<Thing> ofKind(Hits<Thing> things, String className) {
    return things.only(thing -> thing.kind().className().equals(className));
  }

  private boolean isListOf(String list) {
    return chosen.isEmpty() || chosen.equals(list);
  }

  private Facet facet(String value, String name, Hits<?> hits) {
    return new Facet(name, hits.count(), address(value), chosen.equals(value));
  }

  private String address(String kind) {
    Map<String, String> others = new HashMap<>();
    others.put("q", parameters.getOrDefault("q", ""));
    others.put("kind", kind);
    return readable.address().page(PATH, others);
  }

  private <S, T> Group<T> group(String list, Hits<S> hits, Function<S, T> shown) {
    if (!isListOf(list)) {
      return new Group<>(List.of(), "");
    }
    int from = chosen.isEmpty() ? 0 : Pager.from(parameters);
    int size = chosen.isEmpty() ? FIRST : SHOWN;
    List<T> found = hits.found().stream().skip(from).limit(size).map(shown).toList();
    return new Group<>(found, chosen.isEmpty() && hits.found().size() > size ? address(list) : "");
  }

  private FoundThing found(Thing thing) {
    return new FoundThing(
        new Link(thing.name(), readable.address().of(thing.iri())),
        Words.spaced(thing.kind().className()),
        thing.hasOtherName() ? thing.matched() : "",
        thing.isDescribed()
            ? 1
            : readable
                .select("articles-naming", Map.of("thing", NodeFactory.createURI(thing.iri())))
                .get(0)
                .number("count"));
  }

  private ClaimLine claim(Row row) {
    return ClaimLine.of(Objects.requireNonNull(row.binding().get("claim")), readable);
  }
}
