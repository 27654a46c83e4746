package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Nouns that tell together with their verb what happens: "lifted sanctions", "severed ties". They
 * evoke nothing by themselves, and what hangs on them belongs to the verb.
 */
final class ObjectNouns {

  /** Beyond this many words between verb and noun the verb alone is the trigger. */
  private static final int FURTHEST = 4;

  private final Sentence sentence;
  private final Arguments arguments;

  ObjectNouns(Sentence sentence, Arguments arguments) {
    this.sentence = sentence;
    this.arguments = arguments;
  }

  /**
   * The objects that are one of the nouns that a frame asks for; none where it asks for none. Of a
   * noun the object is what follows its "of": "the lifting of sanctions".
   */
  List<Token> of(Frame frame, Map<String, List<Token>> slots) {
    List<Token> objects =
        slots.getOrDefault(Slot.OBJECT, slots.getOrDefault(Slot.preposition("of"), List.of()));
    return objects.stream()
        .filter(
            object ->
                Stream.concat(
                        Stream.of(object),
                        WordClass.AMOUNTS.contains(object.lemma())
                            ? counted(object)
                            : Stream.empty())
                    .anyMatch(
                        noun ->
                            frame.objectNouns().stream().anyMatch(words -> isHeadOf(noun, words))))
        .toList();
  }

  /** Whether the subject is one of the nouns that a frame asks for: "teachers | struck |". */
  boolean isSubjectAsked(Frame frame, Map<String, List<Token>> slots) {
    return frame.subjectNouns().isEmpty()
        || Stream.of(Slot.SUBJECT, Slot.POSSESSIVE)
            .flatMap(slot -> slots.getOrDefault(slot, List.of()).stream())
            .flatMap(subject -> Stream.concat(Stream.of(subject), counted(subject)))
            .anyMatch(
                subject ->
                    frame.subjectNouns().stream().anyMatch(words -> isHeadOf(subject, words)));
  }

  /** "thousands of | teachers |". */
  private Stream<Token> counted(Token number) {
    return sentence.dependents(number).stream()
        .filter(token -> token.relation() == Relation.NMOD)
        .filter(token -> "of".equals(Phrases.preposition(sentence, token)));
  }

  /** Whether the noun may evoke something of its own, which the frame is about: "broker a deal". */
  static boolean areSeparate(Frame frame) {
    String role = frame.slots().get(Slot.OBJECT);
    return "topic".equals(role) || "toward".equals(role);
  }

  /** The nouns of an expression of several words that hang on its verb: "broke off talks". */
  List<Token> within(Token verb, List<String> words) {
    return sentence.dependents(verb).stream()
        .filter(token -> token.isNoun() && token.index() > verb.index())
        .filter(token -> words.stream().skip(1).anyMatch(word -> is(token, word)))
        .toList();
  }

  /**
   * The slots of a verb with those of its nouns; the verb's own win. What stands before a noun is
   * part of what it names: "arms exports".
   */
  Map<String, List<Token>> joined(Map<String, List<Token>> slots, List<Token> nouns) {
    if (nouns.isEmpty()) {
      return slots;
    }
    Map<String, List<Token>> all = new LinkedHashMap<>(slots);
    for (Token noun : nouns) {
      Map<String, List<Token>> own = arguments.of(noun);
      own.remove(Slot.MODIFIER);
      own.remove(Slot.COMPOUND);
      own.forEach(all::putIfAbsent);
    }
    return all;
  }

  /**
   * The slots with the prepositions that a frame needs and that the parser hung on the object:
   * "provided the army | with trucks".
   */
  Map<String, List<Token>> completed(Frame frame, Map<String, List<Token>> slots) {
    Map<String, List<Token>> all = slots;
    for (String needed : frame.needs()) {
      boolean missing = needed.startsWith(Slot.PREPOSITION) && !slots.containsKey(needed);
      for (Token object : missing ? slots.getOrDefault(Slot.OBJECT, List.of()) : List.<Token>of()) {
        List<Token> found = arguments.of(object).get(needed);
        if (found != null) {
          all = new LinkedHashMap<>(all);
          all.put(needed, found);
        }
      }
    }
    return all;
  }

  /** From the verb to its noun, where they stand close together. */
  Span span(Token verb, List<Token> nouns) {
    Span span = verb.span();
    for (Token noun : nouns) {
      if (noun.index() > verb.index() && noun.index() - verb.index() <= FURTHEST) {
        span = span.cover(noun.span());
      }
    }
    return span;
  }

  /** Whether the words stand in a row around a head: "martial law", "state of emergency". */
  private boolean isHeadOf(Token head, List<String> words) {
    for (int start = head.index() - words.size() + 1; start <= head.index(); start++) {
      if (start >= 0 && start + words.size() <= sentence.tokens().size() && isRow(start, words)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRow(int start, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!is(sentence.token(start + i), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Token token, String word) {
    return token.lemma().equalsIgnoreCase(word) || token.text().equalsIgnoreCase(word);
  }
}
