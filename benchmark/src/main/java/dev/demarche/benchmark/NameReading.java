package dev.demarche.benchmark;

import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.LexiconReader;
import dev.demarche.extractor.knowledge.NameIndex;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.SyntaxAnalyzer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The automaton alone: from each token on until no name goes on, by number of synthetic names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NameReading {

  @Param({"0", "1000000"})
  public int names;

  private List<Sentence> sentences = List.of();

  @SuppressWarnings("NullAway.Init") // by prepare, before all else
  private NameIndex index;

  /** Reads models and knowledge. */
  @Setup(Level.Trial)
  public void prepare() {
    Lexicon lexicon = LexiconReader.read();
    sentences =
        Corpus.analysed(SyntaxAnalyzer.load(lexicon.knownWords())).stream()
            .flatMap(each -> each.sentences().stream())
            .toList();
    index = LargeKnowledge.with(names).nameIndex();
  }

  /** One pass over all sentences; returns how many names there are. */
  @Benchmark
  public long read(EntityStage.Counter counter) {
    long found = 0;
    for (Sentence sentence : sentences) {
      int size = sentence.tokens().size();
      counter.tokens += size;
      for (int first = 0; first < size; first++) {
        NameIndex.Reading reading = index.reading();
        for (int last = first; last < size && !reading.isOver(); last++) {
          reading.read(sentence.token(last).text());
          found += reading.senses().size();
          reading.read(" ");
        }
      }
    }
    return found;
  }
}
