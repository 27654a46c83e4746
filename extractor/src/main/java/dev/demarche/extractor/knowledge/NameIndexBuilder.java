package dev.demarche.extractor.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/** Collects names and makes an automaton of them. */
final class NameIndexBuilder {

  /**
   * None: a million names are then compiled in a quarter of the time and take 31 MB in place of 17
   * (docs/speed.md); they are compiled at each start.
   */
  private static final double MEGABYTES_TO_FIND_SHARED_ENDS = 0;

  private final NameVariants otherWays;
  private final Map<BytesRef, List<NameSense>> names = new HashMap<>();
  private final Map<BytesRef, List<NameSense>> variants = new HashMap<>();

  NameIndexBuilder(Spellings spellings) {
    this.otherWays = new NameVariants(spellings);
  }

  /**
   * Adds a name with its {@link NameVariants}. A variant does not count where a name is the same.
   */
  void add(String name, Collection<NameSense> senses) {
    for (NameSense sense : senses) {
      add(names, name, sense);
      for (String variant : otherWays.of(name, sense)) {
        add(variants, variant, sense);
      }
    }
  }

  private static void add(Map<BytesRef, List<NameSense>> paths, String name, NameSense sense) {
    boolean needsMarks = sense.entity().ambiguous() && NameKey.hasMarks(name);
    BytesRef path = path(needsMarks ? NameForm.LETTERS_AND_MARKS : NameForm.LETTERS, name);
    List<NameSense> before = paths.putIfAbsent(path, List.of(sense));
    if (before != null && !before.contains(sense)) {
      List<NameSense> more = new ArrayList<>(before);
      more.add(sense);
      paths.put(path, List.copyOf(more));
    }
  }

  private static BytesRef path(NameForm form, String name) {
    return new BytesRef((char) form.label() + NameKey.of(name));
  }

  NameIndex build() {
    Map<BytesRef, List<NameSense>> paths = new HashMap<>(variants);
    paths.putAll(names);
    BytesRef[] sorted = paths.keySet().toArray(BytesRef[]::new);
    Arrays.sort(sorted);
    List<List<NameSense>> senses = new ArrayList<>(sorted.length);
    try {
      FSTCompiler<Long> compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
              .suffixRAMLimitMB(MEGABYTES_TO_FIND_SHARED_ENDS)
              .build();
      IntsRefBuilder labels = new IntsRefBuilder();
      for (BytesRef path : sorted) {
        compiler.add(Util.toIntsRef(path, labels), (long) senses.size());
        senses.add(paths.getOrDefault(path, List.of()));
      }
      FST.FSTMetadata<Long> compiled = compiler.compile();
      return new NameIndex(
          compiled == null ? null : FST.fromFSTReader(compiled, compiler.getFSTReader()), senses);
    } catch (IOException impossible) {
      throw new UncheckedIOException("the automaton lies in memory", impossible);
    }
  }
}
