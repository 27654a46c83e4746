package dev.demarche.server.reconciliation;

import java.util.List;

/**
 * One name that is looked up, and what else is known of whoever has it.
 *
 * @param name "" when only properties are given
 * @param types ids of kinds; none for all
 * @param limit how many candidates at most
 */
record ReconciliationQuery(
    String name, List<String> types, Strictness strictness, int limit, List<Condition> conditions) {

  /** What types do. The API names the three and leaves their meaning open. */
  enum Strictness {
    /** A candidate of another type comes later and is no match. */
    SHOULD,
    /** A candidate has at least one of the types. */
    ANY,
    /** A candidate has all of the types. */
    ALL
  }

  /**
   * A property that should have one of some values.
   *
   * @param property its id, which may be unknown
   * @param values words, or ids of things
   */
  record Condition(String property, List<String> values) {

    Condition {
      values = List.copyOf(values);
    }
  }

  ReconciliationQuery {
    types = List.copyOf(types);
    conditions = List.copyOf(conditions);
  }

  boolean allows(Entity entity) {
    return types.isEmpty() || strictness == Strictness.SHOULD || suits(entity);
  }

  /** Whether its types are those that are asked for. */
  boolean suits(Entity entity) {
    if (types.isEmpty()) {
      return true;
    }
    return strictness == Strictness.ALL
        ? entity.kinds().containsAll(types)
        : types.stream().anyMatch(entity.kinds()::contains);
  }
}
