package dev.demarche.server;

import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;

/** Puts the gate behind the access rules, so that whoever is refused there takes nobody's turn. */
final class QueryGateModule implements FusekiModule {

  private final QueryGate gate;

  QueryGateModule(QueryGate gate) {
    this.gate = gate;
  }

  @Override
  public String name() {
    return "Demarche query gate";
  }

  @Override
  public void prepare(
      FusekiServer.Builder builder, Set<String> datasets, @Nullable Model configuration) {
    builder.addFilter("/*", gate);
  }
}
