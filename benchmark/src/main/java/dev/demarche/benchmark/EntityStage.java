package dev.demarche.benchmark;

import dev.demarche.benchmark.Corpus.Analysed;
import dev.demarche.extractor.entity.EntityAnalyzer;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.LexiconReader;
import dev.demarche.extractor.syntax.SyntaxAnalyzer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * The entity stage, by number of synthetic names; the counter {@code tokens} is tokens a second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class EntityStage {

  /** What is read, made once. */
  @State(Scope.Benchmark)
  public static class Prepared {

    @Param({"0", "1000000"})
    public int names;

    private List<Analysed> corpus = List.of();

    @SuppressWarnings("NullAway.Init") // by prepare, before all else
    private EntityAnalyzer entities;

    /** Reads models and knowledge. */
    @Setup(Level.Trial)
    public void prepare() {
      Lexicon lexicon = LexiconReader.read();
      corpus = Corpus.analysed(SyntaxAnalyzer.load(lexicon.knownWords()));
      entities = new EntityAnalyzer(LargeKnowledge.with(names), lexicon);
    }
  }

  /** Counts what was read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    public long tokens;
  }

  /** One pass over all articles. */
  @Benchmark
  public long entities(Prepared prepared, Counter counter) {
    for (Analysed each : prepared.corpus) {
      counter.tokens += each.tokens();
    }
    return StagesCommand.entities(prepared.entities, prepared.corpus);
  }
}
