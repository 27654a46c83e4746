package dev.demarche.reader.knowledge;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The last parts of the IRIs of new entities: the label in lower case, letters without marks, other
 * runs to a hyphen. Where another entity has that, the number of the item follows.
 */
final class EntitySlugs {

  private final Set<String> taken;

  /**
   * @param taken those of the knowledge base
   */
  EntitySlugs(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  String assign(String label, long number) {
    String slug = of(label);
    if (slug.isEmpty() || !taken.add(slug)) {
      slug = (slug.isEmpty() ? "" : slug + "-") + "q" + number;
      taken.add(slug);
    }
    return slug;
  }

  private static String of(String label) {
    char[] folded = new char[4 * label.length()];
    int length = ASCIIFoldingFilter.foldToASCII(label.toCharArray(), 0, folded, 0, label.length());
    return new String(folded, 0, length)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
