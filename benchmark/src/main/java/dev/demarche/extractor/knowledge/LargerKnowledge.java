package dev.demarche.extractor.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A knowledge base with names that are made up. It stands in this package because nobody else puts
 * entities into a knowledge base but by Turtle.
 */
public final class LargerKnowledge {

  private final List<KnownEntity> entities = new ArrayList<>();
  private final Map<String, Set<NameSense>> names = new HashMap<>();

  /** Adds an entity with one name. */
  public void add(KnownEntity entity) {
    entities.add(entity);
    add(entity.label(), new NameSense(entity, NameSense.Kind.NAME));
  }

  /** Adds a person with a full name, whose last word is a name, too. */
  public void addPerson(KnownEntity person) {
    add(person);
    String last = person.label().substring(person.label().lastIndexOf(' ') + 1);
    add(last, new NameSense(person, NameSense.Kind.SHORT_NAME));
  }

  private void add(String name, NameSense sense) {
    names.computeIfAbsent(name, none -> new LinkedHashSet<>(2)).add(sense);
  }

  /** All of a knowledge base, and what was added. */
  public KnowledgeBase over(KnowledgeBase base) {
    return base.with(entities, names);
  }
}
