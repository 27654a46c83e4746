package dev.demarche.cli.serve;

import dev.demarche.cli.output.PrintableText;
import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.ArticleSource;
import dev.demarche.cli.pipeline.Outcome;
import dev.demarche.cli.store.Counted;
import dev.demarche.cli.store.StoreFilling;
import dev.demarche.cli.store.Validation;
import dev.demarche.extractor.Extractor;
import dev.demarche.ontology.OwnKnowledge;
import dev.demarche.store.ClaimStore;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.Function;

/** The whole way from the seeds to a store, with what was found there. */
public final class Demonstration {

  private static final int LONGEST_QUOTE = 200;

  private final Shell shell;
  private final Function<OwnKnowledge, Extractor> models;

  public Demonstration(Shell shell, Function<OwnKnowledge, Extractor> models) {
    this.shell = shell;
    this.models = models;
  }

  /**
   * Fills the store, checks it, and shows three of its claims.
   *
   * @return whether no graph violates a shape
   */
  public boolean run(ArticleSource seeds, Path directory, String base, OwnKnowledge own)
      throws IOException {
    Writer out = shell.text();
    say(out, "Extracting " + String.join(", ", seeds.inputs()) + " ...");
    Outcome outcome = new StoreFilling(shell, models).fill(directory, base, seeds, own);
    Validation validation = new Validation(shell);
    try (ClaimStore store = ClaimStore.open(directory)) {
      validation.store(store);
      boolean valid = validation.conclude();
      Findings findings = Findings.in(store);
      say(
          out,
          Counted.of(findings.claims(), "claim")
              + " by "
              + Counted.of(findings.sources(), "source")
              + " with "
              + Counted.of(findings.mentions(), "mention")
              + ", "
              + Counted.of(findings.triples(), "triple")
              + " of RDF. Three of the claims:\n");
      for (Findings.QuotedClaim claim : findings.examples()) {
        say(out, describe(claim));
      }
      return valid && outcome.isComplete();
    }
  }

  private static String describe(Findings.QuotedClaim claim) {
    return "  “"
        + PrintableText.shortened(claim.words(), LONGEST_QUOTE)
        + "”\n    "
        + claim.kind()
        + ", according to "
        + claim.source()
        + " ("
        + claim.how()
        + ")\n";
  }

  private static void say(Writer out, String text) throws IOException {
    out.write(text + "\n");
    out.flush();
  }
}
