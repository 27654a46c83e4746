package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.vocabulary.Link;
import dev.demarche.extractor.vocabulary.Phase;
import dev.demarche.extractor.vocabulary.Polarity;
import dev.demarche.extractor.vocabulary.Role;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One assertion in one article, with its own source, certainty and evidence. */
public sealed interface Claim {

  ClaimIdentifier identifier();

  Grounds grounds();

  /** The claims of the same article that this one is about or hangs on. */
  Map<Link, List<ClaimIdentifier>> links();

  /**
   * Something done, planned, feared or denied.
   *
   * @param eventType local name of the event type's concept in the ontology: "Deployment"
   */
  record Event(
      ClaimIdentifier identifier,
      String eventType,
      Map<Role, List<Entity>> participants,
      @Nullable Phase phase,
      @Nullable Quantity quantity,
      @Nullable Integer killed,
      @Nullable Integer injured,
      Map<Link, List<ClaimIdentifier>> links,
      Grounds grounds)
      implements Claim {

    public Event {
      participants = frozen(participants, Role.class);
      links = frozen(links, Link.class);
    }

    public List<Entity> participants(Role role) {
      return participants.getOrDefault(role, List.of());
    }
  }

  /**
   * For or against someone or something.
   *
   * @param eventType the act that expresses it, where one does
   * @param holder who takes it; null for the article's own voice
   * @param toward whom it is about; what it is about stands in towardClaims; one of both is not
   *     empty
   */
  record Stance(
      ClaimIdentifier identifier,
      @Nullable String eventType,
      @Nullable Entity holder,
      List<Entity> toward,
      List<ClaimIdentifier> towardClaims,
      Polarity polarity,
      Map<Link, List<ClaimIdentifier>> links,
      Grounds grounds)
      implements Claim {

    public Stance {
      toward = List.copyOf(toward);
      towardClaims = List.copyOf(towardClaims);
      links = frozen(links, Link.class);
      if (toward.isEmpty() && towardClaims.isEmpty()) {
        throw new IllegalArgumentException("a stance toward nothing");
      }
    }
  }

  /**
   * What the text says of a thing in passing.
   *
   * @param property local name, with prefix, of the property: "dem:originCountry", "skos:altLabel"
   * @param value an Entity where the property leads to one, else null and text holds it
   */
  record Attribute(
      ClaimIdentifier identifier,
      Entity about,
      String property,
      @Nullable Entity value,
      @Nullable String text,
      Grounds grounds)
      implements Claim {

    public Attribute {
      if ((value == null) == (text == null)) {
        throw new IllegalArgumentException("an attribute has an entity or a text as its value");
      }
    }

    @Override
    public Map<Link, List<ClaimIdentifier>> links() {
      return Map.of();
    }
  }

  /**
   * How many or how much of the theme or the instrument; number is null where only the words tell.
   */
  record Quantity(@Nullable BigDecimal number, String words) {}

  private static <K extends Enum<K>, V> Map<K, List<V>> frozen(Map<K, List<V>> map, Class<K> keys) {
    Map<K, List<V>> copy = new EnumMap<>(keys);
    map.forEach(
        (key, values) -> {
          if (!values.isEmpty()) {
            copy.put(key, List.copyOf(values));
          }
        });
    return Collections.unmodifiableMap(copy);
  }
}
