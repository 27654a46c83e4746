package dev.demarche.server.picture;

import java.util.SortedSet;

/**
 * What claims that share type, parties and time tell of, as the rules derived it.
 *
 * @param time "2024", "2024-05" or "2024-05-17"
 * @param contested whether sources contradict each other on whether it happened
 */
record Event(
    String iri,
    String type,
    String time,
    SortedSet<String> agents,
    SortedSet<String> targets,
    int sources,
    boolean contested) {

  boolean concerns(String entity) {
    return entity.isEmpty() || agents.contains(entity) || targets.contains(entity);
  }
}
