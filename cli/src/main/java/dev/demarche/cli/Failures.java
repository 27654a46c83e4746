package dev.demarche.cli;

import dev.demarche.cli.output.ReaderGoneException;
import dev.demarche.cli.output.Shell;
import dev.demarche.server.ServerException;
import dev.demarche.store.QuerySyntaxException;
import dev.demarche.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.apache.jena.atlas.RuntimeIOException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what went wrong, in one line, unless it is a bug. */
final class Failures {

  private final Shell shell;

  Failures(Shell shell) {
    this.shell = shell;
  }

  int exitCode(Throwable wrong) {
    if (wrong instanceof ReaderGoneException) {
      return ExitCode.DONE;
    }
    if ((wrong instanceof UncheckedIOException || wrong instanceof RuntimeIOException)
        && wrong.getCause() != null) {
      return exitCode(wrong.getCause());
    }
    if (wrong instanceof ParameterException usage) {
      shell.complain(describe(usage));
      return ExitCode.USAGE;
    }
    if (wrong instanceof QuerySyntaxException query) {
      shell.complain(
          (query.line() > 0 ? "the query, line " + query.line() : "the query")
              + ": "
              + wrong.getMessage());
      return ExitCode.USAGE;
    }
    if (wrong instanceof CommandFailure
        || wrong instanceof StoreException
        || wrong instanceof ServerException) {
      shell.complain(String.valueOf(wrong.getMessage()));
      return ExitCode.FAILED;
    }
    if (wrong instanceof IOException failed) {
      shell.complain(describe(failed));
      return ExitCode.FAILED;
    }
    shell.complain("a bug, please report it:");
    wrong.printStackTrace(shell.err());
    shell.err().flush();
    return ExitCode.FAILED;
  }

  private static String describe(ParameterException usage) {
    String message = String.valueOf(usage.getMessage());
    String hint = "";
    if (usage instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      hint = "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
    }
    return message.substring(0, 1).toLowerCase(Locale.ROOT)
        + message.substring(1)
        + hint
        + " (see: "
        + usage.getCommandLine().getCommandSpec().qualifiedName()
        + " --help)";
  }

  private static String describe(IOException wrong) {
    if (wrong instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or folder";
    }
    if (wrong instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (wrong instanceof FileAlreadyExistsException there) {
      return there.getFile() + ": already exists";
    }
    if (wrong instanceof FileSystemException file && file.getReason() != null) {
      return file.getFile() + ": " + file.getReason();
    }
    return String.valueOf(wrong.getMessage());
  }
}
