package dev.demarche.server.publication;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.optimize.TransformFilterPlacement;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.optimizer.StatsMatcher;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderWeighted;
import org.apache.jena.sparql.sse.Item;
import org.apache.jena.sparql.sse.SSE;
import org.jspecify.annotations.Nullable;

/**
 * Lets TDB2 match the basic graph patterns of a query over what is published ({@link
 * StoredPatterns}), and places filters among them as TDB2's own executor does. They are ordered by
 * how many triples each finds in a usual store: without such weights {@code ?claim dem:negated
 * false} is taken for a narrow one. All else, property paths above all, is executed over {@link
 * PublishedGraph}, triple by triple.
 */
final class StoredPatternExecutor extends OpExecutor {

  static final OpExecutorFactory FACTORY = context -> new StoredPatternExecutor(context, true);
  private static final OpExecutorFactory AS_GIVEN =
      context -> new StoredPatternExecutor(context, false);

  /** Made by the command weights of the module benchmark. Never changed, so for all threads. */
  private static final ReorderTransformation ORDER =
      new ReorderWeighted(new StatsMatcher(weights()));

  private final boolean reorders;

  private static Item weights() {
    try (InputStream file =
        requireNonNull(StoredPatternExecutor.class.getResourceAsStream("weights.sse"))) {
      return SSE.parse(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private StoredPatternExecutor(ExecutionContext context, boolean reorders) {
    super(context);
    this.reorders = reorders;
  }

  @Override
  protected QueryIterator execute(OpBGP op, QueryIterator input) {
    StoredPatterns patterns = patterns();
    return patterns == null ? super.execute(op, input) : match(patterns, op, input);
  }

  private QueryIterator match(StoredPatterns patterns, OpBGP op, QueryIterator input) {
    BiFunction<BasicPattern, QueryIterator, QueryIterator> match =
        (pattern, bindings) -> patterns.match(pattern, bindings, execCxt);
    return reorders ? ordered(op.getPattern(), input, match) : match.apply(op.getPattern(), input);
  }

  /** {@code GRAPH ?g} over a pattern: one look into the store, not one for each of its graphs. */
  @Override
  protected QueryIterator execute(OpGraph op, QueryIterator input) {
    StoredPatterns patterns =
        op.getNode().isVariable()
                && OpBGP.isBGP(op.getSubOp())
                && !((OpBGP) op.getSubOp()).getPattern().isEmpty()
                && execCxt.getDataset() instanceof PublishedDataset published
            ? published.patterns(Var.alloc(op.getNode()))
            : null;
    return patterns == null
        ? super.execute(op, input)
        : match(patterns, (OpBGP) op.getSubOp(), input);
  }

  @Override
  protected QueryIterator execute(OpFilter op, QueryIterator input) {
    StoredPatterns patterns = patterns();
    if (patterns == null || !reorders || !OpBGP.isBGP(op.getSubOp())) {
      return super.execute(op, input);
    }
    ExecutionContext asGiven = ExecutionContext.copy(execCxt);
    asGiven.setExecutor(AS_GIVEN);
    return ordered(
        ((OpBGP) op.getSubOp()).getPattern(),
        input,
        (pattern, bindings) -> {
          Op placed = TransformFilterPlacement.transform(op.getExprs(), pattern);
          return QC.execute(placed, bindings, asGiven);
        });
  }

  private @Nullable StoredPatterns patterns() {
    return execCxt.getActiveGraph() instanceof PublishedGraph graph ? graph.patterns() : null;
  }

  /** The first binding tells which variables are known by then; the others know the same. */
  private QueryIterator ordered(
      BasicPattern pattern,
      QueryIterator input,
      BiFunction<BasicPattern, QueryIterator, QueryIterator> execution) {
    if (pattern.size() < 2) {
      return execution.apply(pattern, input);
    }
    QueryIterPeek peek = QueryIterPeek.create(input, execCxt);
    if (!peek.hasNext()) {
      return peek;
    }
    BasicPattern known = Substitute.substitute(pattern, peek.peek());
    return execution.apply(ORDER.reorderIndexes(known).reorder(pattern), peek);
  }
}
