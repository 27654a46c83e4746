package dev.demarche.extractor.knowledge;

import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something in the knowledge base.
 *
 * @param slug the last part of its IRI
 * @param country slug of the state that a body, place or outlet belongs to
 * @param capital slug of a country's capital
 * @param gender "male", "female" or null
 * @param ambiguous whether its name is also an ordinary word, so that a text must support it
 */
public record KnownEntity(
    String slug,
    EntityKind kind,
    String label,
    List<String> sameAs,
    @Nullable String country,
    @Nullable String capital,
    @Nullable String gender,
    boolean ambiguous) {

  public KnownEntity {
    sameAs = List.copyOf(sameAs);
  }
}
