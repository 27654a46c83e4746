package dev.demarche.server;

import dev.demarche.server.extraction.ExtractServlet;
import dev.demarche.server.extraction.TextExtraction;
import dev.demarche.server.extraction.TryPage;
import dev.demarche.server.linkeddata.HumanReadable;
import dev.demarche.server.linkeddata.LinkedDataServlet;
import dev.demarche.server.overview.ArticlesPage;
import dev.demarche.server.overview.HomePage;
import dev.demarche.server.page.ArticlePage;
import dev.demarche.server.page.AssetServlet;
import dev.demarche.server.page.ExplorerPage;
import dev.demarche.server.page.ExplorerServlet;
import dev.demarche.server.page.Templates;
import dev.demarche.server.page.ThingPage;
import dev.demarche.server.picture.DerivedPage;
import dev.demarche.server.picture.EdgePage;
import dev.demarche.server.picture.GraphPage;
import dev.demarche.server.picture.MapPage;
import dev.demarche.server.picture.OntologyPage;
import dev.demarche.server.picture.SharedGraphPage;
import dev.demarche.server.picture.StancesPage;
import dev.demarche.server.picture.TimelinePage;
import dev.demarche.server.question.QueriesPage;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reconciliation.ReconciliationServlet;
import dev.demarche.server.search.CompletionServlet;
import dev.demarche.server.search.SearchPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Puts what we serve beside Fuseki into the server: a page and data for every IRI, the explorer.
 */
final class ExplorerModule implements FusekiModule {

  private static final List<String> IRIS =
      List.of(
          "/id/*",
          "/name/*",
          "/doc/*",
          "/event/*",
          "/position/*",
          "/relation/*",
          "/graph/*",
          "/ontology",
          "/ontology.html",
          "/ontology.ttl",
          "/ontology.jsonld",
          "/ontology.nt",
          "/ontology.rdf");

  private final ReadableGraph readable;
  private final String base;
  private final Optional<TextExtraction> extraction;

  /**
   * @param extraction empty when no texts of readers are read
   */
  ExplorerModule(ReadableGraph readable, String base, Optional<TextExtraction> extraction) {
    this.readable = readable;
    this.base = base;
    this.extraction = extraction;
  }

  @Override
  public String name() {
    return "Demarche explorer";
  }

  @Override
  public void prepare(
      FusekiServer.Builder builder, Set<String> datasets, @Nullable Model configuration) {
    Templates templates = new Templates();
    TryPage trial = new TryPage(readable, templates, extraction.isPresent());
    LinkedDataServlet linkedData = new LinkedDataServlet(readable, pagesOfIris(templates));
    IRIS.forEach(path -> builder.addServlet(path, linkedData));
    builder
        .addServlet("/explore/*", new ExplorerServlet(pages(templates, trial)))
        .addServlet("/extract", new ExtractServlet(extraction, trial, base))
        .addServlet("/explore/completion", new CompletionServlet(readable))
        .addServlet("/reconcile/*", new ReconciliationServlet(readable, templates))
        .addServlet("/assets/*", new AssetServlet());
  }

  private HumanReadable pagesOfIris(Templates templates) {
    HumanReadable things = new ThingPage(readable, templates);
    HumanReadable derived = new DerivedPage(readable, templates);
    Map<String, HumanReadable> byKind =
        Map.of(
            "doc",
            new ArticlePage(readable, templates),
            "graph",
            new SharedGraphPage(readable, templates),
            "ontology",
            new OntologyPage(readable, templates),
            "event",
            derived,
            "position",
            derived,
            "relation",
            derived);
    return (path, parameters) ->
        byKind.getOrDefault(path.split("/", 2)[0], things).page(path, parameters);
  }

  private List<ExplorerPage> pages(Templates templates, TryPage trial) {
    return List.of(
        new HomePage(readable, templates),
        new ArticlesPage(readable, templates),
        new SearchPage(readable, templates),
        new QueriesPage(readable, templates),
        trial,
        new StancesPage(readable, templates),
        new GraphPage(readable, templates),
        new EdgePage(readable, templates),
        new MapPage(readable, templates),
        new TimelinePage(readable, templates));
  }
}
