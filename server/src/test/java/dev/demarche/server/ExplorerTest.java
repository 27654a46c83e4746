package dev.demarche.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer in a browser: ways that readers take, and that no text of theirs becomes markup. */
class ExplorerTest {

  @TempDir static Path folder;

  private static DemarcheServer server;
  private static Chromium chromium;

  private final List<String> errors = new CopyOnWriteArrayList<>();
  private Page page;

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

  @BeforeEach
  void open() {
    page = chromium.newPage(1280, 900);
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
  }

  @AfterEach
  void nothingWentWrong() {
    page.close();
    assertThat(errors).isEmpty();
  }

  @Test
  void leadsFromASearchToTheWordsOfAClaimAndBack() {
    visit("explore/");
    page.getByLabel("Search names and quotes").fill("norw");
    page.keyboard().press("Enter");
    link("Norway").first().click();
    assertThat(page.getByRole(AriaRole.HEADING, named("Norway").setLevel(1))).isVisible();

    page.locator("#did + .claims a.kind").first().click();
    Locator card = page.locator(".card.chosen");
    assertThat(card).containsText("Norway sent Ukraine air defence systems");
    assertThat(card).isInViewport();
    assertThat(page.locator("#text .of-trigger")).hasText("sent");
    assertThat(page.locator("#text .of-evidence"))
        .hasText(new String[] {"Norway", " ", "sent", " ", "Ukraine", " ", "air defence systems"});
    assertThat(page.locator("#text .of-trigger")).isInViewport();

    page.goBack();
    assertThat(page).hasURL(Pattern.compile("/id/norway\\.html$"));
    page.goBack();
    assertThat(page).hasURL(Pattern.compile("/explore/search\\?q=norw$"));
  }

  @Test
  void completesNames() {
    visit("explore/");
    page.getByLabel("Search names and quotes").pressSequentially("norweg");
    assertThat(page.locator("#found option")).hasCount(1);
    assertThat(page.locator("#found option")).hasAttribute("value", "Norwegian Navy");
  }

  @Test
  void searchIsNarrowedByKind() {
    visit("explore/search?q=norw");
    page.getByRole(AriaRole.NAVIGATION, named("Kinds of results"))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Military forces 1"))
        .click();
    assertThat(page.locator("#content .articles a")).hasText(new String[] {"Norwegian Navy"});
    assertThat(page.locator(".facets a[aria-current]")).containsText("Military forces");
  }

  @Test
  void findsOtherNamesDescriptionsTitlesAndQuotes() {
    visit("explore/search?q=norge");
    assertThat(page.locator("#content .articles li").first()).containsText("also called Norge");
    visit("explore/search?q=ELYSEE");
    assertThat(page.locator("#content .articles a")).hasText(new String[] {"Élysée"});
    visit("explore/search?q=minister");
    assertThat(page.getByRole(AriaRole.HEADING, named("Described in articles"))).isVisible();
    visit("explore/search?q=air+defence");
    assertThat(page.getByRole(AriaRole.HEADING, named("Articles").setExact(true))).isVisible();
    assertThat(page.locator(".claims blockquote"))
        .hasText(new String[] {"Norway sent Ukraine air defence systems"});
    assertThat(page.locator(".claims .who"))
        .hasText(Pattern.compile("Norway\\s+→\\s*to\\s+Ukraine"));
  }

  @Test
  void listsArticlesOfAPublisherAndOfAMonth() {
    visit("explore/articles");
    assertThat(page.locator(".articles li")).hasCount(2);
    page.getByLabel("Publisher").selectOption("Fjord News");
    page.getByLabel("Month").selectOption("2024-03");
    page.getByRole(AriaRole.BUTTON, named("Show")).click();
    assertThat(page.locator(".articles a"))
        .hasText(new String[] {"Norway sends air defence systems"});
    assertThat(page.getByLabel("Publisher")).hasValue("Fjord News");
    assertThat(page.locator("#content .kinds")).containsText("1 article of Fjord News in 2024-03");
  }

  @Test
  void runsAndChangesAQuery() {
    visit("explore/queries");
    page.locator(".questions a")
        .filter(new Locator.FilterOptions().setHasText("Claims by source"))
        .click();
    assertThat(page.locator("thead th")).hasText(new String[] {"source", "claims"});
    assertThat(page.locator(".questions a[aria-current]")).hasText("Claims by source");

    page.getByLabel("Query")
        .fill("SELECT ?who ?words {\n ?claim dem:agent ?who ; dem:quote ?words }");
    page.getByRole(AriaRole.BUTTON, named("Run")).click();
    assertThat(page).hasURL(Pattern.compile("/explore/queries\\?query=SELECT"));
    assertThat(page.locator("tbody td"))
        .hasText(new String[] {"id/norway", "Norway sent Ukraine air defence systems"});
    assertThat(link("Link to this query")).hasAttribute("href", page.url());
    String csv = page.request().get(link("CSV").getAttribute("href")).text().replace("\r", "");
    assertThat(csv)
        .isEqualTo(
            "who,words\nhttp://localhost:3030/id/norway,Norway sent Ukraine air defence systems\n");
    page.locator("tbody a").click();
    assertThat(page.getByRole(AriaRole.HEADING, named("Norway").setLevel(1))).isVisible();
    page.goBack();

    page.getByLabel("Query").fill("SELECT *\n{ ?s ?p }");
    page.getByRole(AriaRole.BUTTON, named("Run")).click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Line 2: ");
  }

  @Test
  void answersQueriesThatAreTooLongForAnAddress() {
    visit("explore/queries");
    page.getByLabel("Query").fill("# " + "long ".repeat(2000) + "\nASK { ?s a dem:Claim }");
    page.getByRole(AriaRole.BUTTON, named("Run")).click();
    assertThat(page.locator("tbody td")).hasText("yes");
    assertThat(page.locator(".exports")).containsText("too long for a link");
    assertThat(page).hasURL(Pattern.compile("/explore/queries$"));
  }

  @Test
  void sendsNobodyElsewhere() {
    visit(
        "explore/queries?query=SELECT+*+%7B+SERVICE+%3Chttp://localhost:1/%3E+%7B+?s+?p+?o+%7D+%7D");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("cannot be answered");
  }

  @Test
  void showsWhatWasTypedAsText() {
    visit("explore/search?q=%22%3E%3Cimg+src%3Dx+onerror%3Dwindow.ran%3D1%3E");
    assertThat(page.locator("#q")).hasValue("\"><img src=x onerror=window.ran=1>");
    assertThat(page.locator("img")).hasCount(0);
    assertThat(page.evaluate("typeof window.ran")).isEqualTo("undefined");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "explore/",
        "explore/articles",
        "explore/articles?publisher=%22%3E%3Cimg+src%3Dx+onerror%3Dwindow.ran%3D1%3E",
        "explore/search?q=hostile",
        "explore/search?q=hostile+script",
        "explore/queries?query=SELECT+*+%7B+?s+dem:quote+?words+%7D",
        "name/hostile.html",
        ExplorerStore.HOSTILE_ARTICLE + ".html",
      })
  void showsMarkupAsText(String path) {
    visit(path);
    assertThat(page.locator("body")).containsText(Pattern.compile("<script>|<img|'><svg"));
    assertThat(page.locator("script:not([src]):not([type='application/ld+json'])")).hasCount(0);
    assertThat(page.locator("img, [onerror], [onload], [onmouseover], a[href^='javascript:']"))
        .hasCount(0);
    assertThat(page.evaluate("typeof window.ran")).isEqualTo("undefined");
  }

  private void visit(String path) {
    page.navigate(server.uri() + path);
  }

  private Locator link(String name) {
    return page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
