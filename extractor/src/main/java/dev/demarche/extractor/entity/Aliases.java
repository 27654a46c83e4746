package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.entity.Candidate.NewName;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names that the text itself says to be another name of the same: "Northern River Front (NRF)",
 * "NRF (Northern River Front)", "the Front, also called the Talmara Boys".
 */
public final class Aliases {

  private static final int LONGEST_LEAD = 6;

  private final ArticleNames names;

  Aliases(ArticleNames names) {
    this.names = names;
  }

  /** Whether words between two names say that they name the same: ", also known as the". */
  public static boolean isLead(String between) {
    String words =
        between
            .toLowerCase(Locale.ROOT)
            .replaceAll("[,(\"'`“”‘’]", " ")
            .replaceAll("\\s+", " ")
            .strip();
    String bare = words.equals("the") ? "" : words.replaceAll(" the$", "");
    boolean quotedInBrackets = bare.isEmpty() && between.matches("\\s*\\(\\s*(the )?[\"'`“‘].*");
    boolean bracketed = between.stripLeading().startsWith("(");
    boolean apart = bracketed || between.stripLeading().startsWith(",");
    return quotedInBrackets
        || WordClass.ALSO_KNOWN_AS.contains(bare)
            && (bracketed || !bare.equals("or"))
            && (apart || !WordClass.NICKNAMED.contains(bare));
  }

  void collect(Sentence sentence, String text, List<Candidate> candidates) {
    for (int i = 0; i + 1 < candidates.size(); i++) {
      Candidate first = candidates.get(i);
      Candidate second = next(candidates, i);
      if (second != null && second.first() - first.last() <= LONGEST_LEAD) {
        String between = text.substring(first.span().end(), second.span().begin());
        collect(sentence, between, first, second);
      }
    }
  }

  private static @Nullable Candidate next(List<Candidate> candidates, int from) {
    for (Candidate each : candidates.subList(from + 1, candidates.size())) {
      if (name(each) != null && each.first() > candidates.get(from).last()) {
        return each;
      }
    }
    return null;
  }

  private void collect(Sentence sentence, String between, Candidate first, Candidate second) {
    String one = name(first);
    String other = name(second);
    if (one == null || other == null || one.equals(other)) {
      return;
    }
    if (isLead(between)) {
      boolean known = second.reading() instanceof KnownName && first.reading() instanceof NewName;
      join(known ? second : first, known ? one : other);
      return;
    }
    boolean closed =
        second.last() + 1 < sentence.tokens().size()
            && sentence.token(second.last() + 1).text().equals(")");
    if (!closed || !between.strip().matches("\\((the)?")) {
      return;
    }
    if (isAcronymOf(other, one)) {
      join(first, other);
    } else if (isAcronymOf(one, other)) {
      join(second, one);
    }
  }

  private void join(Candidate full, String alias) {
    Entity entity = null;
    if (full.reading() instanceof NewName name && name.country() == null) {
      entity = name.name().indexOf(' ') < 0 ? null : names.named(name);
    } else if (full.reading() instanceof KnownName known) {
      List<NameSense> own =
          known.senses().stream().filter(sense -> sense.kind() == NameSense.Kind.NAME).toList();
      boolean country = own.size() == 1 && own.get(0).entity().kind() == EntityKind.COUNTRY;
      entity = own.size() == 1 && !country ? ArticleNames.known(own.get(0).entity()) : null;
    }
    if (entity != null) {
      names.alias(alias, entity);
      names.settle(alias, entity);
    }
  }

  private static @Nullable String name(Candidate candidate) {
    return candidate.reading() instanceof KnownName known
        ? known.name()
        : candidate.reading() instanceof NewName name ? name.name() : null;
  }

  /** Whether letters are the initials of a name's words, some of which may be left out. */
  static boolean isAcronymOf(String acronym, String name) {
    if (!NameKinds.isAcronym(acronym) || name.indexOf(' ') < 0) {
      return false;
    }
    String letters = acronym.replaceAll("[^\\p{Lu}]", "");
    int at = 0;
    for (String word : name.split("[ -]")) {
      boolean next =
          at < letters.length()
              && !word.isEmpty()
              && Character.toUpperCase(word.charAt(0)) == letters.charAt(at);
      at += next ? 1 : 0;
    }
    return at == letters.length();
  }
}
