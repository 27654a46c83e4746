package dev.demarche.server.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A thing that may be meant, as the API writes it.
 *
 * @param score from 0 to 100
 * @param match whether it is the one that is meant, without doubt
 */
record Candidate(
    String id,
    String name,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String description,
    @JsonProperty("type") List<Kind> types,
    double score,
    List<Feature> features,
    boolean match) {

  /**
   * What the score is made of.
   *
   * @param value a number or a truth value
   */
  record Feature(String id, Object value) {}
}
