package dev.demarche.extractor.knowledge;

import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Which kinds of entities a class of the ontology holds, by its subclasses. */
final class KindHierarchy {

  private final TurtleFiles ontology;

  KindHierarchy(TurtleFiles ontology) {
    this.ontology = ontology;
  }

  /** The kinds that are the class or fall under it. */
  Set<EntityKind> kinds(String className) {
    Set<String> classes = new HashSet<>();
    collect(TurtleFiles.iri(TurtleFiles.DEMARCHE + className), classes);
    EnumSet<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
    for (EntityKind kind : EntityKind.values()) {
      if (classes.contains(kind.className())) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private void collect(Node type, Set<String> into) {
    if (into.add(TurtleFiles.localName(type))) {
      ontology.subjects(RDFS.subClassOf.asNode(), type).forEach(each -> collect(each, into));
    }
  }
}
