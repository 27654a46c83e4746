package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.entity.Candidate.NewName;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that every state has and that a text names without saying whose, once it is clear:
 * "Supreme Court", "Parliament", "Ministry of Fisheries". With a country beside it such a name is
 * one name.
 */
final class NationalBodies {

  private final KnowledgeBase knowledge;
  private final CommonNouns nouns;

  NationalBodies(KnowledgeBase knowledge, CommonNouns nouns) {
    this.knowledge = knowledge;
    this.nouns = nouns;
  }

  /** Whether a name by itself does not tell whose body it is. */
  boolean isGeneric(String name) {
    EntityKind whole = nouns.phrase(name);
    if (whole == EntityKind.GOVERNMENT_BODY || whole == EntityKind.MILITARY_FORCE) {
      return true;
    }
    int of = name.toLowerCase(Locale.ROOT).indexOf(" of ");
    return of > 0 && nouns.phrase(name.substring(0, of)) == EntityKind.GOVERNMENT_BODY;
  }

  /** The candidates, those that name a body of a country widened by the country. */
  List<Candidate> join(Sentence sentence, List<Candidate> found) {
    List<Candidate> joined = new ArrayList<>();
    List<Candidate> parts = new ArrayList<>();
    for (Candidate candidate : found) {
      NewName name = generic(candidate);
      Candidate wider =
          name == null ? ownCountry(candidate, found) : widened(sentence, candidate, name, found);
      joined.add(wider == null ? candidate : wider);
      if (name == null && wider != null) {
        found.stream().filter(other -> other.first() == wider.first()).forEach(parts::add);
      }
    }
    joined.removeAll(parts);
    return joined;
  }

  /** "U.S. Immigration and Customs Enforcement": a known body behind its own country. */
  private static @Nullable Candidate ownCountry(Candidate body, List<Candidate> found) {
    KnownEntity known =
        body.reading() instanceof KnownName name ? name.senses().get(0).entity() : null;
    if (known == null || known.country() == null || known.kind().isPlace()) {
      return null;
    }
    for (Candidate other : found) {
      KnownEntity country =
          other.reading() instanceof KnownName name ? country(name.senses()) : null;
      if (country != null
          && country.slug().equals(known.country())
          && other.last() + 1 == body.first()) {
        return new Candidate(
            body.sentence(),
            other.first(),
            body.last(),
            body.head(),
            body.span().cover(other.span()),
            body.reading());
      }
    }
    return null;
  }

  /** The name of a body that any state may have, whether one of them is known by it or not. */
  private @Nullable NewName generic(Candidate candidate) {
    if (candidate.reading() instanceof NewName name) {
      return isGeneric(name.name()) ? name : null;
    }
    if (candidate.reading() instanceof KnownName known && isGeneric(known.name())) {
      EntityKind kind = known.senses().get(0).entity().kind();
      return new NewName(known.name(), kind, true, known.title(), null);
    }
    return null;
  }

  private @Nullable Candidate widened(
      Sentence sentence, Candidate body, NewName name, List<Candidate> found) {
    int of = name.name().lastIndexOf(" of ");
    KnownEntity last = of < 0 ? null : country(knowledge.senses(name.name().substring(of + 4)));
    if (last != null) {
      String bare = name.name().substring(0, of);
      return isGeneric(bare)
          ? new Candidate(
              body.sentence(),
              body.first(),
              body.last(),
              body.head(),
              body.span(),
              new NewName(bare, name.kind(), name.sure(), name.title(), last))
          : null;
    }
    return widenedByNeighbour(sentence, body, name, found);
  }

  private static @Nullable Candidate widenedByNeighbour(
      Sentence sentence, Candidate body, NewName name, List<Candidate> found) {
    for (Candidate other : found) {
      KnownEntity country =
          other.reading() instanceof KnownName known ? country(known.senses()) : null;
      if (country == null) {
        continue;
      }
      boolean adjective = other.last() + 1 == body.first();
      boolean possessive =
          other.last() + 2 == body.first() && sentence.token(other.last() + 1).tag().equals("POS");
      boolean of =
          body.last() + 2 == other.first() && sentence.token(body.last() + 1).text().equals("of");
      if (adjective || possessive || of) {
        return new Candidate(
            body.sentence(),
            Math.min(body.first(), other.first()),
            Math.max(body.last(), other.last()),
            body.head(),
            body.span().cover(other.span()),
            new NewName(name.name(), name.kind(), name.sure(), name.title(), country));
      }
    }
    return null;
  }

  private static @Nullable KnownEntity country(List<NameSense> senses) {
    for (NameSense sense : senses) {
      if (sense.entity().kind() == EntityKind.COUNTRY && sense.kind() != NameSense.Kind.METONYM) {
        return sense.entity();
      }
    }
    return null;
  }
}
