package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.entity.MentionForm;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins names that the parser parted, now that one knows what they name: in "sanctions on Brekke
 * and Sund" a person is joined to the other, not to the sanctions; in "Norvia, Ostra and Tarn" the
 * second is no apposition of the first. Attachment of coordinations is where parsers err most
 * (Kummerfeld et al., Parser Showdown at the Wall Street Corral, EMNLP 2012).
 */
final class CoordinatedNames {

  private final EntityAnalysis entities;
  private final Sentence sentence;
  private final List<Token> tokens;

  private CoordinatedNames(EntityAnalysis entities, Sentence sentence) {
    this.entities = entities;
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** The sentence with its coordinations joined; the same one where nothing is parted. */
  static Sentence joined(EntityAnalysis entities, Sentence sentence) {
    CoordinatedNames names = new CoordinatedNames(entities, sentence);
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      changed |=
          names.appositions(token)
              || names.plurals(token)
              || names.headline(token)
              || names.besides(token);
    }
    for (Token token : sentence.tokens()) {
      changed |= names.conjunct(token);
    }
    return changed
        ? new Sentence(sentence.index(), sentence.span(), names.tokens, sentence.parsed())
        : sentence;
  }

  /** "Norvia, Ostra and Tarn" with "Ostra and Tarn" in apposition. */
  private boolean appositions(Token second) {
    Token first = second.relation() == Relation.APPOS ? Phrases.governor(sentence, second) : null;
    Token third = first == null ? null : following(second);
    if (first == null || third == null || !isName(first) || !isName(second)) {
      return false;
    }
    if (!areAlike(first, second) || !areAlike(second, third)) {
      return false;
    }
    attach(second, first);
    for (Token token : sentence.dependents(second)) {
      if (token.relation() == Relation.CONJ) {
        attach(token, first);
      }
    }
    return true;
  }

  /**
   * "Farmers, nurses and students" with "nurses" in apposition or as a subject of its own; not
   * "residents, women and children, fled".
   */
  private boolean plurals(Token second) {
    int at = Phrases.extent(sentence, second)[0] - 1;
    Token first = at < 1 || !sentence.token(at).text().equals(",") ? null : sentence.token(at - 1);
    if (first == null || !isBarePlural(first) || !isBarePlural(second)) {
      return false;
    }
    boolean beside = second.relation() == first.relation() && second.head() == first.head();
    boolean under = second.relation() == Relation.APPOS && second.head() == first.index();
    List<Token> others =
        sentence.dependents(second).stream()
            .filter(token -> token.relation() == Relation.CONJ && isBarePlural(token))
            .toList();
    if (!beside && !under || others.isEmpty() || isParenthetic(others.get(others.size() - 1))) {
      return false;
    }
    attach(second, first);
    others.forEach(token -> attach(token, first));
    return true;
  }

  private boolean isBarePlural(Token token) {
    return token.tag().equals("NNS")
        && !Phrases.has(sentence, token, Relation.DET, Relation.NMOD_POSS);
  }

  /** Whether a comma closes what a comma opened. */
  private boolean isParenthetic(Token last) {
    int after = Phrases.extent(sentence, last)[1] + 1;
    return after < sentence.tokens().size() && sentence.token(after).text().equals(",");
  }

  /** "Norvia, Ostra agree": headlines put a comma for "and", and the parser finds two subjects. */
  private boolean headline(Token second) {
    int at = Phrases.extent(sentence, second)[0] - 1;
    Token first = at < 1 || !sentence.token(at).text().equals(",") ? null : sentence.token(at - 1);
    if (first == null
        || second.relation() != Relation.NSUBJ
        || first.head() != second.head()
        || first.relation() != Relation.NSUBJ && first.relation() != Relation.DEP
        || Phrases.extent(sentence, first)[0] > 0
        || isFollowedByComma(second)
        || !areAlike(first, second)) {
      return false;
    }
    attach(first, first.head(), Relation.NSUBJ);
    attach(second, first);
    return true;
  }

  private boolean isFollowedByComma(Token token) {
    int after = Phrases.extent(sentence, token)[1] + 1;
    return after < sentence.tokens().size() && sentence.token(after).text().equals(",");
  }

  /** "met Brekke, as well as Sund": as "and". */
  private boolean besides(Token other) {
    int at = Phrases.extent(sentence, other)[0];
    while (at < other.index() && !sentence.token(at).text().equals("as")) {
      at++;
    }
    int last =
        precedingAsWell(at < other.index() ? at - 1 : Phrases.extent(sentence, other)[0] - 2);
    Token site = last < 0 ? null : sentence.token(last);
    for (int steps = 0; site != null && steps < sentence.tokens().size(); steps++) {
      if (site != other && areAlike(site, other)) {
        attach(other, Phrases.firstConjunct(current(), site));
        return true;
      }
      site = site.head() < 0 ? null : sentence.token(site.head());
    }
    return false;
  }

  /** The last word before an "as well" that ends at a token, -1 where none does. */
  private int precedingAsWell(int at) {
    if (at < 2
        || !sentence.token(at).text().equals("well")
        || !sentence.token(at - 1).text().equals("as")) {
      return -1;
    }
    return sentence.token(at - 2).text().equals(",") ? at - 3 : at - 2;
  }

  /** What "and" or a comma and "and" join to a word, wherever the parser hung it. */
  private @Nullable Token following(Token word) {
    for (Token token : sentence.tokens()) {
      if (token.relation() == Relation.CONJ
          && token.index() > word.index()
          && areAlike(word, token)
          && lastBefore(token) == word.index()) {
        return token;
      }
    }
    return null;
  }

  private boolean conjunct(Token token) {
    Token governor = token.relation() == Relation.CONJ ? Phrases.governor(sentence, token) : null;
    if (governor == null || !token.isNoun()) {
      return false;
    }
    if (areAlike(governor, token)) {
      return ofCountries(token, governor);
    }
    if (governor.isVerb() && Phrases.has(sentence, token, Relation.COP, Relation.NSUBJ)) {
      return false;
    }
    int last = lastBefore(token);
    Token site = last < 0 ? null : tokens.get(last);
    for (int steps = 0;
        site != null && site.index() != governor.index() && steps < sentence.tokens().size();
        steps++) {
      if (areAlike(site, token)) {
        attach(token, Phrases.firstConjunct(current(), site));
        return true;
      }
      site = site.head() < 0 ? null : tokens.get(site.head());
    }
    return above(token, governor);
  }

  /** "officials from Norvia and Ostra": the second country is no fellow of the officials. */
  private boolean ofCountries(Token token, Token governor) {
    int last = lastBefore(token);
    if (last < 0) {
      return false;
    }
    Token site = tokens.get(last);
    boolean nested =
        site.head() == governor.index()
            && site.relation() == Relation.NMOD
            && governor.tag().equals("NNS")
            && isCountry(site)
            && isCountry(token);
    if (nested) {
      attach(token, site);
    }
    return nested;
  }

  private boolean isCountry(Token token) {
    LocatedMention mention = entities.at(sentence.index(), token.index());
    return mention != null
        && mention.form() == MentionForm.NAME
        && mention.entity().kind() == EntityKind.COUNTRY;
  }

  /** "the president of Norvia and Ada Brekke": joined to the president. */
  private boolean above(Token token, Token governor) {
    Token owner = governor.relation() == Relation.NMOD ? tokens.get(governor.head()) : null;
    if (owner == null || !areAlike(owner, token)) {
      return false;
    }
    attach(token, Phrases.firstConjunct(current(), owner));
    return true;
  }

  /** The last word before the "and" that opens a conjunct, -1 where there is none. */
  private int lastBefore(Token conjunct) {
    int at = Phrases.extent(sentence, conjunct)[0] - 1;
    while (at >= 0 && sentence.token(at).tag().startsWith("RB")) {
      at--;
    }
    if (at < 1 || !sentence.token(at).tag().equals("CC")) {
      return -1;
    }
    at--;
    return sentence.token(at).text().equals(",") ? at - 1 : at;
  }

  private void attach(Token token, Token to) {
    attach(token, to.index(), Relation.CONJ);
  }

  private void attach(Token token, int head, Relation relation) {
    tokens.set(
        token.index(),
        new Token(
            token.index(), token.span(), token.text(), token.lemma(), token.tag(), head, relation));
  }

  private Sentence current() {
    return new Sentence(sentence.index(), sentence.span(), tokens, sentence.parsed());
  }

  private boolean isName(Token token) {
    LocatedMention mention = entities.at(sentence.index(), token.index());
    return mention != null && mention.form() == MentionForm.NAME;
  }

  /** Whether both name things of one sort: two persons, two places, two actors. */
  private boolean areAlike(Token one, Token other) {
    LocatedMention first = entities.at(sentence.index(), one.index());
    LocatedMention second = entities.at(sentence.index(), other.index());
    if (first == null || second == null) {
      return false;
    }
    EntityKind kind = first.entity().kind();
    EntityKind otherKind = second.entity().kind();
    boolean persons = kind == EntityKind.PERSON || otherKind == EntityKind.PERSON;
    boolean town = kind == EntityKind.PLACE && otherKind == EntityKind.COUNTRY;
    return kind == otherKind
        || !persons
            && !town
            && (kind.isPlace() && otherKind.isPlace() || kind.isActor() && otherKind.isActor());
  }
}
