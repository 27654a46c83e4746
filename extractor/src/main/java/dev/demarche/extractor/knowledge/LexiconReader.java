package dev.demarche.extractor.knowledge;

import static dev.demarche.extractor.knowledge.TurtleFiles.iri;

import dev.demarche.extractor.vocabulary.Certainty;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Link;
import dev.demarche.extractor.vocabulary.Phase;
import dev.demarche.extractor.vocabulary.Polarity;
import dev.demarche.extractor.vocabulary.Realis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads {@code lexicon/*.ttl}, in the shape that docs/lexicon.md tells. */
public final class LexiconReader {

  static final String LEXICON = "https://w3id.org/demarche/lexicon#";
  private static final String PREPOSITIONS = "https://w3id.org/demarche/preposition#";
  private static final Set<String> SLOTS =
      Set.of(
          Slot.SUBJECT,
          Slot.OBJECT,
          Slot.INDIRECT_OBJECT,
          Slot.POSSESSIVE,
          Slot.MODIFIER,
          Slot.COMPOUND,
          Slot.CLAUSE,
          Slot.INFINITIVE,
          Slot.CLAUSE_SUBJECT,
          Slot.SELF,
          Slot.SPEAKER,
          Slot.MODIFIED);

  private final TurtleFiles files;
  private final KindHierarchy kinds;

  private LexiconReader(TurtleFiles files) {
    this.files = files;
    this.kinds = new KindHierarchy(files);
  }

  /** The lexicon that ships with Demarche. */
  public static Lexicon read() {
    return new LexiconReader(new TurtleFiles().readFolder("lexicon").read("demarche.ttl")).build();
  }

  private Lexicon build() {
    WordIndex<Frame> frames = new WordIndex<>();
    each("Frame", node -> index(frames, node, frame(node)));
    WordIndex<Speaking> speaking = new WordIndex<>();
    each(
        "Reporting",
        node -> index(speaking, node, new Speaking(false, flag(node, "citing"), content(node))));
    each("Attitude", node -> index(speaking, node, new Speaking(true, false, content(node))));
    WordIndex<ContextWord> contexts = new WordIndex<>();
    each(
        "Context",
        node ->
            index(
                contexts,
                node,
                new ContextWord(
                    own(node), files.localName(node, iri(LEXICON + "subject")) != null)));
    each("Idiom", node -> index(frames, node, frame(node)));
    WordIndex<Lexicon.LightVerb> lightVerbs = new WordIndex<>();
    each("LightVerb", node -> index(lightVerbs, node, new Lexicon.LightVerb(flag(node, "turned"))));
    WordIndex<EntityKind> nouns = new WordIndex<>();
    each("CommonNoun", node -> kindOfNouns(nouns, node));
    Set<String> assailants = new HashSet<>();
    each(
        "CommonNoun",
        node -> {
          if (files.localName(node, iri(LEXICON + Slot.MODIFIER)) != null) {
            assailants.addAll(files.texts(node, iri(LEXICON + "noun")));
          }
        });
    Set<String> documents = new HashSet<>();
    each("Document", node -> documents.addAll(files.texts(node, iri(LEXICON + "noun"))));
    WordIndex<EntityKind> nameWords = new WordIndex<>();
    each("NameWord", node -> kindOfNouns(nameWords, node));
    Map<String, Boolean> fields = new HashMap<>();
    each("Field", node -> fieldWords(fields, node));
    List<Lexicon.Connective> connectives = new ArrayList<>();
    each("Connective", node -> connectives(connectives, node));
    connectives.sort(Comparator.comparing(connective -> -connective.words().size()));
    Set<String> anaphors = new HashSet<>();
    each("Anaphor", node -> anaphors.addAll(files.texts(node, iri(LEXICON + "noun"))));
    Set<String> aspects = new HashSet<>();
    each("Aspect", node -> aspects.addAll(files.texts(node, iri(LEXICON + "noun"))));
    Set<String> doings = new HashSet<>();
    each(
        "Aspect",
        node -> {
          if (files.localName(node, iri(PREPOSITIONS + "of")) != null) {
            doings.addAll(files.texts(node, iri(LEXICON + "noun")));
          }
        });
    Set<String> naming = new HashSet<>();
    each("Naming", node -> naming.addAll(files.texts(node, iri(LEXICON + "verb"))));
    return new Lexicon(
        frames,
        speaking,
        contexts,
        lightVerbs,
        nouns,
        assailants,
        documents,
        nameWords,
        fields,
        connectives,
        anaphors,
        aspects,
        doings,
        naming,
        new IndirectActsReader(files).read());
  }

  private void each(String type, java.util.function.Consumer<Node> action) {
    files.subjects(RDF.type.asNode(), iri(LEXICON + type)).stream()
        .sorted(Comparator.comparing(Node::toString))
        .forEach(action);
  }

  private <T> void index(WordIndex<T> index, Node node, T meaning) {
    for (PartOfSpeech partOfSpeech : PartOfSpeech.values()) {
      for (String phrase : files.texts(node, iri(LEXICON + partOfSpeech.property()))) {
        index.add(partOfSpeech, phrase.toLowerCase(Locale.ROOT), meaning);
      }
    }
  }

  private void fieldWords(Map<String, Boolean> words, Node node) {
    boolean alone = constant(Certainty.class, node, "certainty") == Certainty.CERTAIN;
    files.texts(node, iri(LEXICON + "noun")).forEach(word -> words.put(word, alone));
    files.texts(node, iri(LEXICON + "verb")).forEach(word -> words.put(word, alone));
  }

  private void kindOfNouns(WordIndex<EntityKind> nouns, Node node) {
    String kind = files.localName(node, iri(LEXICON + "kind"));
    for (EntityKind each : EntityKind.values()) {
      if (each.className().equals(kind)) {
        index(nouns, node, each);
        return;
      }
    }
    throw new IllegalStateException(node + " in the lexicon has no known kind: " + kind);
  }

  private void connectives(List<Lexicon.Connective> into, Node node) {
    String name = files.localName(node, iri(LEXICON + "link"));
    Link link = name == null ? null : Link.named(name);
    if (link != null) {
      for (String phrase : files.texts(node, iri(LEXICON + "phrase"))) {
        into.add(new Lexicon.Connective(List.of(phrase.toLowerCase(Locale.ROOT).split(" ")), link));
      }
    }
  }

  private Frame frame(Node node) {
    return new Frame(
        TurtleFiles.localName(node),
        files.localName(node, iri(LEXICON + "evokes")),
        constant(Polarity.class, node, "polarity"),
        constant(Polarity.class, node, "implies"),
        slots(node, new HashSet<>()),
        kindsOf(node, "subjectKind"),
        kindsOf(node, "objectKind"),
        kindsOf(node, "themeKind"),
        nouns(node, "subjectNoun"),
        nouns(node, "objectNoun"),
        slotSet(node, "needs"),
        slotSet(node, "without"),
        flag(node, "joint"),
        flag(node, "reports"),
        flag(node, "ownTopic"),
        files.localName(node, iri(LEXICON + "counts")),
        own(node),
        content(node));
  }

  private Map<String, String> slots(Node node, Set<Node> seen) {
    Map<String, String> slots = new HashMap<>();
    if (!seen.add(node)) {
      return slots;
    }
    for (Node parent : files.objects(node, iri(LEXICON + "slotsOf"))) {
      slots.putAll(slots(parent, seen));
    }
    for (Triple triple : files.about(node)) {
      String slot = slot(triple.getPredicate());
      if (slot != null && triple.getObject().isURI()) {
        slots.put(slot, TurtleFiles.localName(triple.getObject()));
      }
    }
    return slots;
  }

  private static @Nullable String slot(Node property) {
    String name = TurtleFiles.localName(property);
    if (property.getURI().startsWith(PREPOSITIONS)) {
      return Slot.preposition(name);
    }
    return property.getURI().startsWith(LEXICON) && SLOTS.contains(name) ? name : null;
  }

  private Set<String> slotSet(Node node, String name) {
    Set<String> slots = new HashSet<>();
    for (Node property : files.objects(node, iri(LEXICON + name))) {
      String slot = slot(property);
      if (slot != null) {
        slots.add(slot);
      }
    }
    return slots;
  }

  private Set<EntityKind> kindsOf(Node node, String property) {
    Set<EntityKind> all = EnumSet.noneOf(EntityKind.class);
    for (Node type : files.objects(node, iri(LEXICON + property))) {
      all.addAll(kinds.kinds(TurtleFiles.localName(type)));
    }
    return all;
  }

  private Set<List<String>> nouns(Node node, String property) {
    Set<List<String>> nouns = new HashSet<>();
    for (String noun : files.texts(node, iri(LEXICON + property))) {
      nouns.add(List.of(noun.toLowerCase(Locale.ROOT).split(" ")));
    }
    return nouns;
  }

  private Effect own(Node node) {
    return new Effect(
        constant(Realis.class, node, "realis"),
        constant(Certainty.class, node, "certainty"),
        flag(node, "negates"),
        constant(Phase.class, node, "phase"));
  }

  private Effect content(Node node) {
    return new Effect(
        constant(Realis.class, node, "contentRealis"),
        constant(Certainty.class, node, "contentCertainty"),
        flag(node, "contentNegated"),
        null);
  }

  private boolean flag(Node node, String property) {
    return "true".equals(files.text(node, iri(LEXICON + property)));
  }

  private <E extends Enum<E>> @Nullable E constant(Class<E> type, Node node, String property) {
    String name = files.localName(node, iri(LEXICON + property));
    return name == null ? null : Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }
}
