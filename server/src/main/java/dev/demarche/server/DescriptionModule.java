package dev.demarche.server;

import dev.demarche.server.description.CountedStatistics;
import dev.demarche.server.description.DescriptionServlet;
import dev.demarche.server.description.FeedServlet;
import dev.demarche.server.description.RobotsServlet;
import dev.demarche.server.description.ServiceDescriptionFilter;
import dev.demarche.server.export.ExportServlet;
import dev.demarche.server.linkeddata.Representation;
import dev.demarche.server.page.Templates;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.store.export.DataRights;
import dev.demarche.store.export.Export;
import java.time.Duration;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;

/** Puts into the server what tells of the data as a whole and hands them out. */
final class DescriptionModule implements FusekiModule {

  private static final String VOID = "/.well-known/void";

  /** How long a request waits for the data to be counted. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final String dataset;
  private final ReadableGraph readable;
  private final DataRights rights;
  private final CountedStatistics statistics;

  /**
   * @param dataset its path, such as "/kg"
   */
  DescriptionModule(String dataset, ReadableGraph readable, DataRights rights) {
    this.dataset = dataset;
    this.readable = readable;
    this.rights = rights;
    this.statistics = new CountedStatistics(readable.dataset(), PATIENCE);
  }

  @Override
  public String name() {
    return "Demarche descriptions and exports";
  }

  @Override
  public void prepare(
      FusekiServer.Builder builder, Set<String> datasets, @Nullable Model configuration) {
    DescriptionServlet description =
        new DescriptionServlet(readable, rights, statistics, new Templates());
    builder.addServlet(VOID, description);
    for (Representation form : Representation.values()) {
      builder.addServlet(VOID + "." + form.suffix(), description);
    }
    builder
        .addServlet("/feed.atom", new FeedServlet(readable))
        .addServlet("/robots.txt", new RobotsServlet(readable::address))
        .addServlet("/export/*", new ExportServlet(this::export))
        .addFilter("/*", new ServiceDescriptionFilter(endpoints(dataset), description));
  }

  private static Set<String> endpoints(String dataset) {
    return Set.of(dataset + "/sparql", dataset + "/query");
  }

  private Export export() {
    return new Export(readable.dataset(), readable.address().base(), rights);
  }

  @Override
  public void serverStopped(FusekiServer server) {
    statistics.close();
  }
}
