package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each page passes the checks of axe, and nothing in it is wider than the window, in light and in
 * dark, on a desk and on a phone. A new page is a line in the list.
 */
class AccessibilityTest {

  private static final int DESK = 1280;
  private static final int PHONE = 360;

  @TempDir static Path folder;

  private static DemarcheServer server;
  private static Chromium chromium;

  @BeforeAll
  static void serve() {
    Chromium.assumeInstalled();
    server = DemarcheServer.start(ServerOptions.of(ExplorerStore.in(folder)).withPort(0));
    chromium = Chromium.launch();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      chromium.close();
      server.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "explore/",
        "explore/articles",
        "explore/articles?publisher=nobody",
        "explore/search",
        "explore/search?q=norway",
        "explore/search?q=norw&kind=thing",
        "explore/search?q=nowhere",
        "explore/queries",
        "explore/queries?name=who-says-what",
        "explore/queries?query=SELECT",
        "explore/try",
        "explore/stances",
        "explore/graph?of=Ukraine",
        "explore/map",
        "id/norway.html",
        "name/hostile.html",
        ExplorerStore.ARTICLE + ".html",
        ExplorerStore.HOSTILE_ARTICLE + ".html"
      })
  void isForEverybody(String path) {
    List<String> wrong = new ArrayList<>();
    for (int width : new int[] {DESK, PHONE}) {
      try (Page page = chromium.newPage(width, 800)) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
          page.navigate(server.uri() + path);
          String where = " at " + width + " px, " + scheme;
          for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            rule.getNodes()
                .forEach(node -> wrong.add(rule.getHelp() + where + ": " + node.getHtml()));
          }
          if (page.evaluate("document.documentElement.scrollWidth > innerWidth").equals(true)) {
            wrong.add("wider than the window" + where);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
