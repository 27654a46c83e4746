package dev.demarche.extractor.syntax;

import dev.demarche.extractor.vocabulary.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gerunds as objects of verbs that take them (Quirk et al., A Comprehensive Grammar of the English
 * Language, 1985, section 16.39), which the parser takes for adjectives or nouns ("opposes |
 * supplying | weapons to rebels", "accused of | arming | rebels") or adverbials ("supports | arming
 * | the rebels"). Thread-safe.
 */
final class Gerunds {

  private static final Set<String> OF_DEED = Set.of("of", "for", "by", "from", "against", "about");

  private static final Set<String> OF_GERUND =
      Set.of("to", "from", "with", "against", "into", "on", "for");

  private final Lemmatizer lemmatizer;

  Gerunds(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  void mend(List<String> words, SentenceTree tree) {
    for (int gerund = 1; gerund < words.size(); gerund++) {
      int verb = gerund - 1;
      if (isOfDeed(words, tree, gerund)) {
        govern(tree, gerund);
        continue;
      }
      if (!takesGerunds(words, tree, verb)) {
        continue;
      }
      int noun = tree.heads[gerund];
      if (isTakenForNoun(words, tree, verb, gerund)) {
        tree.tags[gerund] = "VBG";
        raise(words, tree, verb, gerund, object(tree, verb, gerund));
      } else if (!tree.tags[gerund].equals("VBG")) {
        continue;
      } else if (tree.relations[gerund] == Relation.ADVCL && noun == verb) {
        tree.relations[gerund] = Relation.XCOMP;
      } else if (tree.relations[gerund] == Relation.AMOD
          && noun > gerund
          && tree.heads[noun] == verb
          && tree.relations[noun] == Relation.OBJ
          && !WordClass.DESCRIBING_PARTICIPLES.contains(words.get(gerund).toLowerCase(Locale.ROOT))
          && !WordClass.DEEDS_NAMED_BY_GERUND.contains(
              lemmatizer.lemma(words.get(noun), tree.tags[noun]))) {
        raise(words, tree, verb, gerund, noun);
      }
    }
  }

  /** "of | killing | civilians": taken for an adjective or a noun before a plural. */
  private boolean isOfDeed(List<String> words, SentenceTree tree, int gerund) {
    int noun = tree.heads[gerund];
    String word = words.get(gerund).toLowerCase(Locale.ROOT);
    boolean before =
        word.endsWith("ing")
            && noun > gerund
            && tree.tags[noun].equals("NNS")
            && (tree.relations[gerund] == Relation.AMOD
                || tree.relations[gerund] == Relation.COMPOUND);
    int preposition = gerund - 1;
    if (!before
        || tree.heads[preposition] != noun
        || tree.relations[preposition] != Relation.CASE
        || tree.relations[noun] != Relation.OBL
        || !OF_DEED.contains(words.get(preposition).toLowerCase(Locale.ROOT))
        || WordClass.DESCRIBING_PARTICIPLES.contains(word)
        || WordClass.DEEDS_NAMED_BY_GERUND.contains(lemmatizer.lemma(words.get(noun), "NNS"))) {
      return false;
    }
    int verb = tree.heads[noun];
    return verb >= 0
        && WordClass.DEEDS_BEHIND_PREPOSITION.contains(
            lemmatizer.lemma(words.get(verb), tree.tags[verb]));
  }

  /** The gerund takes the noun's place, and the noun becomes its object. */
  private static void govern(SentenceTree tree, int gerund) {
    int noun = tree.heads[gerund];
    tree.tags[gerund] = "VBG";
    tree.heads[gerund] = tree.heads[noun];
    tree.relations[gerund] = Relation.OBL;
    tree.heads[gerund - 1] = gerund;
    tree.relations[gerund - 1] = Relation.MARK;
    tree.heads[noun] = gerund;
    tree.relations[noun] = Relation.OBJ;
  }

  /** "denied | arming | the rebels", "denied arming rebels". */
  private boolean isTakenForNoun(List<String> words, SentenceTree tree, int verb, int gerund) {
    String word = words.get(gerund).toLowerCase(Locale.ROOT);
    int noun = object(tree, verb, gerund);
    boolean indirect = tree.relations[gerund] == Relation.IOBJ && tree.heads[gerund] == verb;
    boolean compound =
        noun > gerund
            && tree.relations[gerund] == Relation.COMPOUND
            && tree.heads[gerund] == noun
            && isObject(words, tree, noun);
    return word.endsWith("ing")
        && noun > gerund
        && (indirect || compound)
        && !WordClass.DESCRIBING_PARTICIPLES.contains(word);
  }

  /** "denied arming | rebels |", "resumed enriching | uranium |", not "resumed bombing raids". */
  private boolean isObject(List<String> words, SentenceTree tree, int noun) {
    String lemma = lemmatizer.lemma(words.get(noun), tree.tags[noun]);
    boolean plural =
        tree.tags[noun].equals("NNS") && !WordClass.DEEDS_NAMED_BY_GERUND.contains(lemma);
    return plural || WordClass.SUBSTANCES.contains(lemma);
  }

  /** The object of a verb behind a word; -1 for none. */
  private static int object(SentenceTree tree, int verb, int behind) {
    for (int token = behind + 1; token < tree.heads.length; token++) {
      if (tree.heads[token] == verb && tree.relations[token] == Relation.OBJ) {
        return token;
      }
    }
    return -1;
  }

  private boolean takesGerunds(List<String> words, SentenceTree tree, int verb) {
    return tree.tags[verb].startsWith("VB")
        && WordClass.VERBS_WITH_GERUND.contains(lemmatizer.lemma(words.get(verb), tree.tags[verb]));
  }

  /** The noun becomes the gerund's object, and what goes somewhere or to somebody the gerund's. */
  private static void raise(List<String> words, SentenceTree tree, int verb, int gerund, int noun) {
    tree.heads[gerund] = verb;
    tree.relations[gerund] = Relation.XCOMP;
    tree.heads[noun] = gerund;
    for (int token = noun + 1; token < words.size(); token++) {
      boolean ofNoun = tree.heads[token] == noun && tree.relations[token] == Relation.NMOD;
      boolean ofVerb = tree.heads[token] == verb && tree.relations[token] == Relation.OBL;
      if ((ofNoun || ofVerb) && OF_GERUND.contains(preposition(words, tree, token))) {
        tree.heads[token] = gerund;
        tree.relations[token] = Relation.OBL;
      }
    }
  }

  private static String preposition(List<String> words, SentenceTree tree, int noun) {
    for (int token = 0; token < noun; token++) {
      if (tree.heads[token] == noun && tree.relations[token] == Relation.CASE) {
        return words.get(token).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
