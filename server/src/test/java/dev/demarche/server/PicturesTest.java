package dev.demarche.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.demarche.ontology.OntologyGraphs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures in a browser: what they show, and that each part leads to its words. */
class PicturesTest {

  @TempDir static Path folder;

  private static DemarcheServer server;
  private static Chromium chromium;

  private final List<String> errors = new CopyOnWriteArrayList<>();
  private Page page;

  @BeforeAll
  static void serve() {
    Chromium.assumeInstalled();
    server = DemarcheServer.start(ServerOptions.of(PictureStore.in(folder)).withPort(0));
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
          if (message.type().equals("error") && !message.location().contains("completion")) {
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
  void stancesShowWhoContradictsHimselfAndWhereSourcesDiffer() {
    visit("stances");
    assertThat(page.locator(".matrix thead th"))
        .hasText(new String[] {"Holder", "deployment: Ukraine", "Russia"});
    assertThat(page.locator(".matrix tbody th")).hasText(new String[] {"Norway", "Sweden"});
    assertThat(page.locator(".matrix td.mixed a .hidden"))
        .hasText(
            new String[] {
              "Norway both for and against deployment: Ukraine, 1 source",
              "Sweden both for and against deployment: Ukraine, sources differ, 2 sources"
            });
    assertThat(page.locator(".matrix td.oppose a .hidden"))
        .hasText(new String[] {"Norway against Russia, 1 source"});
    assertThat(page.locator(".matrix td.contested")).containsText("±!");
  }

  @Test
  void aCellOpensItsWordsAndTheBackButtonClosesThem() {
    visit("stances");
    link("Norway both for and against").click();
    assertThat(page.locator("#words")).hasText("Norway both for and against deployment: Ukraine");
    assertThat(page.locator(".words blockquote"))
        .hasText(
            new String[] {
              "Norway supports sending troops to Ukraine",
              "Norway now opposes <b>sending</b> troops"
            });
    assertThat(page.locator(".matrix a[aria-current]")).hasCount(1);
    page.goBack();
    assertThat(page.locator("#words")).hasCount(0);
  }

  @Test
  void daysNarrowAContradictionDown() {
    visit("stances?to=2024-04");
    assertThat(page.locator(".matrix td a .hidden"))
        .hasText(
            new String[] {
              "Norway against Russia, 1 source", "Norway for deployment: Ukraine, 1 source"
            });
  }

  @Test
  void formFiltersByNameAndKind() {
    visit("stances");
    page.getByLabel("About").fill("Ukraine");
    page.getByLabel("Matters").selectOption("acts");
    page.getByRole(AriaRole.BUTTON, named("Show")).click();
    assertThat(page.getByRole(AriaRole.HEADING, named("Stances on Ukraine"))).isVisible();
    assertThat(page.locator(".matrix thead th")).hasCount(2);
    assertThat(page.getByLabel("About")).hasValue("Ukraine");
  }

  @Test
  void aHoldersStancesStandByTime() {
    visit("stances");
    page.getByRole(AriaRole.LINK, named("Sweden").setExact(true)).click();
    assertThat(page.locator("svg .mark")).hasCount(2);
    assertThat(page.locator("svg .mark.oppose rect")).hasCount(1);
    page.locator("svg .mark.oppose").click();
    assertThat(page.locator(".words blockquote"))
        .hasText(
            new String[] {
              "Sweden supports it", "Sweden opposes the sending of troops, Finland says"
            });
    assertThat(page.locator("svg .mark")).hasCount(2);
  }

  @Test
  void graphDrawsTheTableAndItsEdgesShowTheirClaims() {
    visit("graph?of=Ukraine");
    assertThat(page.locator("#relations tbody tr")).hasCount(2);
    assertThat(page.locator("#relations"))
        .containsText(Pattern.compile("Russia\\s+attacked.*\\s+Ukraine\\s+2, contested"));
    assertThat(page.evaluate("demarcheGraph.nodes().map(node => node.data('label')).sort().join()"))
        .isEqualTo("Norway,Russia,Ukraine");
    assertThat(page.evaluate("demarcheGraph.edges('[contested=1]').style('line-style')"))
        .isEqualTo("dashed");

    page.evaluate("void demarcheGraph.edges('[label=\"attacked\"]').emit('tap')");
    assertThat(page.locator("#edge-claims blockquote").first())
        .containsText(Pattern.compile("Russia (struck|shelled)"));
    assertThat(page.locator("#relations tr.chosen")).containsText("attacked");

    page.evaluate("void demarcheGraph.nodes('[label=\"Norway\"]').emit('tap')");
    assertThat(page.getByRole(AriaRole.HEADING, named("Graph around Norway"))).isVisible();
  }

  @Test
  void tableOfTheGraphChoosesEdgesByKeyboard() {
    visit("graph?of=id/norway");
    page.getByRole(AriaRole.LINK, named("supplies")).focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#edge-claims blockquote"))
        .hasText("Norway delivered guns to Ukraine on 10 February");
    assertThat(page.locator("#edge-claims")).isFocused();
  }

  @Test
  void mapShowsPlacesCountriesAtTheirCapitalsAndCountsTheUnknown() {
    visit("map");
    assertThat(page.locator("#places tbody tr th"))
        .hasText(new String[] {"Kyiv", "Oslo", "Ukraine (at its capital)"});
    assertThat(page.locator("#content"))
        .containsText("1 claim at 1 place whose coordinates are not known");
    assertThat(page.locator("#map path.spot")).hasCount(3);
    assertThat(page.locator("#map path.leaflet-interactive:not(.spot)")).hasCount(0);
    assertThat(page.locator("#map path:not(.spot)")).not().hasCount(0);

    page.locator("#map path.spot").nth(1).click();
    Locator popup = page.locator(".leaflet-popup-content");
    assertThat(popup).containsText("1 claim of verbal cooperation");
    popup.getByRole(AriaRole.LINK).click();
    assertThat(page.locator("#words")).hasText("1 claim at Oslo");
    assertThat(page.locator(".words blockquote"))
        .hasText("Norway and Sweden met in Oslo on Thursday");
  }

  @Test
  void mapIsFilteredByKindAndDays() {
    visit("map");
    page.getByLabel("Events").selectOption("– – missile strike");
    page.getByRole(AriaRole.BUTTON, named("Show")).click();
    assertThat(page.locator("#places tbody tr th")).hasText(new String[] {"Kyiv"});
    visit("map?to=2024-02");
    assertThat(page.locator("#places tbody tr th"))
        .hasText(new String[] {"Ukraine (at its capital)"});
    visit("map?to=2023");
    assertThat(page.locator(".empty")).isVisible();
  }

  @Test
  void eventsStandByTypeAndMonth() {
    visit("timeline");
    assertThat(page.locator(".heat thead th"))
        .hasText(new String[] {"Type", "2024-02", "2024-03", "2024-04", "2024-05"});
    assertThat(page.locator(".heat td a .hidden"))
        .hasText(
            new String[] {
              "missile strike, 2024-04: 1",
              "shelling, 2024-04: 1",
              "meeting, 2024-05: 1",
              "arms transfer, 2024-02: 1"
            });
    assertThat(page.locator("svg.bars a")).hasCount(3);
    assertThat(page.locator("svg.bars a.material-conflict title"))
        .hasText("material conflict, 2024-04: 2");
  }

  @Test
  void aMonthOpensItsEventsAndTellsThatSourcesContradictEachOther() {
    visit("timeline");
    page.getByRole(AriaRole.LINK, named("missile strike, 2024-04: 1")).click();
    assertThat(page.locator("#events")).hasText("1 event, missile strike, 2024-04");
    assertThat(page.locator(".event")).containsText("sources contradict each other");
    assertThat(page.locator(".event blockquote"))
        .hasText(
            new String[] {
              "Russia struck Kyiv with missiles on 20 April",
              "Russia denied that it had struck Kyiv"
            });
    page.locator("svg.bars a.material-conflict").click();
    assertThat(page.locator("#events")).hasText("2 events, material conflict, 2024-04");
  }

  @Test
  void timelineOfOneThingHasWhatItDidAndSuffered() {
    visit("timeline?of=Sweden");
    assertThat(page.locator(".heat tbody th")).hasText(new String[] {"meeting"});
    visit("timeline?of=Ukraine&from=2024-04&to=2024-04-30");
    assertThat(page.locator("#events")).hasText("2 events");
  }

  @Test
  void whatWasDerivedHasAPageWithItsClaims() {
    visit("timeline?type=dem:Meeting");
    page.locator(".event h3 a").first().click();
    assertThat(page.getByRole(AriaRole.HEADING).first())
        .hasText("meeting, 2024-05-09: Norway, Sweden");
    assertThat(page.locator("blockquote")).hasText("Norway and Sweden met in Oslo on Thursday");
    page.locator("dd a").getByText("meeting").click();
    assertThat(page).hasURL(Pattern.compile("/ontology#Meeting$"));
    assertThat(page.locator("#Meeting h3")).containsText("dem:Meeting");
  }

  @Test
  void everyTermHasAnAnchorInTheOntology() throws IOException {
    page.navigate(server.uri() + "ontology");
    Set<String> terms =
        OntologyGraphs.ontology().stream()
            .filter(triple -> triple.getPredicate().getURI().endsWith("#isDefinedBy"))
            .map(triple -> triple.getSubject().getURI())
            .filter(iri -> iri.startsWith("https://w3id.org/demarche#"))
            .map(iri -> iri.substring(iri.indexOf('#') + 1))
            .collect(Collectors.toSet());
    assertThat(terms).hasSizeGreaterThan(200);
    @SuppressWarnings("unchecked")
    List<String> anchors =
        (List<String>) page.evaluate("[...document.querySelectorAll('[id]')].map(each => each.id)");
    assertThat(anchors).containsAll(terms).doesNotHaveDuplicates();
    Locator strike = page.locator("#MissileStrike");
    assertThat(strike).containsText("To attack with missiles.");
    assertThat(strike).containsText("PLOVER ASSAULT");
    assertThat(strike).containsText("CAMEO root 19");
    assertThat(
            strike.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName("attack").setExact(true)))
        .hasAttribute("href", Pattern.compile("/ontology#Attack$"));
    assertThat(strike).containsText("Russia struck Kyiv with missiles on 20 April");
    assertThat(page.locator("#agent")).containsText("event claim");
  }

  @Test
  void sharedGraphsTellWhatIsInThem() {
    page.navigate(server.uri() + "graph/derived");
    Locator kinds = page.locator("main table tbody tr");
    assertThat(kinds).hasText(new String[] {"relation5", "event4", "position3"});
    link("event").first().click();
    assertThat(page.locator("ul.unknown a")).hasCount(4);
  }

  private void visit(String path) {
    page.navigate(server.uri() + "explore/" + path);
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
