package dev.demarche.extractor.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.util.fst.FST;
import org.jspecify.annotations.Nullable;

/**
 * All names that are known, and what each may stand for, as one automaton: a text is read through
 * it word by word, once from each word, and never compared with name after name.
 *
 * <p>The automaton is Lucene's finite-state transducer (S. Mihov, D. Maurel, Direct Construction of
 * Minimal Acyclic Subsequential Transducers, CIAA 2000), which shares the beginnings and ends of
 * names: docs/decisions/0015 states its size. A path is a {@link NameForm} and a name as {@link
 * NameKey} writes it, in UTF-8; it leads to the place of the name's senses. Immutable and
 * thread-safe.
 */
public final class NameIndex {

  private final @Nullable FST<Long> automaton;
  private final List<List<NameSense>> senses;

  /**
   * @param automaton null where there are no names
   * @param senses those of each name, at the place that the automaton gives
   */
  NameIndex(@Nullable FST<Long> automaton, List<List<NameSense>> senses) {
    this.automaton = automaton;
    this.senses = List.copyOf(senses);
  }

  /** What a name may stand for; empty where it is not known. */
  public List<NameSense> senses(String name) {
    Reading reading = reading();
    reading.read(name);
    return reading.senses();
  }

  /** A reading that has read nothing yet. */
  public Reading reading() {
    return new Reading();
  }

  /** How much memory the automaton takes, without what the names stand for, in bytes. */
  public long automatonBytes() {
    return automaton == null ? 0 : automaton.ramBytesUsed();
  }

  /** Words of a text on their way through the automaton. For one thread. */
  public final class Reading {

    private final Path exact = new Path(NameForm.AS_WRITTEN);
    private final Path capitals = new Path(NameForm.CAPITALS);

    private Reading() {}

    /** Reads on: a word, a part of one, a space, or several words. */
    public void read(String words) {
      if (isOver()) {
        return;
      }
      String key = NameKey.of(words);
      exact.follow(key);
      capitals.follow(key);
    }

    /** Whether no name goes on, or ends, with what was read. */
    public boolean isOver() {
      return exact.isLost() && capitals.isLost();
    }

    /**
     * What the words read so far may stand for as a whole: as they are written, else, if they are
     * all in capitals, as whatever is written so in capitals; empty where no name ends here.
     */
    public List<NameSense> senses() {
      long place = exact.end();
      place = place < 0 ? capitals.end() : place;
      return place < 0 ? List.of() : senses.get((int) place);
    }
  }

  /** Where the automaton stands, from the root of one form of names. */
  private final class Path {

    private final FST.@Nullable BytesReader reader;
    private final FST.Arc<Long> arc = new FST.Arc<>();
    private long output;
    private boolean lost;

    Path(NameForm form) {
      this.reader = automaton == null ? null : automaton.getBytesReader();
      this.lost = automaton == null;
      if (automaton != null) {
        automaton.getFirstArc(arc);
        step(form.label());
      }
    }

    void follow(String key) {
      for (int i = 0; i < key.length() && !lost; i++) {
        char c = key.charAt(i);
        if (c >= 128) {
          followBytes(key.substring(i));
          return;
        }
        step(c);
      }
    }

    private void followBytes(String key) {
      for (byte each : key.getBytes(StandardCharsets.UTF_8)) {
        step(each & 0xFF);
      }
    }

    private void step(int label) {
      FST<Long> over = automaton;
      FST.BytesReader bytes = reader;
      if (lost || over == null || bytes == null) {
        return;
      }
      try {
        if (over.findTargetArc(label, arc, arc, bytes) == null) {
          lost = true;
        } else {
          output += arc.output();
        }
      } catch (IOException impossible) {
        throw new UncheckedIOException("the automaton lies in memory", impossible);
      }
    }

    boolean isLost() {
      return lost;
    }

    /** The place of the senses of the name that ends here; negative where none does. */
    long end() {
      return !lost && arc.isFinal() ? output + arc.nextFinalOutput() : -1;
    }
  }
}
