package dev.demarche.extractor.syntax;

import dev.demarche.extractor.vocabulary.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * "allowed its partners to hand over tanks": the infinitive is what is allowed, it does not
 * describe the partners.
 */
final class ObjectControl {

  private final Lemmatizer lemmatizer;

  ObjectControl(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  Constituent rewrite(Constituent node, List<String> words) {
    List<Constituent> children = node.children();
    if (!node.is("VP") || children.size() < 2 || !children.get(0).isVerbTag()) {
      return node;
    }
    Constituent verb = children.get(0);
    Constituent object = children.get(1);
    Constituent infinitive = lastInfinitive(object);
    boolean controls =
        WordClass.OBJECT_CONTROL.contains(lemmatizer.lemma(words.get(verb.token()), verb.label()));
    if (!controls || infinitive == null || isIntent(object, words)) {
      return node;
    }
    List<Constituent> parts = new ArrayList<>(children);
    parts.set(1, without(object));
    parts.add(2, new Constituent("S", List.of(infinitive), -1));
    return new Constituent("VP", parts, -1);
  }

  private static boolean isIntent(Constituent object, List<String> words) {
    String head = words.get(new HeadFinder(words).headToken(object));
    return WordClass.NOUNS_WITH_INFINITIVE.contains(head.toLowerCase(Locale.ROOT));
  }

  /** The infinitive at the very end of a noun phrase, as a verb phrase. */
  private static @Nullable Constituent lastInfinitive(Constituent phrase) {
    if (!phrase.is("NP") || phrase.children().size() < 2) {
      return null;
    }
    Constituent at = phrase.children().get(phrase.children().size() - 1);
    if (at.is("NP")) {
      return lastInfinitive(at);
    }
    while (at.is("SBAR", "S") && at.children().size() == 1) {
      at = at.children().get(0);
    }
    return at.is("VP") && at.children().get(0).is("TO") ? at : null;
  }

  private static Constituent without(Constituent phrase) {
    List<Constituent> parts = new ArrayList<>(phrase.children());
    Constituent last = parts.remove(parts.size() - 1);
    if (last.is("NP")) {
      parts.add(without(last));
    }
    boolean wraps = parts.size() == 1 && parts.get(0).is("NP");
    return wraps ? parts.get(0) : new Constituent(phrase.label(), parts, -1);
  }
}
