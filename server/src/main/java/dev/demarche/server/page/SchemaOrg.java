package dev.demarche.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things and articles in the terms of schema.org, as search engines read them in pages. */
final class SchemaOrg {

  /** By the local name of the class, the narrower ones first. */
  private static final List<Map.Entry<String, String>> TYPES =
      List.of(
          Map.entry("Person", "Person"),
          Map.entry("Country", "Country"),
          Map.entry("MediaOutlet", "NewsMediaOrganization"),
          Map.entry("GovernmentBody", "GovernmentOrganization"),
          Map.entry("Company", "Corporation"),
          Map.entry("PoliticalParty", "PoliticalParty"),
          Map.entry("Organization", "Organization"),
          Map.entry("Facility", "Place"),
          Map.entry("Place", "Place"),
          Map.entry("Weapon", "Product"));

  private SchemaOrg() {}

  /**
   * @param classes local names of its classes
   * @param same IRIs of the same thing elsewhere
   */
  static JsonLd thing(
      String iri, String page, String name, List<String> classes, List<String> same) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@context", "https://schema.org/");
    thing.put(
        "@type",
        TYPES.stream()
            .filter(each -> classes.contains(each.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("Thing"));
    thing.put("@id", iri);
    thing.put("name", name);
    thing.put("url", page);
    if (!same.isEmpty()) {
      thing.put("sameAs", same);
    }
    return new JsonLd(thing);
  }

  /**
   * @param facts words by the local names of the article's properties
   */
  static JsonLd article(String iri, String page, String title, Map<String, String> facts) {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("@context", "https://schema.org/");
    article.put("@type", "NewsArticle");
    article.put("@id", iri);
    article.put("headline", title);
    article.put("mainEntityOfPage", page);
    put(article, "datePublished", facts.get("issued"), Function.identity());
    put(article, "author", facts.get("creator"), name -> named("Person", name));
    put(article, "publisher", facts.get("publisher"), name -> named("NewsMediaOrganization", name));
    put(article, "isBasedOn", facts.get("source"), Function.identity());
    return new JsonLd(article);
  }

  private static Map<String, Object> named(String type, String name) {
    return Map.of("@type", type, "name", name);
  }

  private static void put(
      Map<String, Object> object, String key, @Nullable String value, Function<String, ?> as) {
    if (value != null && !value.isEmpty()) {
      object.put(key, as.apply(value));
    }
  }
}
