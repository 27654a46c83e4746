package dev.demarche.extractor.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.fst.FST;

/** A way through the automaton of {@link NameIndex}, as far as it was read. For one thread. */
final class NamePath {

  private final FST<Long> automaton;
  private final FST.BytesReader reader;
  private final FST.Arc<Long> arc = new FST.Arc<>();
  private final NameForm form;
  private final Writing writing;
  private long output;

  /** How a text writes what it writes; the closest to the name first. */
  enum Writing {
    /** Letter by letter. */
    SAME,
    /** With capitals at the beginning of words that have none. */
    CAPITALISED,
    /** All in capitals. */
    CAPITALS
  }

  /**
   * @param reader one for all paths of a reading will do
   */
  NamePath(FST<Long> automaton, FST.BytesReader reader, NameForm form) {
    this(automaton, reader, form, Writing.SAME);
    automaton.getFirstArc(arc);
  }

  private NamePath(FST<Long> automaton, FST.BytesReader reader, NameForm form, Writing writing) {
    this.automaton = automaton;
    this.reader = reader;
    this.form = form;
    this.writing = writing;
  }

  /** This path, to be followed by a small letter where the text has a capital. */
  NamePath loosened(boolean withinWord) {
    boolean capitals = withinWord || writing == Writing.CAPITALS;
    NamePath path =
        new NamePath(automaton, reader, form, capitals ? Writing.CAPITALS : Writing.CAPITALISED);
    path.arc.copyFrom(arc);
    path.output = output;
    return path;
  }

  /** Goes on by a letter; false where no name does, and the path is of no more use. */
  boolean follow(int letter) {
    if (letter < 128) {
      return step(letter);
    }
    for (byte each : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
      if (!step(each & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  /** Goes on by a byte; false where no name does, and the path is of no more use. */
  boolean step(int label) {
    try {
      if (automaton.findTargetArc(label, arc, arc, reader) == null) {
        return false;
      }
      output += arc.output();
      return true;
    } catch (IOException impossible) {
      throw new UncheckedIOException("the automaton lies in memory", impossible);
    }
  }

  NameForm form() {
    return form;
  }

  Writing writing() {
    return writing;
  }

  /** The place of the senses of the name that ends here; negative where none does. */
  long end() {
    return arc.isFinal() ? output + arc.nextFinalOutput() : -1;
  }
}
