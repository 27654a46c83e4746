package dev.demarche.extractor.syntax;

import java.util.Set;

/**
 * Words of the lexicon that help to read a sentence, in their dictionary forms.
 *
 * @param dictionary forms that are certain: of several possible lemmas one of these is taken
 * @param reporting verbs that attribute what is said: "say"
 * @param naming verbs that call somebody something: "call", "brand"
 * @param judgements adjectives that somebody is called by: "unfit"
 */
public record KnownWords(
    Set<String> dictionary, Set<String> reporting, Set<String> naming, Set<String> judgements) {

  public KnownWords {
    dictionary = Set.copyOf(dictionary);
    reporting = Set.copyOf(reporting);
    naming = Set.copyOf(naming);
    judgements = Set.copyOf(judgements);
  }
}
