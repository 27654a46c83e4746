package dev.demarche.extractor.knowledge;

import java.util.List;
import java.util.Map;

/**
 * Acts done by saying something of one's own or another's future. Event types stand for all below
 * them.
 *
 * @param modals the act of who says that another must
 * @param announced the act of who says that he will, by the type of what he will do
 * @param ruledOut the act of who says that he will not, by the type of what he will not do
 * @param asked what the deeds show that somebody asks another for
 */
public record IndirectActs(
    Map<String, String> modals,
    Map<String, String> announced,
    Map<String, String> ruledOut,
    List<AskedDeed> asked) {

  public IndirectActs {
    modals = Map.copyOf(modals);
    announced = Map.copyOf(announced);
    ruledOut = Map.copyOf(ruledOut);
    asked = List.copyOf(asked);
  }
}
