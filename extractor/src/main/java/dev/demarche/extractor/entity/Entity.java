package dev.demarche.extractor.entity;

import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;

/**
 * Someone or something that an article speaks of. Equal identities are the same entity.
 *
 * @param label its name, or the words that first describe it
 * @param sameAs IRIs of the same thing elsewhere, verified ones only
 */
public record Entity(Identity identity, EntityKind kind, String label, List<String> sameAs) {

  public Entity {
    sameAs = List.copyOf(sameAs);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entity that && identity.equals(that.identity);
  }

  @Override
  public int hashCode() {
    return identity.hashCode();
  }
}
