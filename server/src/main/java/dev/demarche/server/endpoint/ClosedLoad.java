package dev.demarche.server.endpoint;

import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.modify.UpdateEngine;
import org.apache.jena.sparql.modify.UpdateEngineFactory;
import org.apache.jena.sparql.modify.UpdateEngineMain;
import org.apache.jena.sparql.modify.UpdateEngineRegistry;
import org.apache.jena.sparql.modify.UpdateEngineWorker;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateVisitor;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * Updates without LOAD: it would send the server to any address, within its firewall too, or to its
 * own files.
 */
public final class ClosedLoad implements UpdateEngineFactory {

  private static final Symbol CLOSED = Symbol.create("https://w3id.org/demarche/loadClosed");
  private static final UpdateEngineFactory FACTORY = new ClosedLoad();

  private ClosedLoad() {}

  /** No update of this dataset loads anything from now on. */
  public static void in(DatasetGraph dataset) {
    synchronized (FACTORY) {
      // Jena knows one list of engines; this one takes nothing but datasets that say so
      if (!UpdateEngineRegistry.containsFactory(FACTORY)) {
        UpdateEngineRegistry.addFactory(FACTORY);
      }
    }
    dataset.getContext().setTrue(CLOSED);
  }

  @Override
  public boolean accept(DatasetGraph dataset, Context context) {
    return context.isTrue(CLOSED);
  }

  @Override
  public UpdateEngine create(DatasetGraph dataset, Binding input, Context context) {
    return new UpdateEngineMain(dataset, input, context) {
      @Override
      protected UpdateVisitor prepareWorker() {
        return new Worker(dataset, input, context);
      }
    };
  }

  private static final class Worker extends UpdateEngineWorker {

    private Worker(DatasetGraph dataset, Binding input, Context context) {
      super(dataset, input, context);
    }

    @Override
    public void visit(UpdateLoad load) {
      // the kind of exception that Fuseki answers with 400 and the message
      throw new QueryBuildException(
          "LOAD is closed: data are sent to the server, not fetched by it");
    }
  }
}
