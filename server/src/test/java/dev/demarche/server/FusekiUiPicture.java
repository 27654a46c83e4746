package dev.demarche.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * No test, and not named as one: makes the picture in the README from a server that runs ({@code
 * ./demarche demo}):
 *
 * <pre>
 * mvn -pl server -am test -Dtest=FusekiUiPicture -Dsurefire.failIfNoSpecifiedTests=false \
 *   -Ddemarche.screenshot.of=http://localhost:3030/ -Ddemarche.screenshot=docs/images/fuseki-ui.png
 * </pre>
 */
class FusekiUiPicture {

  private static final String QUERY =
      """
      PREFIX dem: <https://w3id.org/demarche#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      # Who is for or against what, according to whom, in which words?
      SELECT ?who ?polarity ?what ?source ?words {
        ?stance dem:holder/rdfs:label ?who ; dem:polarity/rdfs:label ?polarity ; dem:quote ?words ;
                dem:toward/dem:eventType/rdfs:label ?what ; dem:accordingTo/rdfs:label ?source .
      }
      ORDER BY ?stance
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
