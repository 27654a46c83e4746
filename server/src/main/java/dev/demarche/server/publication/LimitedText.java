package dev.demarche.server.publication;

/** A text that looks at the clock now and then while it is read. For one thread. */
final class LimitedText implements CharSequence {

  private static final int LOOKS_EVERY = 4096;

  private final CharSequence text;
  private final ReadingLimit limit;
  private int read;

  LimitedText(CharSequence text, ReadingLimit limit) {
    this.text = text;
    this.limit = limit;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++read % LOOKS_EVERY == 0) {
      limit.check();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new LimitedText(text.subSequence(start, end), limit);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
