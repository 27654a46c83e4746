package dev.demarche.extractor.syntax;

import dev.demarche.extractor.vocabulary.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Particles that the parser took for prepositions: in "shot down 30 drones" and "ruled out sending
 * troops" what follows is the verb's object, not that of "down" or "out".
 */
final class PhrasalVerbs {

  private final Lemmatizer lemmatizer;

  PhrasalVerbs(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  /** The node, its particle freed where it is a verb phrase that holds one. */
  Constituent rewrite(Constituent node, List<String> words) {
    if (!node.is("VP") || !node.children().get(0).isVerbTag()) {
      return node;
    }
    Constituent verb = node.children().get(0);
    String lemma = lemmatizer.lemma(words.get(verb.token()), verb.label());
    List<Constituent> children = new ArrayList<>(node.children().size() + 1);
    boolean changed = false;
    for (int i = 0; i < node.children().size(); i++) {
      Constituent child = node.children().get(i);
      if (!changed && i > 0 && isParticle(child, lemma, words, node.children().get(i - 1))) {
        List<Constituent> parts = child.children();
        Constituent particle = new Constituent("RP", List.of(), parts.get(0).token());
        children.add(new Constituent("PRT", List.of(particle), -1));
        children.addAll(parts.subList(1, parts.size()));
        changed = true;
      } else {
        children.add(child);
      }
    }
    return changed ? new Constituent(node.label(), children, -1) : node;
  }

  /**
   * Right after the verb, or after its object where no noun follows: "shot the drones down
   * overnight".
   */
  private static boolean isParticle(
      Constituent phrase, String verb, List<String> words, Constituent before) {
    if (!phrase.is("PP") || phrase.children().size() < 2 || !phrase.children().get(0).is("IN")) {
      return false;
    }
    String particle = words.get(phrase.children().get(0).token()).toLowerCase(Locale.ROOT);
    if (!WordClass.PHRASAL_VERBS.contains(verb + " " + particle)) {
      return false;
    }
    Constituent complement = phrase.children().get(1);
    boolean next =
        complement.is("NP", "S")
            || complement.is("PP") && !words.get(complement.firstToken()).equals("of");
    return before.isVerbTag() && next || before.is("NP") && complement.is("ADVP", "PP");
  }
}
