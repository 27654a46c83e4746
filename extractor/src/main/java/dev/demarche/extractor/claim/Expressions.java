package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What takes part in an act whose word is an expression of several: not its own words. */
final class Expressions {

  private final EntityAnalysis entities;
  private final Sentence sentence;

  Expressions(EntityAnalysis entities, Sentence sentence) {
    this.entities = entities;
    this.sentence = sentence;
  }

  /**
   * The slots without the words of the expression itself: "car" in "car bombing", "hostage" in
   * "took hostage"; but of "withdrew from the treaty" the treaty is a part, of "drone attack" the
   * drone, and of "Iran-backed" Iran.
   */
  Map<String, List<Token>> outside(
      Span expression, List<String> words, Map<String, List<Token>> slots) {
    Map<String, List<Token>> all = new LinkedHashMap<>();
    slots.forEach(
        (slot, fillers) -> {
          List<Token> rest =
              fillers.stream()
                  .filter(
                      filler ->
                          slot.startsWith(Slot.PREPOSITION)
                              || slot.equals(Slot.SELF)
                              || filler.span().equals(expression)
                              || !expression.contains(filler.span())
                              || isObjectWithin(slot, filler, words)
                              || isWeapon(filler))
                  .toList();
          if (!rest.isEmpty()) {
            all.put(slot, rest);
          }
        });
    return all;
  }

  /** "hit | Norvia | with sanctions", "shot | it | down". */
  private static boolean isObjectWithin(String slot, Token filler, List<String> words) {
    return slot.equals(Slot.OBJECT)
        && !words.contains(filler.lemma())
        && !words.contains(filler.text().toLowerCase(Locale.ROOT));
  }

  private boolean isWeapon(Token token) {
    LocatedMention mention = entities.covering(sentence.index(), token.index());
    return mention != null && mention.entity().kind() == EntityKind.WEAPON;
  }
}
