package dev.demarche.extractor.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/** Collects names and makes an automaton of them. */
final class NameIndexBuilder {

  /** In capitals shorter names are words of a headline or acronyms of something else. */
  private static final int SHORTEST_NAME_IN_CAPITALS = 4;

  private final Map<String, List<NameSense>> written = new HashMap<>();
  private final Map<String, List<NameSense>> capitals = new HashMap<>();

  void add(String name, Collection<NameSense> senses) {
    String key = NameKey.of(name);
    add(written, key, senses);
    if (key.length() >= SHORTEST_NAME_IN_CAPITALS) {
      add(capitals, key.toUpperCase(Locale.ROOT), senses);
    }
  }

  private static void add(
      Map<String, List<NameSense>> names, String key, Collection<NameSense> senses) {
    List<NameSense> all = names.computeIfAbsent(key, none -> new ArrayList<>(1));
    for (NameSense sense : senses) {
      if (!all.contains(sense)) {
        all.add(sense);
      }
    }
  }

  NameIndex build() {
    capitals.keySet().removeAll(written.keySet());
    List<Map.Entry<BytesRef, List<NameSense>>> paths =
        new ArrayList<>(written.size() + capitals.size());
    written.forEach((key, senses) -> paths.add(path(NameForm.AS_WRITTEN, key, senses)));
    capitals.forEach((key, senses) -> paths.add(path(NameForm.CAPITALS, key, senses)));
    paths.sort(Map.Entry.comparingByKey());
    List<List<NameSense>> all = new ArrayList<>(paths.size());
    try {
      FSTCompiler<Long> compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
              .build();
      IntsRefBuilder labels = new IntsRefBuilder();
      for (Map.Entry<BytesRef, List<NameSense>> path : paths) {
        compiler.add(Util.toIntsRef(path.getKey(), labels), (long) all.size());
        all.add(List.copyOf(path.getValue()));
      }
      FST.FSTMetadata<Long> compiled = compiler.compile();
      return new NameIndex(
          compiled == null ? null : FST.fromFSTReader(compiled, compiler.getFSTReader()), all);
    } catch (IOException impossible) {
      throw new UncheckedIOException("the automaton lies in memory", impossible);
    }
  }

  private static Map.Entry<BytesRef, List<NameSense>> path(
      NameForm form, String key, List<NameSense> senses) {
    BytesRefBuilder bytes = new BytesRefBuilder();
    bytes.append((byte) form.label());
    bytes.append(new BytesRef(key));
    return Map.entry(bytes.toBytesRef(), senses);
  }
}
