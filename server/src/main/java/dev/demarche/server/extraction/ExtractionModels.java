package dev.demarche.server.extraction;

import dev.demarche.extractor.Extractor;
import dev.demarche.ontology.OwnKnowledge;
import java.util.function.Function;

/**
 * What texts are read with.
 *
 * @param models loads the extractor: some seconds and some 500 MB
 * @param own what it knows besides what ships
 */
public record ExtractionModels(Function<OwnKnowledge, Extractor> models, OwnKnowledge own) {

  Extractor load() {
    return models.apply(own);
  }
}
