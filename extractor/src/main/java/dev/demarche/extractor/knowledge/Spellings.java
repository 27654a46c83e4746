package dev.demarche.extractor.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Ways in which texts write one name, and what companies add to theirs. Immutable and thread-safe.
 *
 * @param words names and particles that are one name, a set each: "Yusuf", "Youssef"
 * @param endings ends of last names that are one, a set each: "sky", "skyy"
 * @param legalForms what a company is by law, without dots: "Inc"
 */
public record Spellings(
    Map<String, List<String>> words, List<List<String>> endings, Set<String> legalForms) {

  /** None at all. */
  static final Spellings NONE = new Spellings(Map.of(), List.of(), Set.of());

  /** More than two words with many spellings each would make more names than anybody writes. */
  private static final int MOST_VARIANTS = 64;

  private static final String LEXICON = "https://w3id.org/demarche/lexicon#";
  private static final int LONGEST_SPELLING = 3;

  public Spellings {
    words = Map.copyOf(words);
    endings = List.copyOf(endings);
    legalForms = Set.copyOf(legalForms);
  }

  /** Each spelling with the others of its set; a spelling of two sets has both. */
  static Spellings of(
      Collection<List<String>> words,
      Collection<List<String>> endings,
      Collection<String> legalForms) {
    Map<String, List<String>> others = new HashMap<>();
    for (List<String> set : words) {
      for (String spelling : set) {
        Set<String> all = new LinkedHashSet<>(others.getOrDefault(spelling, List.of()));
        all.addAll(set);
        all.remove(spelling);
        others.put(spelling, List.copyOf(all));
      }
    }
    return new Spellings(others, List.copyOf(endings), Set.copyOf(legalForms));
  }

  /** The other spellings of a person's full name; none of a single word, which may be anything. */
  Set<String> ofPerson(String name) {
    if (name.indexOf(' ') < 0) {
      return ofLastName(name);
    }
    List<String> parts = List.of(name.split(" "));
    Set<String> found = new LinkedHashSet<>();
    extend("", parts, 0, found);
    found.remove(name);
    return found;
  }

  /** The other spellings of a last name by its ending. */
  private Set<String> ofLastName(String name) {
    Set<String> found = new LinkedHashSet<>();
    for (List<String> set : endings) {
      String longest =
          set.stream()
              .filter(name::endsWith)
              .reduce("", (some, other) -> other.length() > some.length() ? other : some);
      if (!longest.isEmpty()) {
        String stem = name.substring(0, name.length() - longest.length());
        set.forEach(ending -> found.add(stem + ending));
      }
    }
    found.remove(name);
    return found;
  }

  private void extend(String before, List<String> parts, int at, Set<String> found) {
    if (found.size() >= MOST_VARIANTS) {
      return;
    }
    if (at == parts.size()) {
      found.add(before);
      return;
    }
    String space = before.isEmpty() ? "" : " ";
    String word = parts.get(at);
    extend(before + space + word, parts, at + 1, found);
    if (at == parts.size() - 1) {
      ofLastName(word).forEach(each -> extend(before + space + each, parts, at + 1, found));
    }
    for (int end = at + 1; end <= Math.min(parts.size(), at + LONGEST_SPELLING); end++) {
      int next = end;
      for (String each : words.getOrDefault(String.join(" ", parts.subList(at, end)), List.of())) {
        extend(before + space + each, parts, next, found);
      }
    }
  }

  /** Those of {@code lexicon/spellings.ttl}. */
  static Spellings read(TurtleFiles files) {
    return of(
        sets(files, "Spelling"),
        sets(files, "SpellingOfEnding"),
        sets(files, "LegalForm").stream().flatMap(List::stream).toList());
  }

  private static List<List<String>> sets(TurtleFiles files, String type) {
    List<List<String>> sets = new ArrayList<>();
    for (Node node : files.subjects(RDF.type.asNode(), TurtleFiles.iri(LEXICON + type))) {
      sets.add(files.texts(node, TurtleFiles.iri(LEXICON + "spelling")));
    }
    return sets;
  }
}
