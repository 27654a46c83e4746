package dev.demarche.server.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Lets an operation of Fuseki's work on another dataset than that of its service: on what is
 * published of it. Thread-safe.
 */
public final class ReadersEndpoint implements ActionProcessor {

  /** What the administrator alone may do, on the whole dataset. */
  private static final Set<Operation> WRITING =
      Set.of(Operation.Update, Operation.GSP_RW, Operation.Upload, Operation.Patch);

  private final ActionProcessor operation;
  private final DataAccessPoint published;

  private ReadersEndpoint(ActionProcessor operation, DataAccessPoint published) {
    this.operation = operation;
    this.published = published;
  }

  /**
   * Gives all endpoints of a service, but those that write, what is published instead of its own
   * dataset.
   */
  public static void publish(DataAccessPoint whole, DatasetGraph published) {
    OperationRegistry operations = OperationRegistry.createStd();
    DataService service = DataService.newBuilder(published).build();
    service.goActive();
    DataAccessPoint point = new DataAccessPoint(whole.getName(), service);
    whole
        .getDataService()
        .forEachEndpoint(
            endpoint -> {
              Operation operation = endpoint.getOperation();
              if (!WRITING.contains(operation)) {
                endpoint.setProcessor(
                    new ReadersEndpoint(operations.findHandler(operation), point));
              }
            });
  }

  @Override
  public void process(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    if (request.getParameter(HttpNames.paramCallback) != null) {
      // a script of anybody's making, from our address: CORS has made it needless
      ServletOps.errorBadRequest(
          "There is no JSONP here: pages of all sites may read the answers.");
    }
    if (action.getEndpoint().getOperation().equals(Operation.Shacl) && isSent(request)) {
      request = ReadersShapes.checked(request);
    }
    HttpAction reading =
        new HttpAction(action.id, action.log, action.category, request, action.getResponse());
    reading.setRequest(published, published.getDataService());
    reading.setEndpoint(action.getEndpoint());
    operation.process(reading);
  }

  private static boolean isSent(HttpServletRequest request) {
    return request.getMethod().equals("POST");
  }
}
