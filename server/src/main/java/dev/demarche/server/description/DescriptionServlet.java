package dev.demarche.server.description;

import dev.demarche.server.linkeddata.NegotiatingServlet;
import dev.demarche.server.page.Templates;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.store.export.DataRights;
import java.util.Map;
import org.apache.jena.graph.Graph;

/** Answers at {@code /.well-known/void} (RFC 8615) with the description of the data. */
public final class DescriptionServlet extends NegotiatingServlet {

  private static final long serialVersionUID = 1;

  private final transient ReadableGraph readable;
  private final transient DataRights rights;
  private final transient CountedStatistics statistics;
  private final transient DescriptionPage page;

  public DescriptionServlet(
      ReadableGraph readable,
      DataRights rights,
      CountedStatistics statistics,
      Templates templates) {
    super(readable);
    this.readable = readable;
    this.rights = rights;
    this.statistics = statistics;
    this.page = new DescriptionPage(templates);
  }

  private DatasetDescription description() {
    return new DatasetDescription(readable.address(), rights, statistics.latest());
  }

  @Override
  protected boolean isKnown(String path) {
    return path.equals(DatasetDescription.PATH);
  }

  @Override
  protected boolean isThing(String path) {
    return false;
  }

  @Override
  protected String iri(String path) {
    return description().iri();
  }

  @Override
  protected Graph graph(String path) {
    return description().graph();
  }

  @Override
  protected String page(String path, Map<String, String> parameters) {
    return page.html(description());
  }
}
