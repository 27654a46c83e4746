package dev.demarche.server;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * No test, and not named as one: makes the pictures of the explorer in the documentation from a
 * server that runs ({@code ./demarche demo}):
 *
 * <pre>
 * mvn -pl server -am test -Dtest=ExplorerPictures -Dsurefire.failIfNoSpecifiedTests=false \
 *   -Ddemarche.screenshot.of=http://localhost:3030/
 * </pre>
 */
class ExplorerPictures {

  private static final String FRANCE = "http://localhost:3030/id/france";

  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.of(
              "explorer-home", "explore/",
              "explorer-thing", "id/france.html",
              "explorer-stances", "explore/stances",
              "explorer-graph", "explore/graph?of=" + FRANCE,
              "explorer-map", "explore/map",
              "explorer-timeline", "explore/timeline",
              "explorer-search", "explore/search?q=ukraine",
              "explorer-queries", "explore/queries?name=positions"));

  private static final String NEWS =
      "Germany agreed in January 2023 to send Leopard 2 tanks to Ukraine. Russia criticised the decision.";

  @Test
  void takesPictures() {
    Chromium.assumeInstalled();
    String server = System.getProperty("demarche.screenshot.of");
    try (Chromium chromium = Chromium.launch()) {
      Page page = chromium.newPage(1280, 900);
      PAGES.forEach(
          (name, path) -> {
            page.navigate(server + path);
            take(page, name);
          });
      page.navigate(server + "explore/articles");
      page.locator("main a[href*='/doc/']").first().click();
      page.locator(".card").nth(1).click();
      take(page, "explorer-article");
      page.navigate(server + "explore/try");
      page.locator("textarea").fill(NEWS);
      page.getByText("Read it").click();
      page.locator(".card").first().click();
      take(page, "explorer-try");
    }
  }

  private static void take(Page page, String name) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("..", "docs", "images", name + ".png")));
  }
}
