package dev.demarche.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Makes the picture in the README from a server that runs ({@code ./demarche demo}):
 *
 * <pre>
 * mvn -pl server -am test -Dtest=FusekiUiScreenshotTest -Dsurefire.failIfNoSpecifiedTests=false \
 *   -Ddemarche.screenshot.of=http://localhost:3030/ -Ddemarche.screenshot=docs/images/fuseki-ui.png
 * </pre>
 */
@EnabledIfSystemProperty(named = "demarche.screenshot.of", matches = "http.*")
class FusekiUiScreenshotTest {

  private static final String QUERY =
      """
      PREFIX dem: <https://w3id.org/demarche#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      # Who says what, in which words?
      SELECT ?source ?what ?words {
        ?claim dem:accordingTo/rdfs:label ?source ; dem:quote ?words ; dem:eventType/rdfs:label ?what .
      }
      ORDER BY ?claim
      LIMIT 8
      """;

  @Test
  void takesAPicture() {
    Chromium.assumeInstalled();
    // the module's directory is the working directory, the file is named from the project's
    Path file = Path.of("..").resolve(System.getProperty("demarche.screenshot", "fuseki-ui.png"));
    try (Chromium chromium = Chromium.launch()) {
      Page page = chromium.newPage(1280, 1200);
      page.navigate(System.getProperty("demarche.screenshot.of") + "#/dataset/kg/query");
      page.locator(".CodeMirror").waitFor();
      page.evaluate(
          "query => document.querySelector('.CodeMirror').CodeMirror.setValue(query)", QUERY);
      page.locator(".yasqe_queryButton").click();
      Locator rows = page.locator(".yasr table.dataTable tbody tr");
      assertThat(rows.first()).isVisible(new IsVisibleOptions().setTimeout(30_000));
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }
}
