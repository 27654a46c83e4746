package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.entity.MentionForm;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Whoever is given something, where no preposition tells: "gave | Norvia | tanks", which the parser
 * takes for tanks of that name, and "| Norvia | was given tanks".
 */
final class Receivers {

  private Receivers() {}

  /** Whether the subject of a passive is who gets its object: "was offered a deal". */
  static boolean areGiven(Sentence sentence, Token passive) {
    return WordClass.GIVING.contains(passive.lemma())
        && Phrases.has(sentence, passive, Relation.OBJ)
        && Phrases.has(sentence, passive, Relation.NSUBJ_PASS);
  }

  /** The sentence with its receivers parted from what they get; the same one where none are. */
  static Sentence parted(EntityAnalysis entities, Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      Token given =
          token.relation() == Relation.COMPOUND ? Phrases.governor(sentence, token) : null;
      if (given != null
          && isGiven(entities, sentence, given, token)
          && isReceiver(entities, sentence, token)) {
        attach(tokens, token, given.head(), Relation.IOBJ);
        if (hasArticle(sentence, token)) {
          attach(tokens, sentence.token(token.index() - 1), token.index(), Relation.DET);
        }
        changed = true;
      }
    }
    return changed
        ? new Sentence(sentence.index(), sentence.span(), tokens, sentence.parsed())
        : sentence;
  }

  /** Right after the verb stands who gets it; what is given has nothing else before it. */
  private static boolean isGiven(
      EntityAnalysis entities, Sentence sentence, Token given, Token receiver) {
    Token verb = given.relation() == Relation.OBJ ? Phrases.governor(sentence, given) : null;
    return verb != null
        && WordClass.GIVING.contains(verb.lemma())
        && !given.isProperNoun()
        && !isActor(entities, sentence, given)
        && verb.index() + 1 == Phrases.extent(sentence, given)[0]
        && Phrases.extent(sentence, receiver)[0]
            == verb.index() + (hasArticle(sentence, receiver) ? 2 : 1)
        && !Phrases.has(sentence, verb, Relation.IOBJ);
  }

  /** "gave | the US | access": the article belongs to the name. */
  private static boolean hasArticle(Sentence sentence, Token receiver) {
    return WordClass.NAMES_WITH_ARTICLE.contains(receiver.text())
        && receiver.index() > 0
        && sentence.token(receiver.index() - 1).lemma().equals("the");
  }

  private static void attach(List<Token> tokens, Token token, int head, Relation relation) {
    tokens.set(
        token.index(),
        new Token(
            token.index(), token.span(), token.text(), token.lemma(), token.tag(), head, relation));
  }

  /** "gave Norvia's leaders": one who gets, not what they get. */
  private static boolean isActor(EntityAnalysis entities, Sentence sentence, Token token) {
    LocatedMention mention = entities.at(sentence.index(), token.index());
    return mention != null && mention.entity().kind().isActor();
  }

  private static boolean isReceiver(EntityAnalysis entities, Sentence sentence, Token token) {
    LocatedMention mention = entities.at(sentence.index(), token.index());
    return mention != null
        && mention.form() == MentionForm.NAME
        && mention.entity().kind() == EntityKind.COUNTRY
        && token.isProperNoun();
  }
}
