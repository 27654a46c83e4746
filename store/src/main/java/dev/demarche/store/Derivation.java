package dev.demarche.store;

import dev.demarche.store.DerivationReport.RuleYield;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/** Makes the derived graph. Its former content is taken away first, so that no rule reads it. */
final class Derivation {

  private final ClaimStore store;

  Derivation(ClaimStore store) {
    this.store = store;
  }

  DerivationReport run(List<Rule> rules) {
    List<Query> queries = rules.stream().map(rule -> rule.parse(store.base())).toList();
    DatasetGraph dataset = store.dataset();
    Node name = store.derivedGraph();
    return Txn.calculateWrite(
        dataset,
        () -> {
          Graph former = GraphChange.copy(dataset, name);
          former.stream().forEach(triple -> dataset.delete(Quad.create(name, triple)));
          Graph derived = GraphFactory.createDefaultGraph();
          List<RuleYield> yields = new ArrayList<>();
          for (int i = 0; i < rules.size(); i++) {
            yields.add(new RuleYield(rules.get(i).name(), construct(queries.get(i), derived)));
          }
          Graph wanted = StoredForm.of(derived);
          boolean changed = !wanted.isIsomorphicWith(former);
          if (changed) {
            wanted.stream().forEach(triple -> dataset.add(Quad.create(name, triple)));
          } else {
            // takes the deletion back: the store does not grow by what stays the same
            dataset.abort();
          }
          return new DerivationReport(wanted.size(), changed, yields);
        });
  }

  private long construct(Query query, Graph derived) {
    try (QueryExecution execution =
        QueryExecution.dataset(DatasetFactory.wrap(store.dataset())).query(query).build()) {
      Graph made = execution.execConstruct().getGraph();
      made.stream().forEach(derived::add);
      return made.size();
    }
  }
}
