package dev.demarche.extractor.entity;

import dev.demarche.extractor.knowledge.KnownEntity;
import org.jspecify.annotations.Nullable;

/**
 * How a sentence uses a known name, as far as that tells what it means.
 *
 * @param actor somebody acts there: a capital is its government
 * @param locative something is there: "near the Kremlin"
 * @param settlement it is called a town or the like: "the village of Lebanon"
 * @param container the place behind a comma that it lies in: "Texas" in "Paris, Texas"
 * @param team it is a team: "England beat Spain"
 * @param former it is said of a person that an office was held before
 */
record NameUse(
    boolean actor,
    boolean locative,
    boolean settlement,
    boolean team,
    @Nullable KnownEntity container,
    boolean former) {

  /** The same, as of a name by itself: a capital is a place. */
  NameUse notActing() {
    return new NameUse(false, locative, settlement, team, container, former);
  }
}
