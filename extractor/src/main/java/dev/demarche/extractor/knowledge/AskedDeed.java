package dev.demarche.extractor.knowledge;

import dev.demarche.extractor.vocabulary.Polarity;
import dev.demarche.extractor.vocabulary.Role;
import java.util.Set;

/**
 * What it shows of somebody that he asks another to do something.
 *
 * @param polarity whether he is for or against
 * @param types the types of what he asks for, narrower ones included
 * @param whom the part of the deed that he is for or against
 */
public record AskedDeed(Polarity polarity, Set<String> types, Role whom) {

  public AskedDeed {
    types = Set.copyOf(types);
  }
}
