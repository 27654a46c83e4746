package dev.demarche.benchmark;

import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnowledgeReader;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.LargerKnowledge;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;

/** The knowledge base that ships, and as many synthetic entities as one likes. */
final class LargeKnowledge {

  private LargeKnowledge() {}

  static KnowledgeBase with(int names) {
    KnowledgeBase shipped = KnowledgeReader.read();
    if (names == 0) {
      return shipped;
    }
    LargerKnowledge larger = new LargerKnowledge();
    for (int i = 0; i < names; i++) {
      SyntheticNames.Synthetic each = SyntheticNames.at(i);
      KnownEntity entity =
          new KnownEntity(
              "synthetic-" + i, each.kind(), each.name(), List.of(), null, null, null, false);
      if (each.kind() == EntityKind.PERSON) {
        larger.addPerson(entity);
      } else {
        larger.add(entity);
      }
    }
    return larger.over(shipped);
  }
}
