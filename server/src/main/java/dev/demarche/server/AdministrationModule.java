package dev.demarche.server;

import java.util.Set;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.mgt.ActionBackup;
import org.apache.jena.fuseki.mgt.ActionBackupList;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mgt.FusekiServerCtl;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * What Fuseki's administration module does, but for a directory that is named and not taken from
 * the environment, where somebody else's Fuseki, and its access rules, might be meant. Compaction
 * is left out: under readers and writers it did not end.
 */
final class AdministrationModule implements FusekiModule {

  private final RunDirectory directory;

  AdministrationModule(RunDirectory directory) {
    this.directory = directory;
  }

  @Override
  public String name() {
    return "Demarche administration";
  }

  @Override
  public void prepare(
      FusekiServer.Builder builder, Set<String> datasets, @Nullable Model configuration) {
    FusekiServerCtl control = new FusekiServerCtl(directory.path());
    // sets this property for modules that look for access rules; ours are told where they are
    String before = System.getProperty(FusekiServerCtl.envFusekiShiro);
    control.setup();
    if (before == null) {
      System.clearProperty(FusekiServerCtl.envFusekiShiro);
    }
    builder.addServletAttribute(Fuseki.attrFusekiServerCtl, control);
    FusekiConfig.readConfigurationDirectory(directory.configurations().toString())
        .forEach(added -> builder.add(added.getName(), added.getDataService()));
    builder
        .addServlet("/$/datasets/*", new ActionDatasets())
        .addServlet("/$/server", new ActionServerStatus())
        .addServlet("/$/backup/*", new ActionBackup())
        .addServlet("/$/backups-list", new ActionBackupList())
        .enableTasks(true)
        .enableStats(true)
        .enablePing(true);
  }
}
