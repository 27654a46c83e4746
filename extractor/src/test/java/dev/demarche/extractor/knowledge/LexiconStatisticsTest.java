package dev.demarche.extractor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Polarity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LexiconStatisticsTest {

  @Test
  void aWordCountsOnceForEachTypeAndPartOfSpeech() {
    WordIndex<Frame> frames = new WordIndex<>();
    frames.add(PartOfSpeech.VERB, "attack", Frame.bare("attacking", "Attack"));
    frames.add(PartOfSpeech.VERB, "attack", Frame.bare("attackingWithArms", "Attack"));
    frames.add(PartOfSpeech.NOUN, "attack", Frame.bare("attacking", "Attack"));
    frames.add(PartOfSpeech.VERB, "attack", stance("attackingInWords", "Criticism"));
    frames.add(PartOfSpeech.VERB, "speak against", stance("against", null));
    WordIndex<Speaking> speaking = new WordIndex<>();
    speaking.add(PartOfSpeech.VERB, "say", new Speaking(false, false, Effect.NONE));
    speaking.add(PartOfSpeech.VERB, "fear", new Speaking(true, false, Effect.NONE));
    speaking.add(PartOfSpeech.NOUN, "fear", new Speaking(true, false, Effect.NONE));

    LexiconStatistics statistics = LexiconStatistics.of(lexicon(frames, speaking));

    assertThat(statistics.eventTypes())
        .isEqualTo(Map.of("Attack", Map.of(PartOfSpeech.VERB, 1, PartOfSpeech.NOUN, 1)));
    assertThat(statistics.stanceTypes())
        .isEqualTo(
            Map.of(
                "Criticism", Map.of(PartOfSpeech.VERB, 1),
                "Stance", Map.of(PartOfSpeech.VERB, 1)));
    assertThat(statistics.evoking()).isEqualTo(Map.of(PartOfSpeech.VERB, 2, PartOfSpeech.NOUN, 1));
    assertThat(LexiconStatistics.sum(statistics.stances())).isEqualTo(2);
    assertThat(LexiconStatistics.sum(statistics.attribution())).isEqualTo(1);
    assertThat(LexiconStatistics.sum(statistics.attitude())).isEqualTo(2);
    assertThat(statistics.commonNouns()).isEmpty();
  }

  private static Frame stance(String name, @Nullable String evokes) {
    return new Frame(
        name,
        evokes,
        Polarity.OPPOSE,
        null,
        Map.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        false,
        false,
        false,
        null,
        Effect.NONE,
        Effect.NONE);
  }

  private static Lexicon lexicon(WordIndex<Frame> frames, WordIndex<Speaking> speaking) {
    return new Lexicon(
        frames,
        speaking,
        new WordIndex<>(),
        new WordIndex<>(),
        new WordIndex<EntityKind>(),
        Set.of(),
        Set.of(),
        new WordIndex<EntityKind>(),
        Map.of(),
        List.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        LexiconReader.read().indirectActs());
  }
}
