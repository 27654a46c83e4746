package dev.demarche.server.reconciliation;

import dev.demarche.server.reconciliation.Candidate.Feature;
import dev.demarche.server.reconciliation.ReconciliationQuery.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a thing suits a query.
 *
 * @param name how alike the names are, 0 to 1
 * @param conditions how well its properties suit, each 0 to 1
 * @param suits whether it is of the types that are asked for
 * @param claims in how many claims it has a part, counted to a thousand
 */
record Scored(
    Entity entity,
    double name,
    boolean asksName,
    Map<Condition, Double> conditions,
    boolean suits,
    long claims) {

  /** Names weigh more than properties, which are often missing. */
  private static final double NAME_SHARE = 0.75;

  /** What another type than the one that should be leaves of a score. */
  private static final double OTHER_TYPE = 0.7;

  /** Of 100: enough to put the one that is in the news before its namesakes, no more. */
  private static final double FREQUENCY_SHARE = 2;

  private static final double MOST_CLAIMS = 1000;

  /** What is less alike differs in more than marks, case and the order of words. */
  private static final double SAME = 0.985;

  Scored {
    conditions = new LinkedHashMap<>(conditions);
  }

  /** From 0 to 1, whatever the news are about. */
  double likeness() {
    double properties =
        conditions.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double mixed;
    if (conditions.isEmpty()) {
      mixed = name;
    } else {
      mixed = asksName ? NAME_SHARE * name + (1 - NAME_SHARE) * properties : properties;
    }
    return suits ? mixed : OTHER_TYPE * mixed;
  }

  /** From 0 to 100, with two decimals. */
  double score() {
    double frequency = Math.log1p(Math.min(claims, MOST_CLAIMS)) / Math.log1p(MOST_CLAIMS);
    double score = (100 - FREQUENCY_SHARE + FREQUENCY_SHARE * frequency) * likeness();
    return Math.round(100 * score) / 100.0;
  }

  /** Whether nothing tells against its being the one that is meant. */
  boolean isSame() {
    return suits
        && (!asksName || name >= SAME)
        && conditions.values().stream().allMatch(each -> each >= SAME);
  }

  /**
   * As the API writes it.
   *
   * @param alone whether no other one may be meant as well
   */
  Candidate candidate(boolean alone) {
    List<Feature> features = new ArrayList<>();
    if (asksName) {
      features.add(new Feature("name_similarity", rounded(name)));
    }
    features.add(new Feature("type_match", suits));
    conditions.forEach(
        (condition, each) ->
            features.add(new Feature("property_" + condition.property(), rounded(each))));
    features.add(new Feature("claims", claims));
    return new Candidate(
        entity.id(),
        entity.name(),
        entity.description(),
        entity.narrowest(),
        score(),
        distinct(features),
        alone && isSame());
  }

  /** The id of a feature is unique among those of a candidate. */
  private static List<Feature> distinct(List<Feature> features) {
    Map<String, Feature> byId = new LinkedHashMap<>();
    features.forEach(feature -> byId.putIfAbsent(feature.id(), feature));
    return List.copyOf(byId.values());
  }

  private static double rounded(double value) {
    return Math.round(1000 * value) / 1000.0;
  }
}
