package dev.demarche.extractor.knowledge;

import static dev.demarche.extractor.knowledge.TurtleFiles.iri;

import dev.demarche.extractor.vocabulary.Polarity;
import dev.demarche.extractor.vocabulary.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads {@code lexicon/indirect-acts.ttl}. */
final class IndirectActsReader {

  private final TurtleFiles files;

  IndirectActsReader(TurtleFiles files) {
    this.files = files;
  }

  IndirectActs read() {
    Map<String, String> modals = new HashMap<>();
    Map<String, String> announced = new HashMap<>();
    Map<String, String> ruledOut = new HashMap<>();
    List<Node> acts =
        files.subjects(RDF.type.asNode(), iri(LexiconReader.LEXICON + "IndirectAct")).stream()
            .toList();
    for (Node act : acts) {
      String evoked = files.localName(act, iri(LexiconReader.LEXICON + "evokes"));
      if (evoked != null) {
        files
            .texts(act, iri(LexiconReader.LEXICON + "modal"))
            .forEach(word -> modals.put(word, evoked));
        types(act, "announced", evoked, announced);
        types(act, "ruledOut", evoked, ruledOut);
      }
    }
    return new IndirectActs(modals, announced, ruledOut, asked());
  }

  private List<AskedDeed> asked() {
    List<AskedDeed> deeds = new ArrayList<>();
    for (Node deed : files.subjects(RDF.type.asNode(), iri(LexiconReader.LEXICON + "AskedDeed"))) {
      Map<String, String> types = new HashMap<>();
      types(deed, "asked", "", types);
      String polarity = files.localName(deed, iri(LexiconReader.LEXICON + "polarity"));
      Role whom =
          Role.named(String.valueOf(files.localName(deed, iri(LexiconReader.LEXICON + "whom"))));
      if (polarity != null && whom != null) {
        deeds.add(
            new AskedDeed(
                Polarity.valueOf(polarity.toUpperCase(Locale.ROOT)), types.keySet(), whom));
      }
    }
    return deeds;
  }

  private void types(Node act, String property, String evoked, Map<String, String> into) {
    for (Node type : files.objects(act, iri(LexiconReader.LEXICON + property))) {
      withNarrower(type, evoked, into);
    }
  }

  private void withNarrower(Node type, String evoked, Map<String, String> into) {
    into.put(TurtleFiles.localName(type), evoked);
    for (Node narrower : files.subjects(SKOS.broader.asNode(), type)) {
      if (!into.containsKey(TurtleFiles.localName(narrower))) {
        withNarrower(narrower, evoked, into);
      }
    }
  }
}
