package dev.demarche.extractor.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who and what an article speaks of, by place. */
public final class EntityAnalysis {

  private final List<LocatedMention> mentions;
  private final List<LocatedMention> possible;
  private final List<Title> titles;
  private final Set<LocatedMention> certain;
  private final Map<Long, List<LocatedMention>> byHead = new HashMap<>();

  /**
   * @param mentions the mentions, in text order
   * @param possible descriptions that only count if a claim makes use of them
   * @param titles the titles before names
   */
  EntityAnalysis(List<LocatedMention> mentions, List<LocatedMention> possible, List<Title> titles) {
    this.mentions = List.copyOf(mentions);
    this.possible = List.copyOf(possible);
    this.certain = Set.copyOf(mentions);
    this.titles = List.copyOf(titles);
    for (LocatedMention mention : mentions) {
      byHead
          .computeIfAbsent(key(mention.sentence(), mention.head()), none -> new ArrayList<>(1))
          .add(mention);
    }
    for (LocatedMention mention : possible) {
      byHead
          .computeIfAbsent(key(mention.sentence(), mention.head()), none -> new ArrayList<>(1))
          .add(mention);
    }
  }

  /**
   * A title that a person bears in the text.
   *
   * @param words "Foreign Minister"
   * @param bearer the person's mention
   * @param first index of the title's first token
   */
  public record Title(String words, LocatedMention bearer, int first) {}

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  public List<LocatedMention> mentions() {
    return mentions;
  }

  public List<LocatedMention> possible() {
    return possible;
  }

  public List<Title> titles() {
    return titles;
  }

  /** The mentions that a token heads, of any form. */
  public List<LocatedMention> headedBy(int sentence, int token) {
    return byHead.getOrDefault(key(sentence, token), List.of());
  }

  /** Whether a mention counts by itself, not only as part of a claim. */
  public boolean isCertain(LocatedMention mention) {
    return certain.contains(mention);
  }

  /** The mention that a token heads and that is no mere nationality; null where there is none. */
  public @Nullable LocatedMention at(int sentence, int token) {
    for (LocatedMention mention : headedBy(sentence, token)) {
      if (mention.form() != MentionForm.ADJECTIVE) {
        return mention;
      }
    }
    return null;
  }

  /** The smallest mention that covers a token without being headed by it, or that it heads. */
  public @Nullable LocatedMention covering(int sentence, int token) {
    LocatedMention at = at(sentence, token);
    if (at != null) {
      return at;
    }
    LocatedMention best = null;
    for (LocatedMention mention : mentions) {
      boolean covers =
          mention.sentence() == sentence
              && mention.covers(token)
              && mention.form() == MentionForm.NAME;
      if (covers
          && (best == null || mention.last() - mention.first() < best.last() - best.first())) {
        best = mention;
      }
    }
    return best;
  }
}
