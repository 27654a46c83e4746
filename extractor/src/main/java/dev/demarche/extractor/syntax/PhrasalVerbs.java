package dev.demarche.extractor.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Particles that the parser took for prepositions: in "shot down 30 drones" and "ruled out sending
 * troops" what follows is the verb's object, not that of "down" or "out".
 */
final class PhrasalVerbs {

  /** Particles and the verbs of which they are part, in their dictionary forms. */
  private static final Map<String, Set<String>> VERBS =
      Map.of(
          "down",
          Set.of(
              "shoot", "bring", "gun", "lay", "turn", "strike", "tear", "shut", "close", "break",
              "track", "step", "stand", "back", "crack", "put", "take", "cut", "scale", "hunt"),
          "out",
          Set.of(
              "rule", "carry", "wipe", "point", "single", "pull", "drive", "force", "throw", "take",
              "knock", "root", "set", "lay", "seek", "call", "bail", "phase", "flush", "hand",
              "push"),
          "off",
          Set.of(
              "call", "cut", "break", "fight", "seal", "shut", "fend", "ward", "hold", "put", "set",
              "cordon", "kick", "trigger", "block"),
          "over",
          Set.of("hand", "take", "turn", "sign"),
          "up",
          Set.of(
              "blow", "set", "give", "step", "take", "back", "build", "draw", "open", "round",
              "shore", "break", "bring", "make", "pick", "ramp", "scale", "split", "beef", "prop"),
          "back",
          Set.of("push", "drive", "beat", "take", "give", "fight", "pull", "call", "win"),
          "away",
          Set.of("turn", "take", "give"));

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
    if (!VERBS.getOrDefault(particle, Set.of()).contains(verb)) {
      return false;
    }
    Constituent complement = phrase.children().get(1);
    boolean next =
        complement.is("NP", "S")
            || complement.is("PP") && !words.get(complement.firstToken()).equals("of");
    return before.isVerbTag() && next || before.is("NP") && complement.is("ADVP", "PP");
  }
}
