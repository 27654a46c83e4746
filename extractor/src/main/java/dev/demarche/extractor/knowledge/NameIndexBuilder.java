package dev.demarche.extractor.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

  private final Map<BytesRef, List<NameSense>> paths = new HashMap<>();

  void add(String name, Collection<NameSense> senses) {
    boolean marks = NameKey.hasMarks(name);
    for (NameSense sense : senses) {
      boolean needsMarks = marks && sense.entity().ambiguous();
      add(needsMarks ? NameForm.LETTERS_AND_MARKS : NameForm.LETTERS, name, sense);
    }
  }

  private void add(NameForm form, String name, NameSense sense) {
    List<NameSense> all = paths.get(path(form, name));
    if (all == null) {
      paths.put(path(form, name), List.of(sense));
    } else if (!all.contains(sense)) {
      List<NameSense> more = new ArrayList<>(all);
      more.add(sense);
      paths.put(path(form, name), List.copyOf(more));
    }
  }

  private static BytesRef path(NameForm form, String name) {
    return new BytesRef((char) form.label() + NameKey.of(name));
  }

  NameIndex build() {
    BytesRef[] sorted = paths.keySet().toArray(BytesRef[]::new);
    java.util.Arrays.sort(sorted);
    List<List<NameSense>> senses = new ArrayList<>(sorted.length);
    try {
      FSTCompiler<Long> compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
              .build();
      IntsRefBuilder labels = new IntsRefBuilder();
      for (BytesRef path : sorted) {
        compiler.add(Util.toIntsRef(path, labels), (long) senses.size());
        senses.add(paths.get(path));
      }
      FST.FSTMetadata<Long> compiled = compiler.compile();
      return new NameIndex(
          compiled == null ? null : FST.fromFSTReader(compiled, compiler.getFSTReader()), senses);
    } catch (IOException impossible) {
      throw new UncheckedIOException("the automaton lies in memory", impossible);
    }
  }
}
