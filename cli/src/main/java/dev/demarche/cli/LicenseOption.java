package dev.demarche.cli;

import dev.demarche.store.export.DataRights;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the data are put under: shared by the commands that hand them on. */
final class LicenseOption {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = "--license",
      paramLabel = "IRI",
      description =
          "The licence that you put the data under, such as"
              + " https://creativecommons.org/licenses/by/4.0/. Unless set, none is stated; quoted"
              + " words stay their publishers' in any case.")
  private @Nullable URI license;

  DataRights rights() {
    if (license != null && !license.isAbsolute()) {
      throw new ParameterException(
          command.commandLine(), "--license must be a whole IRI, not '" + license + "'");
    }
    return new DataRights(Optional.ofNullable(license));
  }
}
