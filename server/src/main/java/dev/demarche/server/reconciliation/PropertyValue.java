package dev.demarche.server.reconciliation;

import java.util.List;

/**
 * One value of a property of a thing.
 *
 * @param text as people read it
 * @param entity the id of the thing that it is, "" if it is none
 * @param names what it is compared with, besides those of the thing
 * @param past whether it was so and is no more
 */
record PropertyValue(String text, String entity, List<String> names, boolean past) {

  PropertyValue {
    names = List.copyOf(names);
  }

  static PropertyValue of(String text) {
    return new PropertyValue(text, "", List.of(text), false);
  }
}
