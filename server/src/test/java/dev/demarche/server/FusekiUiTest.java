package dev.demarche.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fuseki's UI as a reader without a password sees it. */
class FusekiUiTest {

  @TempDir Path folder;

  @BeforeAll
  static void needsBrowser() {
    Chromium.assumeInstalled();
  }

  @Test
  void showsTheDatasetAndAnswersAQuery() {
    List<String> refused = new CopyOnWriteArrayList<>();
    List<String> errors = new CopyOnWriteArrayList<>();
    List<String> elsewhere = new CopyOnWriteArrayList<>();
    try (DemarcheServer server =
            DemarcheServer.start(ServerOptions.of(ServedStore.in(folder)).withPort(0));
        Chromium chromium = Chromium.launch()) {
      Page page = chromium.newPage(1280, 900);
      String home = server.uri().toString();
      page.onPageError(errors::add);
      page.onResponse(
          response -> {
            if (response.status() >= 400) {
              refused.add(response.status() + " " + response.url());
            }
            if (!response.url().startsWith(home) && !response.url().startsWith("data:")) {
              elsewhere.add(response.url());
            }
          });

      page.navigate(home);
      page.getByRole(AriaRole.BUTTON, named("query")).click();
      assertThat(page.getByRole(AriaRole.HEADING, named("/kg"))).isVisible();

      page.locator(".CodeMirror").waitFor();
      page.evaluate(
          "query => document.querySelector('.CodeMirror').CodeMirror.setValue(query)",
          "PREFIX dem: <https://w3id.org/demarche#> SELECT ?words { ?claim dem:quote ?words }");
      page.locator(".yasqe_queryButton").click();
      Locator rows = page.locator(".yasr table.dataTable tbody tr");
      assertThat(rows.first())
          .containsText(
              "Norway sent Ukraine air defence systems.",
              new ContainsTextOptions().setTimeout(30_000));
      assertThat(rows).hasCount(1);

      page.navigate(home + "#/dataset/kg/info");
      page.getByRole(AriaRole.BUTTON, named("count triples in all graphs")).click();
      page.getByRole(AriaRole.BUTTON, named("Submit")).click();
      assertThat(page.locator("body"))
          .containsText(ServedStore.ARTICLE, new ContainsTextOptions().setTimeout(30_000));
    }
    assertThat(refused).as("what the UI asks for is open to readers").isEmpty();
    assertThat(errors).as("the content security policy lets the UI work").isEmpty();
    assertThat(elsewhere).as("nothing is loaded from other hosts").isEmpty();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
