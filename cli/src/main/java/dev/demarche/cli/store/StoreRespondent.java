package dev.demarche.cli.store;

import dev.demarche.store.ClaimStore;
import dev.demarche.store.QueryOperation;
import dev.demarche.store.ResultFormat;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;

/** A store in a folder, opened as long as this is. */
public final class StoreRespondent implements Respondent {

  private final ClaimStore store;
  private final QueryOperation operation;

  /**
   * @throws dev.demarche.store.StoreException when there is none, or someone else has it open
   */
  public StoreRespondent(Path directory) {
    this.store = ClaimStore.open(directory);
    this.operation = new QueryOperation(store);
  }

  @Override
  public String base() {
    return store.base();
  }

  @Override
  public Query parse(String sparql) {
    return operation.parse(sparql);
  }

  @Override
  public ResultSet select(Query query) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExecution execution =
              QueryExecution.dataset(DatasetFactory.wrap(store.dataset())).query(query).build()) {
            return execution.execSelect().materialise();
          }
        });
  }

  @Override
  public void write(Query query, ResultFormat format, OutputStream out) {
    operation.run(query, format, out);
  }

  @Override
  public void close() {
    store.close();
  }
}
