package dev.demarche.extractor.entity;

import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was spoken of before, the latest last: pronouns and short descriptions refer back to it. The
 * latest that fits in kind, number and gender is taken, subjects before others, as Lappin and Leass
 * weigh it (An Algorithm for Pronominal Anaphora Resolution, Computational Linguistics 20, 1994),
 * in the plainest form.
 */
final class Antecedents {

  private static final int SENTENCES_BACK = 3;

  private static final Set<EntityKind> BODIES =
      EnumSet.of(
          EntityKind.ORGANIZATION,
          EntityKind.GOVERNMENT_BODY,
          EntityKind.MILITARY_FORCE,
          EntityKind.ARMED_GROUP,
          EntityKind.MEDIA_OUTLET,
          EntityKind.ALLIANCE,
          EntityKind.COMPANY,
          EntityKind.POLITICAL_PARTY,
          EntityKind.COUNTRY);

  private final List<Earlier> earlier = new ArrayList<>();

  /** Someone or something spoken of before. */
  record Earlier(
      Entity entity,
      int sentence,
      int token,
      boolean subject,
      boolean plural,
      @Nullable String gender,
      @Nullable String noun) {}

  void add(Earlier mention) {
    earlier.add(mention);
  }

  /** The latest that passes a test, whatever its place. */
  @Nullable Entity latest(Predicate<Earlier> test) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      if (test.test(earlier.get(i))) {
        return earlier.get(i).entity();
      }
    }
    return null;
  }

  @Nullable Entity of(String pronoun, int sentence, int token) {
    return switch (pronoun) {
      case "he", "him", "his", "himself" -> person(sentence, token, "female");
      case "she", "her", "hers", "herself" -> person(sentence, token, "male");
      case "it", "its", "itself" ->
          best(sentence, token, each -> !each.plural() && BODIES.contains(each.entity().kind()));
      case "they", "them", "their", "theirs", "themselves" -> {
        Entity plural = best(sentence, token, each -> each.plural());
        yield plural != null
            ? plural
            : best(sentence, token, each -> BODIES.contains(each.entity().kind()));
      }
      default -> null;
    };
  }

  private @Nullable Entity person(int sentence, int token, String otherGender) {
    return best(
        sentence,
        token,
        each ->
            each.entity().kind() == EntityKind.PERSON
                && !each.plural()
                && !otherGender.equals(each.gender()));
  }

  private @Nullable Entity best(int sentence, int token, Predicate<Earlier> test) {
    for (int back = 0; back <= SENTENCES_BACK; back++) {
      Earlier found = null;
      for (Earlier each : earlier) {
        boolean here = each.sentence() == sentence - back && (back > 0 || each.token() < token);
        if (here && test.test(each) && (found == null || each.subject() || !found.subject())) {
          found = found != null && found.subject() && !each.subject() ? found : each;
          if (back > 0 && found.subject()) {
            break;
          }
        }
      }
      if (found != null) {
        return found.entity();
      }
    }
    return null;
  }
}
