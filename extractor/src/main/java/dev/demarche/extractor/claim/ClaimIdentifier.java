package dev.demarche.extractor.claim;

/**
 * Names a claim in its article: by the begin of its trigger (UTF-16 units), and from 1 on by its
 * place among those that share the trigger.
 */
public record ClaimIdentifier(int begin, int ordinal) implements Comparable<ClaimIdentifier> {

  public ClaimIdentifier {
    if (begin < 0 || ordinal < 1) {
      throw new IllegalArgumentException("no claim identifier: " + begin + ", " + ordinal);
    }
  }

  @Override
  public int compareTo(ClaimIdentifier other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(ordinal, other.ordinal);
  }
}
