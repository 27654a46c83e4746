package dev.demarche.reader.knowledge;

import dev.demarche.extractor.knowledge.NameKey;
import java.util.HashMap;
import java.util.Map;

/** Who is called what, among the items of an import: two entities never share a name. */
final class NameClaims {

  private static final long NOBODY = 0;
  private static final long SEVERAL = -1;

  private final Map<String, Claim> claims = new HashMap<>();

  private static final class Claim {

    private long label = NOBODY;
    private int sitelinks = -1;
    private long alias = NOBODY;
  }

  private Claim claim(String name) {
    return claims.computeIfAbsent(NameKey.of(name), none -> new Claim());
  }

  /** That an item is called so first of all; of several the best known one keeps the name. */
  void label(String name, long item, int sitelinks) {
    Claim claim = claim(name);
    boolean better =
        sitelinks > claim.sitelinks || sitelinks == claim.sitelinks && item < claim.label;
    if (better) {
      claim.label = item;
      claim.sitelinks = sitelinks;
    }
  }

  /** That an item is called so, too. */
  void alias(String name, long item) {
    Claim claim = claim(name);
    claim.alias = claim.alias == NOBODY || claim.alias == item ? item : SEVERAL;
  }

  boolean ownsLabel(String name, long item) {
    return claim(name).label == item;
  }

  /** Whether no other item is called so. */
  boolean ownsAlias(String name, long item) {
    Claim claim = claim(name);
    return (claim.label == NOBODY || claim.label == item) && claim.alias == item;
  }
}
