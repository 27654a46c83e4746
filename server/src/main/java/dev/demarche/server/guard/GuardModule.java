package dev.demarche.server.guard;

import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;

/** Puts the gate behind the access rules, so that whoever is refused there takes nobody's turn. */
public final class GuardModule implements FusekiModule {

  private final QueryGate gate;

  public GuardModule(QueryGate gate) {
    this.gate = gate;
  }

  @Override
  public String name() {
    return "Demarche guard";
  }

  @Override
  public void prepare(
      FusekiServer.Builder builder, Set<String> datasets, @Nullable Model configuration) {
    builder.addFilter("/*", gate);
  }
}
