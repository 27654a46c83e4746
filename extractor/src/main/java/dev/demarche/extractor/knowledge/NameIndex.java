package dev.demarche.extractor.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.fst.FST;
import org.jspecify.annotations.Nullable;

/**
 * All names that are known, and what each may stand for, as one automaton: a text is read through
 * it word by word, once from each word, and never compared with name after name.
 *
 * <p>The automaton is Lucene's finite-state transducer (S. Mihov, D. Maurel, Direct Construction of
 * Minimal Acyclic Subsequential Transducers, CIAA 2000), which shares the beginnings of names. A
 * path is a {@link NameForm} and a name as {@link NameKey} writes it, in UTF-8; it leads to the
 * place of the name's senses. Immutable and thread-safe.
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

  /**
   * Words of a text on their way through the automaton. A capital stands for itself; at the
   * beginning of a word it may stand for the small letter, as headlines write "Russian Military";
   * and so may any other where all is in capitals. For one thread.
   */
  public final class Reading {

    /** In capitals shorter names are words of a headline, or acronyms of something else. */
    private static final int SHORTEST_IN_CAPITALS = 4;

    private final List<NamePath> paths = new ArrayList<>(4);
    private int length;
    private boolean withinWord;
    private boolean capitalsAlone = true;
    private boolean marks;

    private Reading() {
      if (automaton != null) {
        FST.BytesReader reader = automaton.getBytesReader();
        for (NameForm form : NameForm.values()) {
          NamePath path = new NamePath(automaton, reader, form);
          if (path.step(form.label())) {
            paths.add(path);
          }
        }
      }
    }

    /** Reads on: a word, a part of one, a space, or several words. */
    public void read(String words) {
      if (isOver()) {
        return;
      }
      marks = marks || NameKey.hasMarks(words);
      String key = NameKey.of(words);
      for (int i = 0; i < key.length() && !isOver(); ) {
        int letter = key.codePointAt(i);
        read(letter);
        i += Character.charCount(letter);
      }
    }

    private void read(int letter) {
      boolean capital = Character.isUpperCase(letter);
      capitalsAlone &= capital || !Character.isLetter(letter);
      int read = paths.size();
      for (int i = 0; capital && i < read; i++) {
        NamePath path = paths.get(i);
        if (!withinWord || capitalsAlone) {
          NamePath loose = path.loosened(withinWord);
          if (loose.follow(Character.toLowerCase(letter))) {
            paths.add(loose);
          }
        }
      }
      for (int i = read - 1; i >= 0; i--) {
        NamePath path = paths.get(i);
        boolean stays = capitalsAlone || path.writing() != NamePath.Writing.CAPITALS;
        if (!stays || !path.follow(letter)) {
          paths.remove(i);
        }
      }
      withinWord = Character.isLetterOrDigit(letter) || withinWord && letter == '\'';
      length++;
    }

    /** Whether no name goes on, or ends, with what was read. */
    public boolean isOver() {
      return paths.isEmpty();
    }

    /**
     * What the words read so far may stand for as a whole: as they are written, else with capitals
     * for small letters; empty where no name ends here.
     */
    public List<NameSense> senses() {
      List<NameSense> found = List.of();
      NamePath.@Nullable Writing closest = null;
      for (NamePath path : paths) {
        long place = path.end();
        NamePath.Writing writing = path.writing();
        boolean counts =
            place >= 0
                && (marks || path.form() == NameForm.LETTERS)
                && (length >= SHORTEST_IN_CAPITALS || writing != NamePath.Writing.CAPITALS);
        if (!counts || closest != null && writing.compareTo(closest) > 0) {
          continue;
        }
        List<NameSense> here = senses.get((int) place);
        found = writing == closest ? union(found, here) : here;
        closest = writing;
      }
      return found;
    }

    private static List<NameSense> union(List<NameSense> some, List<NameSense> others) {
      Set<NameSense> all = new LinkedHashSet<>(some);
      all.addAll(others);
      return List.copyOf(all);
    }
  }
}
