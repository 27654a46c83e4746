package dev.demarche.extractor.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gerunds as objects of verbs that take them (Quirk et al., A Comprehensive Grammar of the English
 * Language, 1985, section 16.39), which the parser takes for adjectives ("opposes | supplying |
 * weapons to rebels") or adverbials ("supports | arming | the rebels"). Thread-safe.
 */
final class Gerunds {

  private static final Set<String> GOVERNORS =
      Set.of(
          ("oppose support favor favour back stop start begin resume continue suspend halt quit cease"
                  + " consider contemplate discuss propose recommend suggest advocate avoid deny admit"
                  + " acknowledge regret defend justify risk involve include mean finish delay postpone"
                  + " ban prohibit permit endorse resist reject denounce criticise criticize condemn")
              .split(" "));

  /** Those of verbs without an object, which describe what follows: "opposes rising prices". */
  private static final Set<String> DESCRIBING =
      Set.of(
          ("rising growing existing ongoing remaining leading increasing declining sweeping standing"
                  + " continuing emerging warring surrounding following coming living working mounting"
                  + " lasting outstanding pending opposing competing underlying striking protesting"
                  + " advancing retreating fleeing returning visiting fighting suffering struggling"
                  + " running neighboring neighbouring developing dying soaring shrinking falling"
                  + " sitting ruling governing invading occupying conflicting misleading damning"
                  + " damaging missing banking manufacturing mining engineering farming fishing housing"
                  + " shipping spending training trading drilling nursing advertising voting fracking"
                  + " polling publishing meeting building opening closing hearing")
              .split(" "));

  private static final Set<String> OF_GERUND =
      Set.of("to", "from", "with", "against", "into", "on", "for");

  private final Lemmatizer lemmatizer;

  Gerunds(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  void mend(List<String> words, SentenceTree tree) {
    for (int gerund = 1; gerund < words.size(); gerund++) {
      int verb = gerund - 1;
      if (!tree.tags[gerund].equals("VBG") || !takesGerunds(words, tree, verb)) {
        continue;
      }
      int noun = tree.heads[gerund];
      if (tree.relations[gerund] == Relation.ADVCL && noun == verb) {
        tree.relations[gerund] = Relation.XCOMP;
      } else if (tree.relations[gerund] == Relation.AMOD
          && noun > gerund
          && tree.heads[noun] == verb
          && tree.relations[noun] == Relation.OBJ
          && !DESCRIBING.contains(words.get(gerund).toLowerCase(Locale.ROOT))) {
        raise(words, tree, verb, gerund, noun);
      }
    }
  }

  private boolean takesGerunds(List<String> words, SentenceTree tree, int verb) {
    return tree.tags[verb].startsWith("VB")
        && GOVERNORS.contains(lemmatizer.lemma(words.get(verb), tree.tags[verb]));
  }

  /** The noun becomes the gerund's object, and what goes somewhere or to somebody the gerund's. */
  private static void raise(
      List<String> words, SentenceTree tree, int verb, int gerund, int noun) {
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
