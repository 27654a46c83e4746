package dev.demarche.server.publication;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.util.Context;

/**
 * Jena's general engine, over what is published, with the union of all graphs as default graph
 * unless a query names other ones by FROM; {@link StoredPatternExecutor} makes it fast.
 */
final class PublishedQueryEngine extends QueryEngineMain {

  private static final QueryEngineFactory FACTORY = new Factory();

  private PublishedQueryEngine(Query query, DatasetGraph dataset, Binding input, Context context) {
    super(query, dataset, input, context);
  }

  private PublishedQueryEngine(Op op, DatasetGraph dataset, Binding input, Context context) {
    super(op, dataset, input, context);
  }

  /** Jena knows one list of engines; this one takes nothing but our view. */
  public static void register() {
    synchronized (FACTORY) {
      if (!QueryEngineRegistry.containsFactory(FACTORY)) {
        QueryEngineRegistry.addFactory(FACTORY);
      }
    }
  }

  @Override
  protected Op modifyOp(Op op) {
    return super.modifyOp(
        dataset instanceof PublishedDataset published
            ? LimitedExpressions.in(op, published.limit())
            : op);
  }

  @Override
  public QueryIterator eval(Op op, DatasetGraph dataset, Binding input, Context context) {
    DatasetGraph seen =
        dataset instanceof PublishedDataset published ? published.withUnionByDefault() : dataset;
    return super.eval(op, seen, input, context);
  }

  private static final class Factory implements QueryEngineFactory {

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
      return dataset instanceof PublishedDataset;
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
      return new PublishedQueryEngine(query, dataset, input, published(context)).getPlan();
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
      return dataset instanceof PublishedDataset;
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
      return new PublishedQueryEngine(op, dataset, input, published(context)).getPlan();
    }

    /** In place of what TDB2 says of how to run queries, in its datasets' contexts. */
    private static Context published(Context context) {
      Context published = context.copy();
      QC.setFactory(published, StoredPatternExecutor.FACTORY);
      published.remove(ARQ.stageGenerator);
      // the executor places them, when it knows the order of the patterns
      published.setFalse(ARQ.optFilterPlacementBGP);
      return published;
    }
  }
}
