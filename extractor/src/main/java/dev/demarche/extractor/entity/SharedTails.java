package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.entity.Candidate.NewName;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that share their last words: "the Tokyo and London Stock Exchanges" are two exchanges, and
 * no city is meant.
 */
final class SharedTails {

  private final KnowledgeBase knowledge;
  private final NameWords words;

  SharedTails(KnowledgeBase knowledge, NameWords words) {
    this.knowledge = knowledge;
    this.words = words;
  }

  /**
   * @param found the names of a sentence, in its order
   * @return the same, those that share their last words each in full
   */
  List<Candidate> complete(Sentence sentence, List<Candidate> found) {
    List<Candidate> names = new ArrayList<>(found);
    for (int i = names.size() - 1; i > 0; i--) {
      Tail tail = tail(names.get(i));
      if (tail == null) {
        continue;
      }
      int first = i;
      while (first > 0
          && isPlace(names.get(first - 1))
          && isJoined(sentence, names.get(first - 1), names.get(first))) {
        first--;
      }
      if (first == i) {
        continue;
      }
      for (int each = first; each < i; each++) {
        Candidate place = names.get(each);
        names.set(each, full(place, ((KnownName) place.reading()).name(), tail));
      }
      names.set(i, full(names.get(i), tail.before(), tail));
    }
    return names;
  }

  /**
   * What a name in the plural shares.
   *
   * @param before the words before it, a place
   * @param words the shared ones, in the singular
   */
  private record Tail(String before, String words) {}

  private @Nullable Tail tail(Candidate candidate) {
    String name = candidate.reading() instanceof NewName each ? each.name() : "";
    if (!name.endsWith("s") || !words.endsBody(name)) {
      return null;
    }
    String singular =
        name.endsWith("ies")
            ? name.substring(0, name.length() - 3) + "y"
            : name.substring(0, name.length() - 1);
    for (int end = singular.lastIndexOf(' '); end > 0; end = singular.lastIndexOf(' ', end - 1)) {
      String tail = singular.substring(end + 1);
      if (isPlace(knowledge.senses(name.substring(0, end))) && words.endsBody(tail)) {
        return new Tail(name.substring(0, end), tail);
      }
    }
    return null;
  }

  private static boolean isPlace(Candidate candidate) {
    return candidate.reading() instanceof KnownName name && isPlace(name.senses());
  }

  private static boolean isPlace(List<NameSense> senses) {
    return senses.stream()
        .anyMatch(sense -> sense.kind() == NameSense.Kind.NAME && sense.entity().kind().isPlace());
  }

  private static boolean isJoined(Sentence sentence, Candidate name, Candidate next) {
    if (next.first() != name.last() + 2) {
      return false;
    }
    String between = sentence.token(name.last() + 1).text();
    return NameConjunctions.isAnd(between) || between.equals(",");
  }

  private Candidate full(Candidate part, String place, Tail tail) {
    String name = place + " " + tail.words();
    List<NameSense> senses = knowledge.senses(name);
    var kind = words.ending(name);
    return new Candidate(
        part.sentence(),
        part.first(),
        part.last(),
        part.head(),
        part.span(),
        senses.isEmpty() && kind != null
            ? new NewName(name, kind, true, null, null)
            : senses.isEmpty() ? part.reading() : new KnownName(name, senses, null));
  }
}
