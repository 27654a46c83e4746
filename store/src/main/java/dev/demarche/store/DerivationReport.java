package dev.demarche.store;

import java.util.List;

/**
 * What the rules derived.
 *
 * @param triples the size of the derived graph
 * @param changed whether it differs from what was there
 * @param rules what each rule gave; triples that two rules give count for both
 */
public record DerivationReport(long triples, boolean changed, List<RuleYield> rules) {

  public DerivationReport {
    rules = List.copyOf(rules);
  }

  /**
   * @param rule the rule's name
   * @param triples how many triples it made
   */
  public record RuleYield(String rule, long triples) {}
}
