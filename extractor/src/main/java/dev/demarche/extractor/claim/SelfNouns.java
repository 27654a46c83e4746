package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a noun denotes that tells by itself where somebody stands, such as "ally" or "critic": the
 * one of whom it is said, else whoever the noun phrase itself means.
 */
final class SelfNouns {

  private final Sentence sentence;
  private final Subjects subjects;

  SelfNouns(Sentence sentence) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
  }

  /** The heads of the words for them; of "is one of his critics" the subject. */
  List<Token> of(Token noun) {
    Token at = Phrases.firstConjunct(sentence, noun);
    Token whole = Phrases.governor(sentence, at);
    boolean part =
        whole != null
            && at.relation() == Relation.NMOD
            && Set.of("of", "among").contains(String.valueOf(Phrases.preposition(sentence, at)))
            && WordClass.PARTS_OF_GROUP.contains(whole.text().toLowerCase(Locale.ROOT));
    if (whole != null && part) {
      at = Phrases.firstConjunct(sentence, whole);
    }
    Token subject = Phrases.dependent(sentence, at, Relation.NSUBJ);
    if (subject != null) {
      return Phrases.conjuncts(sentence, RelativePronouns.antecedent(sentence, subject));
    }
    Token named = named(at);
    named = named == null ? apposition(at) : named;
    if (named != null) {
      return Phrases.conjuncts(sentence, named);
    }
    Token governor = Phrases.governor(sentence, at);
    if (governor != null && at.relation() == Relation.APPOS && governor.isNoun()) {
      return List.of(governor);
    }
    boolean as =
        governor != null && governor.isVerb() && "as".equals(Phrases.preposition(sentence, at));
    if (governor != null && as) {
      Token object = Phrases.dependent(sentence, governor, Relation.OBJ);
      return object == null ? subjects.of(governor) : List.of(object);
    }
    return List.of(noun);
  }

  /** "his rival, | Norvia |". */
  private @Nullable Token apposition(Token noun) {
    Token name = Phrases.dependent(sentence, noun, Relation.APPOS);
    return name != null && name.isProperNoun() && name.index() > noun.index() ? name : null;
  }

  /** The name right behind a noun that tells what he is: "its ally | Norvia |"; null for none. */
  @Nullable Token named(Token noun) {
    Token name = noun.relation() == Relation.COMPOUND ? Phrases.governor(sentence, noun) : null;
    boolean common = name != null && !noun.isProperNoun() && name.isProperNoun();
    for (int i = noun.index() + 1; common && name != null && i < name.index(); i++) {
      common = sentence.token(i).isProperNoun();
    }
    return common ? name : null;
  }

  /** The slots of a noun, with what stands before it and hangs on the name behind it. */
  Map<String, List<Token>> withOwners(Token noun, Map<String, List<Token>> slots) {
    Map<String, List<Token>> all = new LinkedHashMap<>(slots);
    Token name = named(noun);
    for (Token token : name == null ? List.<Token>of() : sentence.dependents(name)) {
      boolean owner = token.relation() == Relation.NMOD_POSS;
      boolean before = token.relation() == Relation.COMPOUND && token.isProperNoun();
      if ((owner || before) && token.index() < noun.index()) {
        all.put(owner ? Slot.POSSESSIVE : Slot.MODIFIER, Phrases.conjuncts(sentence, token));
      }
    }
    return all;
  }

  /**
   * The slots of a noun with whom it is said of as its subject, if it has none of its own: "saw |
   * Norvia | as a threat".
   *
   * @param expression the words of the lexicon's entry: the noun's, or "threat to democracy"
   */
  Map<String, List<Token>> ofWhomSaid(Token last, Span expression, Map<String, List<Token>> slots) {
    Token noun = headed(last, expression);
    List<Token> said = of(noun).stream().filter(each -> each.index() != noun.index()).toList();
    Map<String, List<Token>> all = withOwners(noun, slots);
    if (!said.isEmpty()) {
      all.putIfAbsent(Slot.SUBJECT, said);
    }
    List<Token> owners =
        all.getOrDefault(Slot.POSSESSIVE, List.of()).stream()
            .filter(each -> !isSpeaker(each))
            .toList();
    if (owners.isEmpty()) {
      all.remove(Slot.POSSESSIVE);
    } else {
      all.put(Slot.POSSESSIVE, owners);
    }
    return all;
  }

  private Token headed(Token last, Span expression) {
    Token governor = last.relation() == Relation.NMOD ? Phrases.governor(sentence, last) : null;
    return governor != null && expression.contains(governor.span()) ? governor : last;
  }

  /** "our enemy" is his who says so. */
  private static boolean isSpeaker(Token owner) {
    return Set.of("our", "my").contains(owner.text().toLowerCase(Locale.ROOT));
  }
}
