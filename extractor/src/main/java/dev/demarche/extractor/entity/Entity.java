package dev.demarche.extractor.entity;

import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;

/**
 * Someone or something that an article speaks of. Equal identities are the same entity.
 *
 * @param label its name, or the words that first describe it
 * @param sameAs IRIs of the same thing elsewhere, verified ones only
 * @param candidates the known ones that it may be, where the text does not settle which
 * @param members of a group ("both countries") who belong to it, all of them; none where unknown
 */
public record Entity(
    Identity identity,
    EntityKind kind,
    String label,
    List<String> sameAs,
    List<Entity> candidates,
    List<Entity> members) {

  public Entity {
    sameAs = List.copyOf(sameAs);
    candidates = List.copyOf(candidates);
    members = List.copyOf(members);
  }

  public Entity(Identity identity, EntityKind kind, String label, List<String> sameAs) {
    this(identity, kind, label, sameAs, List.of(), List.of());
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
