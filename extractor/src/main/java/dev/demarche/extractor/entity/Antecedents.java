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

  /** Tokens from one head of a coordination to the next. */
  private static final int FURTHEST_JOINED = 6;

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

  /**
   * Someone or something spoken of before.
   *
   * @param place whether something is said to be there: the last choice for "it"
   * @param joined whether "and" joins it to others: "Kenya and Uganda"
   * @param noun what it is described or titled as, in lower case
   */
  record Earlier(
      Entity entity,
      int sentence,
      int token,
      boolean subject,
      boolean place,
      boolean joined,
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

  /**
   * Whom a pronoun means.
   *
   * @param excluded who does to it what the verb says: not the same, or it would be "itself"
   */
  @Nullable Entity of(String pronoun, int sentence, int token, @Nullable Entity excluded) {
    return switch (pronoun) {
      case "he", "him", "his", "himself" -> person(sentence, token, "female", excluded);
      case "she", "her", "hers", "herself" -> person(sentence, token, "male", excluded);
      case "it", "its", "itself" -> body(sentence, token, excluded);
      case "they", "them", "their", "theirs", "themselves" -> several(sentence, token, excluded);
      default -> null;
    };
  }

  /** Whoever is spoken of at one place, if the pronoun may mean him. */
  @Nullable Entity at(String pronoun, int sentence, int token, @Nullable Entity excluded) {
    Predicate<Earlier> fits = fits(pronoun, excluded);
    for (Earlier each : earlier) {
      if (each.sentence() == sentence && each.token() == token && fits.test(each)) {
        return each.entity();
      }
    }
    return null;
  }

  private static Predicate<Earlier> fits(String pronoun, @Nullable Entity excluded) {
    return switch (pronoun) {
      case "he", "him", "his", "himself" -> isPerson("female", excluded);
      case "she", "her", "hers", "herself" -> isPerson("male", excluded);
      case "it", "its", "itself" -> isBody(excluded);
      case "they", "them", "their", "theirs", "themselves" ->
          each -> each.plural() && !each.joined() && !each.entity().equals(excluded);
      default -> each -> false;
    };
  }

  private static Predicate<Earlier> isBody(@Nullable Entity excluded) {
    return each ->
        !each.plural() && BODIES.contains(each.entity().kind()) && !each.entity().equals(excluded);
  }

  private static Predicate<Earlier> isPerson(String otherGender, @Nullable Entity excluded) {
    return each ->
        each.entity().kind() == EntityKind.PERSON
            && !each.plural()
            && !otherGender.equals(each.gender())
            && !each.entity().equals(excluded);
  }

  private @Nullable Entity body(int sentence, int token, @Nullable Entity excluded) {
    Predicate<Earlier> fits = isBody(excluded);
    Entity found = best(sentence, token, each -> !each.place() && fits.test(each));
    return found != null ? found : best(sentence, token, fits);
  }

  /**
   * The two of a kind that the latest sentence with any speaks of, in text order; where it speaks
   * of more, the two that "and" joins; else none. One alone before them is another.
   */
  List<Entity> pair(int sentence, Predicate<Entity> test) {
    for (int back = 0; back <= SENTENCES_BACK; back++) {
      int here = sentence - back;
      Predicate<Earlier> one =
          each -> each.sentence() == here && !each.plural() && test.test(each.entity());
      List<Entity> all = entities(one);
      if (all.size() > 2) {
        all = entities(one.and(Earlier::joined));
      }
      boolean another = back == 0 && all.size() == 1;
      if (!all.isEmpty() && !another) {
        return all.size() == 2 ? all : List.of();
      }
    }
    return List.of();
  }

  private List<Entity> entities(Predicate<Earlier> test) {
    return earlier.stream().filter(test).map(Earlier::entity).distinct().toList();
  }

  /** The latest subjects that "and" joins, in text order; none where a group stands nearer. */
  List<Entity> joined(int sentence, int token) {
    for (int back = 0; back <= 1; back++) {
      int here = sentence - back;
      int before = back == 0 ? token : Integer.MAX_VALUE;
      List<Entity> all = new ArrayList<>();
      int last = Integer.MAX_VALUE;
      for (int i = earlier.size() - 1; i >= 0; i--) {
        Earlier each = earlier.get(i);
        boolean near = last == Integer.MAX_VALUE || last - each.token() <= FURTHEST_JOINED;
        if (each.sentence() == here
            && each.token() < before
            && each.joined()
            && each.subject()
            && near
            && each.entity().kind().isActor()
            && !all.contains(each.entity())) {
          all.add(0, each.entity());
          last = each.token();
        }
      }
      if (!all.isEmpty()) {
        return all.size() > 1 && all.size() < 5 ? all : List.of();
      }
    }
    return List.of();
  }

  /**
   * A group, or a body in place of its members; nobody where several joined by "and" stand nearer,
   * for no entity is all of them.
   */
  private @Nullable Entity several(int sentence, int token, @Nullable Entity excluded) {
    for (int back = 0; back <= SENTENCES_BACK; back++) {
      int here = sentence - back;
      Entity group =
          inSentence(
              here,
              back == 0 ? token : Integer.MAX_VALUE,
              each -> each.plural() && !each.joined() && !each.entity().equals(excluded));
      boolean joined =
          inSentence(
                  here,
                  back == 0 ? token : Integer.MAX_VALUE,
                  each -> each.joined() && each.subject())
              != null;
      if (group != null && !joined) {
        return group;
      }
      if (joined) {
        return null;
      }
    }
    return best(
        sentence,
        token,
        each ->
            BODIES.contains(each.entity().kind())
                && !each.joined()
                && !each.entity().equals(excluded));
  }

  private @Nullable Entity person(
      int sentence, int token, String otherGender, @Nullable Entity excluded) {
    return best(sentence, token, isPerson(otherGender, excluded));
  }

  private @Nullable Entity best(int sentence, int token, Predicate<Earlier> test) {
    for (int back = 0; back <= SENTENCES_BACK; back++) {
      Entity found = inSentence(sentence - back, back == 0 ? token : Integer.MAX_VALUE, test);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The first subject of an earlier sentence, the latest of the same one, else the latest. */
  private @Nullable Entity inSentence(int sentence, int before, Predicate<Earlier> test) {
    Earlier found = null;
    for (Earlier each : earlier) {
      if (each.sentence() != sentence || each.token() >= before || !test.test(each)) {
        continue;
      }
      if (found == null || each.subject() || !found.subject()) {
        found = each;
      }
      if (before == Integer.MAX_VALUE && found.subject()) {
        break;
      }
    }
    return found == null ? null : found.entity();
  }
}
