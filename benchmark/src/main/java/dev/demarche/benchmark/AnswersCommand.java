package dev.demarche.benchmark;

import dev.demarche.ontology.CompetencyQuestion;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how long a running server takes for its pages and for the competency questions. */
@Command(
    name = "answers",
    mixinStandardHelpOptions = true,
    description = {
      "Median and 95th percentile of the time that a server takes for each kind of page and each",
      "competency question, one request after the other; with --bad, while others send cross products."
    })
final class AnswersCommand implements Callable<Integer> {

  /** No index and no limit helps with this. */
  private static final String CROSS_PRODUCT =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (?c = ?f && ?f = ?i) }";

  private static final String ARTICLES =
      "PREFIX dem: <https://w3id.org/demarche#> SELECT ?a { ?a a dem:Article } LIMIT 200";

  @Option(names = "--server", defaultValue = "http://localhost:3030/", paramLabel = "URL")
  private URI server = URI.create("http://localhost:3030/");

  @Option(names = "--rounds", defaultValue = "20", description = "Requests of each kind.")
  private int rounds;

  @Option(names = "--bad", defaultValue = "0", description = "Cross products that run meanwhile.")
  private int bad;

  @Option(
      names = "--attackers",
      defaultValue = "1",
      description = {
        "How many addresses they come from, told by X-Forwarded-For: serve with --public-address, or",
        "they share the places of whoever is measured."
      })
  private int attackers;

  @Option(names = "--only", defaultValue = "", description = "Kinds whose name holds this.")
  private String only = "";

  private final PrintStream out = System.out;
  private final HttpClient client = HttpClient.newHttpClient();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Map<String, List<String>> paths = paths();
    Map<Integer, Integer> refused = new ConcurrentSkipListMap<>();
    for (int i = 0; i < bad; i++) {
      attack("203.0.113." + (1 + i % attackers), refused);
    }
    out.printf("%-44s %8s %8s %8s  %s%n", "", "p50 ms", "p95 ms", "most ms", "status");
    for (Map.Entry<String, List<String>> kind : paths.entrySet()) {
      if (kind.getKey().contains(only)) {
        measure(kind.getKey(), kind.getValue());
      }
    }
    if (bad > 0) {
      out.println("cross products ended with, so often: " + refused);
    }
    return 0;
  }

  /** One that asks again as soon as it is answered, or after a second when it is sent away. */
  private void attack(String address, Map<Integer, Integer> answers) {
    HttpRequest request =
        HttpRequest.newBuilder(request(query(CROSS_PRODUCT)), (name, value) -> true)
            .header("X-Forwarded-For", address)
            .build();
    client
        .sendAsync(request, BodyHandlers.discarding())
        .thenAcceptAsync(
            answer -> {
              answers.merge(answer.statusCode(), 1, Integer::sum);
              attack(address, answers);
            },
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
  }

  private Map<String, List<String>> paths() throws IOException, InterruptedException {
    Map<String, List<String>> paths = new LinkedHashMap<>();
    paths.put("thing, much in the news", List.of("id/united-states.html", "id/russia.html"));
    paths.put("thing, seldom", List.of("id/emmanuel-macron.html", "id/avdiivka.html"));
    paths.put("thing as Turtle", List.of("id/united-states.ttl", "id/russia.ttl"));
    List<String> articles = articles();
    paths.put("article", articles.stream().map(path -> path + ".html").toList());
    paths.put("article as Turtle", articles.stream().map(path -> path + ".ttl").toList());
    for (String page :
        List.of(
            "",
            "articles",
            "search?q=ukraine",
            "completion?q=ukr",
            "stances",
            "map",
            "timeline",
            "queries")) {
      paths.put("explore/" + page, List.of("explore/" + page));
    }
    String thing = "?of=" + encode("http://localhost:3030/id/russia");
    paths.put("explore/graph?of=", List.of("explore/graph" + thing));
    paths.put("explore/timeline?of=", List.of("explore/timeline" + thing));
    for (CompetencyQuestion question : CompetencyQuestion.all()) {
      paths.put("question " + question.name(), List.of(query(question.sparql())));
    }
    return paths;
  }

  private List<String> articles() throws IOException, InterruptedException {
    return client
        .send(request(query(ARTICLES)), BodyHandlers.ofString())
        .body()
        .lines()
        .skip(1)
        .map(iri -> iri.strip().replaceFirst(".*/doc/", "doc/"))
        .toList();
  }

  private void measure(String name, List<String> paths) throws InterruptedException {
    double[] times = new double[rounds];
    Map<String, Integer> statuses = new LinkedHashMap<>();
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      String status = status(paths.get(i % paths.size()));
      times[i] = (System.nanoTime() - start) / 1e6;
      statuses.merge(status, 1, Integer::sum);
    }
    Arrays.sort(times);
    out.printf(
        Locale.ROOT,
        "%-44s %8.0f %8.0f %8.0f  %s%n",
        name,
        times[rounds / 2],
        times[(int) Math.min(rounds - 1, Math.ceil(rounds * 0.95) - 1)],
        times[rounds - 1],
        statuses);
  }

  private String status(String path) throws InterruptedException {
    try {
      return String.valueOf(client.send(request(path), BodyHandlers.discarding()).statusCode());
    } catch (IOException broken) {
      return broken.getClass().getSimpleName();
    }
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(server.resolve(path))
        .header("Accept", path.startsWith("kg/") ? "text/csv" : "text/html,*/*")
        .timeout(Duration.ofMinutes(2))
        .build();
  }

  private static String query(String text) {
    return "kg/sparql?query=" + encode(text);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
