package dev.demarche.extractor.syntax;

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

  /**
   * Verbs with "of", "for" or "by" and what somebody did: "accused them of | killing | civilians".
   */
  private static final Set<String> OF_DEEDS =
      Set.of(
          ("accuse suspect convict acquit blame condemn criticise criticize denounce fault praise thank"
                  + " jail imprison arrest detain sentence rebuke punish slam blast lambast lambaste fine"
                  + " sue credit honour honor sanction apologise apologize respond retaliate react start"
                  + " begin prevent stop refrain deter ban bar keep clear capable guilty incapable"
                  + " responsible wanted known famous die attack hit warn boast dream think talk speak")
              .split(" "));

  private static final Set<String> OF_DEED = Set.of("of", "for", "by", "from", "against", "about");

  /** Deeds that a noun before them names: "accused of bombing | attacks |". */
  private static final Set<String> DEEDS =
      Set.of(
          ("attack attempt operation charge campaign case spree offence offense crime plot raid incident"
                  + " mission allegation scheme death practice tactic conspiracy right")
              .split(" "));

  private static final Set<String> SUBSTANCES =
      Set.of(
          ("uranium plutonium oil gas grain food fuel water steel coal wheat sugar money cash land soil"
                  + " ammunition equipment information data evidence power electricity aid")
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
          && !DESCRIBING.contains(words.get(gerund).toLowerCase(Locale.ROOT))
          && !DEEDS.contains(lemmatizer.lemma(words.get(noun), tree.tags[noun]))) {
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
        || DESCRIBING.contains(word)
        || DEEDS.contains(lemmatizer.lemma(words.get(noun), "NNS"))) {
      return false;
    }
    int verb = tree.heads[noun];
    return verb >= 0 && OF_DEEDS.contains(lemmatizer.lemma(words.get(verb), tree.tags[verb]));
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
        && !DESCRIBING.contains(word);
  }

  /** "denied arming | rebels |", "resumed enriching | uranium |", not "resumed bombing raids". */
  private boolean isObject(List<String> words, SentenceTree tree, int noun) {
    String lemma = lemmatizer.lemma(words.get(noun), tree.tags[noun]);
    boolean plural = tree.tags[noun].equals("NNS") && !DEEDS.contains(lemma);
    return plural || SUBSTANCES.contains(lemma);
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
        && GOVERNORS.contains(lemmatizer.lemma(words.get(verb), tree.tags[verb]));
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
