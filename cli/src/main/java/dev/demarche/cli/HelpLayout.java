package dev.demarche.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How help looks, for all commands alike. */
final class HelpLayout {

  private HelpLayout() {}

  static void applyTo(CommandLine line) {
    CommandSpec command = line.getCommandSpec();
    command.mixinStandardHelpOptions(true);
    command.versionProvider(new Version());
    UsageMessageSpec usage = command.usageMessage();
    usage
        .width(100)
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .footerHeading("%nExamples:%n");
    line.getSubcommands().values().forEach(HelpLayout::applyTo);
  }
}
