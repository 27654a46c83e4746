package dev.demarche.server.publication;

import java.util.function.Predicate;

/** A test that looks at the clock now and then. For one thread. */
final class Limited<T> implements Predicate<T> {

  /** A look at the clock costs about as much as a triple. */
  private static final int LOOKS_EVERY = 64;

  private final ReadingLimit limit;
  private final Predicate<T> test;
  private int tested;

  private Limited(ReadingLimit limit, Predicate<T> test) {
    this.limit = limit;
    this.test = test;
  }

  static <T> Predicate<T> by(ReadingLimit limit, Predicate<T> test) {
    return new Limited<>(limit, test);
  }

  @Override
  public boolean test(T item) {
    if (++tested % LOOKS_EVERY == 0) {
      limit.check();
    }
    return test.test(item);
  }
}
