package dev.demarche.server.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A class of things, as the API writes a type.
 *
 * @param id its local name in the ontology: "GovernmentBody"
 * @param broader the classes that it is a part of
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Kind(String id, String name, String description, List<Kind> broader) {

  /** What answers say of it, where its place among the others does not matter. */
  Kind plain() {
    return new Kind(id, name, "", List.of());
  }
}
