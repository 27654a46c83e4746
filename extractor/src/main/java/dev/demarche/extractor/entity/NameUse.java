package dev.demarche.extractor.entity;

import dev.demarche.extractor.knowledge.KnownEntity;
import java.util.List;

/**
 * How a sentence uses a known name, as far as that tells what it means.
 *
 * @param actor somebody acts there: a capital is its government
 * @param locative something is there: "near the Kremlin"
 * @param settlement it is called a town or the like: "the village of Lebanon"
 * @param containers the places that the name behind a comma may mean: "Texas" in "Paris, Texas",
 *     the state and the city in "Albany, New York"; empty where there is none
 * @param team it is a team: "England beat Spain"
 * @param former it is said of a person that an office was held before
 */
record NameUse(
    boolean actor,
    boolean locative,
    boolean settlement,
    boolean team,
    List<KnownEntity> containers,
    boolean former) {

  NameUse {
    containers = List.copyOf(containers);
  }

  /** The same, as of a name by itself: a capital is a place. */
  NameUse notActing() {
    return new NameUse(false, locative, settlement, team, containers, former);
  }
}
