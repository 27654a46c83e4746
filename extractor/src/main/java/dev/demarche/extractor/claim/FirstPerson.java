package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.entity.Mention;
import dev.demarche.extractor.entity.MentionForm;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Quotation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "I" and "we" of quoted words are who says them; "we" is at least he, if mostly others, too.
 *
 * @param sentence the sentence that holds the words
 * @param speeches what somebody says in it
 */
record FirstPerson(Sentence sentence, List<Speech> speeches) {

  private static final Set<String> PRONOUNS = Set.of("i", "we", "me", "us");
  private static final Set<String> POSSESSIVES = Set.of("my", "our");

  /** The speaker as a pronoun's mention; null where it is no such pronoun or nobody is quoted. */
  @Nullable LocatedMention mention(Token token) {
    Entity speaker = PRONOUNS.contains(lower(token)) ? speaker(token) : null;
    return speaker == null
        ? null
        : new LocatedMention(
            new Mention(token.span(), speaker),
            MentionForm.PRONOUN,
            sentence.index(),
            token.index(),
            token.index(),
            token.index());
  }

  /** Whose a thing is by "my" or "our"; null where neither stands before it. */
  @Nullable Entity owner(Token thing) {
    for (Token token : sentence.dependents(thing)) {
      if (token.relation() == Relation.NMOD_POSS && POSSESSIVES.contains(lower(token))) {
        return speaker(token);
      }
    }
    return null;
  }

  private @Nullable Entity speaker(Token token) {
    return AttributionFinder.around(speeches, token).stream()
        .filter(speech -> speech.quotation() == Quotation.DIRECT)
        .map(Speech::speaker)
        .findFirst()
        .orElse(null);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
