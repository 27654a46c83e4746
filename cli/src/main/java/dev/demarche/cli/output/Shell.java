package dev.demarche.cli.output;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What surrounds a command: its standard streams, whether people watch them, and its environment.
 * Everything written is UTF-8, whatever the locale.
 *
 * @param columns how many characters fit in a line of standard output
 */
public record Shell(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    Map<String, String> environment) {

  private static final int DEFAULT_COLUMNS = 100;
  private static final int NARROWEST = 40;

  /**
   * The shell of this process. Java 17 cannot tell whether one stream alone is a terminal, so the
   * launcher says it in the properties demarche.out.terminal, demarche.err.terminal and
   * demarche.out.columns.
   */
  public static Shell ofProcess() {
    return new Shell(
        System.in,
        new StandardOutput(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true),
        Boolean.getBoolean("demarche.out.terminal"),
        Boolean.getBoolean("demarche.err.terminal"),
        Math.max(NARROWEST, Integer.getInteger("demarche.out.columns", DEFAULT_COLUMNS)),
        System.getenv());
  }

  /** Standard output for text; flush it. */
  public Writer text() {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Whether standard output takes colours; see no-color.org. */
  public boolean outTakesColour() {
    return outIsTerminal && takesColour();
  }

  /** Whether standard error takes colours. */
  public boolean errTakesColour() {
    return errIsTerminal && takesColour();
  }

  private boolean takesColour() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** One line about something wrong; characters that would steer the terminal are replaced. */
  public void complain(String message) {
    err.println("demarche: " + PrintableText.oneLine(message));
    err.flush();
  }
}
