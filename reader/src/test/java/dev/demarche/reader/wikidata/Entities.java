package dev.demarche.reader.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Entities in the JSON of Wikidata's dumps, made up but for the countries that they lie in. */
public final class Entities {

  private final long number;
  private final List<String> labels = new ArrayList<>();
  private final List<String> aliases = new ArrayList<>();
  private final List<String> claims = new ArrayList<>();
  private int sitelinks;

  private Entities(long number) {
    this.number = number;
  }

  public static Entities item(long number, String label) {
    return new Entities(number).label("en", label);
  }

  public static Entities nameless(long number) {
    return new Entities(number);
  }

  public Entities label(String language, String text) {
    labels.add("\"%s\":{\"language\":\"%s\",\"value\":\"%s\"}".formatted(language, language, text));
    return this;
  }

  public Entities aliases(String language, String... texts) {
    String all =
        List.of(texts).stream()
            .map(text -> "{\"language\":\"%s\",\"value\":\"%s\"}".formatted(language, text))
            .collect(Collectors.joining(","));
    aliases.add("\"%s\":[%s]".formatted(language, all));
    return this;
  }

  public Entities sitelinks(int count) {
    sitelinks = count;
    return this;
  }

  /** Statements of normal rank that lead to items. */
  public Entities leadsTo(String property, String... items) {
    return claim(
        property,
        List.of(items).stream()
            .map(item -> statement(property, value(item), "normal", ""))
            .collect(Collectors.joining(",")));
  }

  public Entities claim(String property, String statements) {
    claims.add("\"%s\":[%s]".formatted(property, statements));
    return this;
  }

  public static String statement(String property, String value, String rank, String qualifiers) {
    return """
        {"mainsnak":{"snaktype":"value","property":"%s","datavalue":%s},"type":"statement",\
        "rank":"%s","qualifiers":{%s},"references":[{"snaks":{"P143":[]}}]}"""
        .formatted(property, value, rank, qualifiers);
  }

  public static String value(String item) {
    return "{\"value\":{\"entity-type\":\"item\",\"numeric-id\":%s,\"id\":\"%s\"},\"type\":\"wikibase-entityid\"}"
        .formatted(item.substring(1), item);
  }

  public static String time(String time, int precision) {
    return "{\"value\":{\"time\":\"%s\",\"precision\":%d},\"type\":\"time\"}"
        .formatted(time, precision);
  }

  public static String point(double latitude, double longitude) {
    return "{\"value\":{\"latitude\":%s,\"longitude\":%s,\"globe\":\"http://www.wikidata.org/entity/Q2\"},\"type\":\"globecoordinate\"}"
        .formatted(latitude, longitude);
  }

  public static String qualifier(String property, String value) {
    return "\"%s\":[{\"snaktype\":\"value\",\"property\":\"%s\",\"datavalue\":%s}]"
        .formatted(property, property, value);
  }

  public String json() {
    List<String> links = new ArrayList<>();
    for (int i = 0; i < sitelinks; i++) {
      links.add("\"w%dwiki\":{\"site\":\"w%dwiki\",\"title\":\"T\"}".formatted(i, i));
    }
    return """
        {"type":"item","id":"Q%d","labels":%s,"descriptions":{"en":{"language":"en","value":"d"}},\
        "aliases":%s,"claims":%s,"sitelinks":%s}"""
        .formatted(number, map(labels), map(aliases), map(claims), map(links));
  }

  /** Wikibase writes empty maps as empty arrays. */
  private static String map(List<String> members) {
    return members.isEmpty() ? "[]" : "{" + String.join(",", members) + "}";
  }

  /** The official form: brackets, and a comma behind each entity but the last. */
  public static String dump(Entities... entities) {
    return "[\n"
        + List.of(entities).stream().map(Entities::json).collect(Collectors.joining(",\n"))
        + "\n]\n";
  }
}
