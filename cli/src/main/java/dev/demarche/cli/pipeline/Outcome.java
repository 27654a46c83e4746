package dev.demarche.cli.pipeline;

/**
 * How a run over articles went.
 *
 * @param done articles extracted
 * @param rejected items of the input that could not be read
 * @param failed articles that the extractor failed on
 */
public record Outcome(long done, long rejected, long failed) {

  /** Whether nothing was left out. */
  public boolean isComplete() {
    return rejected == 0 && failed == 0;
  }
}
