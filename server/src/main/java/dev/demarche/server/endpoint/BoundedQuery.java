package dev.demarche.server.endpoint;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.util.Symbol;

/**
 * A query of a reader's. Property paths are followed in what is published even where all is, since
 * nothing else stops them (Jena does not ask whether time is over while it follows one).
 */
final class BoundedQuery extends SPARQL_QueryDataset {

  private static final Symbol FOLLOWS_PATHS =
      Symbol.create("https://w3id.org/demarche/followsPaths");

  private final DatasetGraph published;

  BoundedQuery(DatasetGraph published) {
    this.published = published;
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
    action.getContext().set(FOLLOWS_PATHS, followsPaths(query));
    return super.decideDataset(action, query, log);
  }

  @Override
  protected DatasetGraph getDataset(HttpAction action) {
    return action.getContext().isTrue(FOLLOWS_PATHS) ? published : super.getDataset(action);
  }

  private static boolean followsPaths(Query query) {
    PathFinder finder = new PathFinder();
    Walker.walk(Algebra.compile(query), finder, new ExprVisitorBase());
    return finder.found;
  }

  private static final class PathFinder extends OpVisitorBase {
    private boolean found;

    @Override
    public void visit(OpPath path) {
      found = true;
    }
  }
}
