package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Entity Reconciliation API 0.2, over HTTP; every answer is held against the schemas. */
class ReconciliationTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static DemarcheServer server;
  private static Http http;

  @BeforeAll
  static void serve() throws Exception {
    server =
        DemarcheServer.start(
            ServerOptions.of(NamesakesStore.in(folder))
                .withPort(0)
                .withPublicAddress(Optional.of(URI.create("https://news.example/graph/"))));
    http = new Http(URI.create("http://localhost:" + server.port() + "/"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void saysWhatItOffers() throws Exception {
    JsonNode manifest = answered("manifest", http.get("reconcile"));
    assertThat(manifest.get("identifierSpace").asText()).isEqualTo("https://data.example/");
    assertThat(manifest.at("/view/url").asText())
        .isEqualTo("https://news.example/graph/reconcile/view?id={{id}}");
    assertThat(manifest.at("/suggest/entity/service_url").asText())
        .isEqualTo("https://news.example/graph/reconcile");
    assertThat(texts(manifest.get("defaultTypes"), "id"))
        .contains("Person", "Country", "GovernmentBody", "Weapon")
        .doesNotContain("Claim", "Article");
    assertThat(answered("manifest", http.get("reconcile/"))).isEqualTo(manifest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the whole name                 | {"query": "Anna Berg"}                                     | id/anna-berg | true
          without marks and case         | {"query": "SUDLAND"}                                       | id/sudland   | true
          another name                   | {"query": "Norlande"}                                      | id/norland   | true
          the other way round            | {"query": "Berg, Erik"}                                    | id/erik-berg | true
          a slip of the pen              | {"query": "Ministri of Defense of Norland"}                | id/ministry-of-defence-of-norland | false
          named in articles only         | {"query": "Anna Bergman"}                                  | name/anna-bergman | true
          two of one last name           | {"query": "Berg"}                                          | id/anna-berg | false
          namesakes                      | {"query": "John Hale"}                                     | id/john-hale | false
          namesakes of two types         | {"query": "John Hale", "type": "Weapon"}                   | id/john-hale-class | true
          a type that should be          | {"query": "John Hale", "type": "dem:Weapon", "type_strict": "should"} | id/john-hale-class | true
          all of the types               | {"query": "Norland", "type": ["Place", "Actor"], "type_strict": "all"} | id/norland | true
          a country by its name          | {"query": "John Hale", "type": "Person", "properties": [{"pid": "country", "v": "Südland"}]} | id/john-hale-admiral | true
          a country by its code          | {"query": "John Hale", "properties": [{"pid": "country", "v": "NX"}]} | id/john-hale | true
          a country that was matched     | {"query": "John Hale", "properties": [{"pid": "country", "v": {"id": "id/norland", "name": "x"}}]} | id/john-hale | true
          one country of several         | {"query": "John Hale", "properties": [{"pid": "country", "v": ["Atlantis", "Norland"]}]} | id/john-hale | true
          an office                      | {"query": "Berg", "properties": [{"pid": "office", "v": "President of Norland"}]} | id/anna-berg | false
          where it lies                  | {"query": "Port Vale", "properties": [{"pid": "locatedIn", "v": "Norland"}]} | id/port-vale | true
          a property that tells against  | {"query": "Anna Berg", "properties": [{"pid": "country", "v": "Südland"}]} | id/anna-berg | false
          an item of Wikidata            | {"properties": [{"pid": "wikidata", "v": "Q990001"}]}      | id/norland   | true
          its address, as a name         | {"query": "https://www.wikidata.org/wiki/Q990002"}         | id/anna-berg | true
          an id                          | {"query": "id/erik-berg"}                                  | id/erik-berg | true
          an IRI                         | {"query": "https://data.example/id/erik-berg"}             | id/erik-berg | true
          a country is not its government| {"query": "Norland"}                                       | id/norland   | true
          a government is not a country  | {"query": "Norland government", "type": "GovernmentBody"}  | id/government-of-norland | false
          """)
  void findsWhoIsMeant(String what, String query, String first, boolean match) throws Exception {
    JsonNode result = result(query);
    assertThat(result.at("/0/id").asText()).as(what).isEqualTo(first);
    assertThat(result.at("/0/match").asBoolean()).as(what + ": " + result).isEqualTo(match);
    assertThat(texts(result, "match").subList(1, result.size())).doesNotContain("true");
    List<Double> scores = new ArrayList<>();
    result.forEach(each -> scores.add(each.get("score").asDouble()));
    assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
  }

  @Test
  void keepsToTheTypes() throws Exception {
    assertThat(texts(result("{\"query\": \"John Hale\", \"type\": \"Person\"}"), "id"))
        .contains("id/john-hale", "id/john-hale-admiral")
        .doesNotContain("id/john-hale-class");
    assertThat(
            texts(
                result(
                    "{\"query\": \"John Hale\", \"type\": \"Person\", \"type_strict\":"
                        + " \"should\"}"),
                "id"))
        .startsWith("id/john-hale", "id/john-hale-admiral")
        .contains("id/john-hale-class");
    assertThat(result("{\"query\": \"Anna Berg\", \"type\": \"Q5\"}")).isEmpty();
  }

  @Test
  void looksUpWhatCanBeLinkedTo() throws Exception {
    assertThat(texts(result("{\"query\": \"Anna Berg aides\"}"), "id"))
        .as("what one article describes has no IRI of its own")
        .noneMatch(id -> id.contains("#"));
    assertThat(texts(result("{\"query\": \"president\"}"), "id"))
        .as("a role is no thing")
        .isEmpty();
  }

  @Test
  void tellsWhatAScoreIsMadeOf() throws Exception {
    JsonNode berg =
        result(
                "{\"query\": \"Anna Berg\", \"properties\": [{\"pid\": \"country\", \"v\": \"Norland\"}]}")
            .get(0);
    assertThat(texts(berg.get("features"), "id"))
        .containsExactly("name_similarity", "type_match", "property_country", "claims");
    assertThat(texts(berg.get("features"), "value")).containsExactly("1.0", "true", "1.0", "2");
    assertThat(berg.get("description").asText())
        .isEqualTo("person · president, Norland (since 2020-01-15)");
  }

  @Test
  void answersEachQueryOfABatchByItsKey() throws Exception {
    String batch =
        IntStream.range(0, 50)
            .mapToObj(number -> "\"q" + number + "\": {\"query\": \"Norland\", \"limit\": 1}")
            .collect(Collectors.joining(", ", "{", "}"));
    JsonNode results =
        answered("reconciliation-result-batch", http.post("reconcile", "queries", batch));
    assertThat(results).hasSize(50);
    results.forEach(
        each -> assertThat(texts(each.get("result"), "id")).containsExactly("id/norland"));
    assertThat(answered("reconciliation-result-batch", http.post("reconcile", "queries", "{}")))
        .isEmpty();
    String one = "{\"q0\": {\"query\": \"Norland\"}}";
    assertThat(http.get("reconcile?queries=" + encoded(one)).body())
        .isEqualTo(http.post("reconcile", "queries", one).body());
  }

  /** The cases that the specification's own examples have. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"q0\": {\"query\": \"Nobody Known\"}, \"q1\": {\"query\": \"Anna Berg\"}}",
        "{\"q0\": {\"query\": \"Anna Berg\", \"type\": \"DifferentiatedPerson\", \"limit\": 5,"
            + " \"properties\": [{\"pid\": \"professionOrOccupation\", \"v\": \"Politik*\"},"
            + " {\"pid\": \"affiliation\", \"v\": \"http://d-nb.info/gnd/2022139-3\"}],"
            + " \"type_strict\": \"should\"}}",
        "{\"q0\": {\"query\": \"Anna Berg\", \"properties\": [{\"pid\": \"x\", \"v\": [\"a*\","
            + " {\"id\": \"b\", \"name\": \"c\"}, 3, 2.5, true]}]}}",
        "{\"q0\": {\"properties\": [{\"pid\": \"uid\", \"v\": \"27eb892afbb2\"}]}}",
        "{\"q0\": {\"query\": \"\"}, \"\": {\"query\": \"+-&&||!(){}[]^~*?:\\\\/\\\"AND OR NOT\"}}",
        "{\"q0\": {\"query\": \"a:b uri:* \\uD83C\\uDDFA\\uD83C\\uDDE6 \\u0000\", \"limit\": 1000000}}"
      })
  void answersWhatTheSpecificationAllows(String batch) throws Exception {
    assertThat(ReconciliationSchemas.publishedViolations("reconciliation-query-batch", batch))
        .isIn(Optional.empty(), Optional.of(Set.of()));
    answered("reconciliation-result-batch", http.post("reconcile", "queries", batch));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing to look up      | {"q1": {"limit": 1}}                                    | "q1" has neither
          empty properties        | {"q1": {"properties": []}}                              | "q1" has neither
          a misnamed property     | {"q1": {"query": "x", "props": []}}                     | "q1" has "props", but may only have
          an array of queries     | [{"query": "x"}]                                        | "queries" is no JSON object
          a query that is no object | {"q1": "x"}                                           | "q1" is no JSON object
          a number as query       | {"q1": {"query": 7}}                                    | "query" is no JSON string
          types as an object      | {"q1": {"query": "x", "type": {"id": "Person"}}}        | "type" is no JSON string
          a strictness unheard of | {"q1": {"query": "x", "type_strict": "maybe"}}          | "type_strict" is
          a value without pid     | {"q1": {"properties": [{"v": "x"}]}}                    | Each of "properties" has
          a property without value| {"q1": {"properties": [{"pid": "x"}]}}                  | Each of "properties" has
          a limit in words        | {"q1": {"query": "x", "limit": "many"}}                 | "limit" is a whole number
          """)
  void refusesWhatTheSpecificationForbids(String what, String batch, String line) throws Exception {
    ReconciliationSchemas.publishedViolations("reconciliation-query-batch", batch)
        .ifPresent(violations -> assertThat(violations).as(what).isNotEmpty());
    assertThat(refused(400, http.post("reconcile", "queries", batch))).startsWith(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          queries | {"q1": {"query": "x", "limit": 0}}    | "limit" is a whole number
          queries | {"q1": {"query": "x", "limit": 1.5}}  | "limit" is a whole number
          queries | {"q1": {"query": "x"}} {}             | "queries" is no JSON
          queries | {"q1":                                | "queries" is no JSON
          extend  | {"ids": ["id/norland"]}               | "properties" is no JSON array
          extend  | {"ids": "id/norland", "properties": []} | "ids" is no JSON array
          extend  | {"ids": [], "properties": [{}]}       | "id" is no JSON string
          extend  | {"ids": [], "properties": [{"id": "country", "settings": {"limit": "x"}}]} | The setting "limit"
          query   | Norland                               | Send a form with "queries"
          """)
  void saysWhatIsWrong(String parameter, String value, String line) throws Exception {
    assertThat(refused(400, http.post("reconcile", parameter, value))).startsWith(line);
  }

  @Test
  void refusesTooMuch() throws Exception {
    String batch =
        IntStream.range(0, 51)
            .mapToObj(number -> "\"q" + number + "\": {\"query\": \"x\"}")
            .collect(Collectors.joining(", ", "{", "}"));
    assertThat(refused(413, http.post("reconcile", "queries", batch)))
        .isEqualTo("There are 51 queries: send 50 at most.");
    String ids =
        IntStream.range(0, 501).mapToObj(n -> "\"id/x" + n + "\"").collect(Collectors.joining(","));
    refused(413, http.post("reconcile", "extend", "{\"ids\": [" + ids + "], \"properties\": []}"));
  }

  @Test
  void handsOutValues() throws Exception {
    JsonNode answer =
        answered(
            "data-extension-response",
            http.post(
                "reconcile",
                "extend",
                "{\"ids\": [\"id/anna-berg\", \"id/norland\", \"id/port-vale\", \"id/nobody\"],"
                    + " \"properties\": [{\"id\": \"country\"}, {\"id\": \"locatedIn\"}, {\"id\":"
                    + " \"office\"}, {\"id\": \"wikidata\"}, {\"id\": \"otherName\", \"settings\":"
                    + " {\"limit\": \"1\"}}, {\"id\": \"coordinates\"}, {\"id\": \"kind\"}, {\"id\":"
                    + " \"claims\"}, {\"id\": \"unheardOf\"}]}"));
    JsonNode rows = answer.get("rows");
    assertThat(rows.get("id/anna-berg").toString())
        .isEqualTo(
            "{\"country\":[{\"id\":\"id/norland\",\"name\":\"Norland\"}],\"locatedIn\":[],"
                + "\"office\":[{\"str\":\"president, Norland (since 2020-01-15)\"},"
                + "{\"str\":\"mayor, Port Vale (2011 to 2019)\"}],"
                + "\"wikidata\":[{\"str\":\"Q990002\"}],\"otherName\":[],\"coordinates\":[],"
                + "\"kind\":[{\"str\":\"person\"}],\"claims\":[{\"int\":2}],\"unheardOf\":[]}");
    assertThat(rows.at("/id~1norland/otherName").toString())
        .isEqualTo("[{\"str\":\"Kingdom of Norland\"}]");
    assertThat(rows.at("/id~1port-vale/coordinates").toString())
        .isEqualTo("[{\"str\":\"61.5,7.25\"}]");
    assertThat(rows.at("/id~1port-vale/locatedIn").toString())
        .isEqualTo("[{\"id\":\"id/norland\",\"name\":\"Norland\"}]");
    rows.get("id/nobody").forEach(values -> assertThat(values).isEmpty());
    assertThat(texts(answer.get("meta"), "name"))
        .startsWith("country", "located in", "office", "Wikidata item")
        .endsWith("unheardOf");
    assertThat(answer.at("/meta/0/type/id").asText()).isEqualTo("Country");
  }

  @Test
  void leavesOutOfficesThatHaveEnded() throws Exception {
    JsonNode answer =
        answered(
            "data-extension-response",
            http.post(
                "reconcile",
                "extend",
                "{\"ids\": [\"id/anna-berg\"], \"properties\": [{\"id\": \"office\","
                    + " \"settings\": {\"current\": true}}]}"));
    assertThat(answer.at("/rows/id~1anna-berg/office").toString())
        .isEqualTo("[{\"str\":\"president, Norland (since 2020-01-15)\"}]");
  }

  @Test
  void proposesProperties() throws Exception {
    JsonNode all =
        answered("data-extension-property-proposal", http.get("reconcile/properties?type=Person"));
    assertThat(all.get("type").asText()).isEqualTo("Person");
    assertThat(texts(all.get("properties"), "id")).contains("country", "office", "claims");
    JsonNode two =
        answered("data-extension-property-proposal", http.get("reconcile/properties?limit=2"));
    assertThat(two.get("properties")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entity   | ann       | id/anna-berg,name/anna-bergman
          entity   | Anna Berg | id/anna-berg,name/anna-bergman
          entity   | vale      | id/port-vale
          entity   | südl      | id/sudland,id/ministry-of-defence-of-sudland
          entity   | id/sudland | id/sudland
          entity   | Q990001   | id/norland
          entity   | xyzzy     | ''
          entity   | *         | ''
          type     | gov       | GovernmentBody
          type     | body      | GovernmentBody
          type     | dem:Person | Person
          property | loc       | locatedIn
          property | wikidata  | wikidata
          """)
  void completes(String kind, String prefix, String ids) throws Exception {
    String schema =
        kind.equals("entity") ? "entities" : kind.equals("type") ? "types" : "properties";
    JsonNode answer =
        answered(
            "suggest-" + schema + "-response",
            http.get("reconcile/suggest/" + kind + "?prefix=" + encoded(prefix)));
    assertThat(String.join(",", texts(answer.get("result"), "id"))).isEqualTo(ids);
  }

  @Test
  void completesFurtherAndWithinATypeOnly() throws Exception {
    JsonNode further =
        answered(
            "suggest-entities-response", http.get("reconcile/suggest/entity?prefix=anna&cursor=1"));
    assertThat(texts(further.get("result"), "id")).containsExactly("name/anna-bergman");
    JsonNode weapons =
        answered(
            "suggest-entities-response",
            http.get("reconcile/suggest/entity?prefix=john&type=Weapon"));
    assertThat(texts(weapons.get("result"), "id")).containsExactly("id/john-hale-class");
    JsonNode second =
        answered("suggest-types-response", http.get("reconcile/suggest/type?prefix=&cursor=10"));
    assertThat(second.get("result")).isNotEmpty();
    refused(400, http.get("reconcile/suggest/entity"));
    refused(400, http.get("reconcile/suggest/entity?prefix=a&cursor=-1"));
    refused(400, http.get("reconcile/suggest/entity?prefix=a&cursor=x"));
  }

  @Test
  void showsAPreviewInFramesOfOthers() throws Exception {
    HttpResponse<String> answer = http.get("reconcile/preview?id=id%2Fanna-berg");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .satisfies(
            policy -> assertThat(policy).contains("frame-ancestors *", "default-src 'none'"));
    assertThat(answer.body())
        .contains("president, Norland (since 2020-01-15)", "Q990002")
        .contains("href=\"https://news.example/graph/id/anna-berg\"");
    assertThat(http.get("reconcile/preview?id=name%2Fscript-corps").body())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script");
    assertThat(refused(404, http.get("reconcile/preview?id=id%2Fnobody")))
        .startsWith("Nothing is known here under the id \"id/nobody\"");
    assertThat(http.get("id/anna-berg.html").headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
  }

  @Test
  void leadsFromAnIdToItsPage() throws Exception {
    HttpResponse<String> answer = http.get("reconcile/view?id=id%2Fanna-berg");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .contains("https://news.example/graph/id/anna-berg");
    for (String id : List.of("", "id/nobody", "https://elsewhere.example/", "id/../../x", "//x")) {
      refused(404, http.get("reconcile/view?id=" + encoded(id)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reconcile",
        "reconcile/suggest/entity?prefix=a",
        "reconcile/properties",
        "reconcile/preview?id=id%2Fanna-berg",
        "reconcile/view?id=id%2Fanna-berg",
        "reconcile?queries=wrong",
        "reconcile/nowhere"
      })
  void isOpenToPagesOfAllSites(String path) throws Exception {
    assertThat(http.get(path).headers().allValues("Access-Control-Allow-Origin"))
        .containsExactly("*");
    HttpResponse<String> asked =
        http.withHeader("Access-Control-Request-Method", "POST").method("OPTIONS", path);
    assertThat(asked.statusCode()).isEqualTo(204);
    assertThat(asked.headers().firstValue("Access-Control-Allow-Methods"))
        .hasValueSatisfying(methods -> assertThat(methods).contains("GET", "POST"));
  }

  private static JsonNode result(String query) throws Exception {
    String batch = "{\"q0\": " + query + "}";
    return answered("reconciliation-result-batch", http.post("reconcile", "queries", batch))
        .at("/q0/result");
  }

  private static JsonNode answered(String schema, HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(ReconciliationSchemas.violations(schema, answer.body())).as(answer.body()).isEmpty();
    return JSON.readTree(answer.body());
  }

  private static String refused(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
    assertThat(answer.body().lines()).as("one line").hasSize(1);
    return answer.body().strip();
  }

  private static List<String> texts(JsonNode array, String field) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.get(field).asText()));
    return texts;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
