package dev.demarche.extractor.knowledge;

import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other ways in which texts write a name that the knowledge base writes one way: what follows from
 * the name by rule. What does not, stands in the knowledge base as a name of its own.
 */
final class NameVariants {

  /** "al-" as English writes the Arabic article before all letters. */
  private static final Pattern ARTICLE = Pattern.compile("(?<=^| )(?:[Aa]l|[Ee]l)[- ](?=\\p{Lu})");

  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  /** Of a word, not of a possessive: "Sana'a", "Martyrs' Brigades". */
  private static final Pattern APOSTROPHE =
      Pattern.compile("(?<=\\p{L})['\u2019](?=\\p{L})(?!s\\b)|(?<=s)['\u2019](?= )");

  /** "MiG-29", "F16", "Type 99A": letters, and a number behind them. */
  private static final Pattern DESIGNATION = Pattern.compile("(\\p{L}{1,4})[- ]?(\\p{N}+.*)");

  /** Letters that are words: "A 10" need not be the aircraft. */
  private static final Set<String> WORDS = Set.of("A", "I");

  private final Spellings spellings;

  NameVariants(Spellings spellings) {
    this.spellings = spellings;
  }

  /** The variants of a name, without itself. */
  Set<String> of(String name, NameSense sense) {
    Set<String> variants = new LinkedHashSet<>();
    if (sense.entity().kind() == EntityKind.WEAPON) {
      addDesignations(name, variants);
      addPlurals(name, variants);
    } else {
      addArticles(name, sense, variants);
      if (name.indexOf('-') > 0) {
        add(HYPHEN.matcher(name).replaceAll(" "), variants);
      }
    }
    if (name.indexOf('\'') > 0 || name.indexOf('\u2019') > 0) {
      add(APOSTROPHE.matcher(name).replaceAll(""), variants);
    }
    if (sense.entity().kind() == EntityKind.PERSON) {
      List.copyOf(variants).forEach(each -> variants.addAll(spellings.ofPerson(each)));
      variants.addAll(spellings.ofPerson(name));
    }
    variants.remove(name);
    return variants;
  }

  private static void add(String variant, Set<String> variants) {
    variants.add(variant);
  }

  /** "Mig-29", "MiG 29" and "MiG29" of "MiG-29". */
  private static void addDesignations(String name, Set<String> variants) {
    Matcher matcher = DESIGNATION.matcher(name);
    if (!matcher.matches()) {
      return;
    }
    String letters = matcher.group(1);
    String number = matcher.group(2);
    String capitalised = letters.substring(0, 1) + letters.substring(1).toLowerCase(Locale.ROOT);
    boolean mixed = !letters.equals(letters.toUpperCase(Locale.ROOT));
    for (String each : mixed ? List.of(letters, capitalised) : List.of(letters)) {
      add(each + "-" + number, variants);
      add(each + number, variants);
      if (!WORDS.contains(letters)) {
        add(each + " " + number, variants);
      }
    }
  }

  /** "F-16s", "Leopards", "Arrow missiles"; "HIMARS" is as it is. */
  private static void addPlurals(String name, Set<String> variants) {
    Set<String> singular = new LinkedHashSet<>(variants);
    singular.add(name);
    for (String each : singular) {
      if (!each.endsWith("s") && !each.endsWith("S")) {
        add(each + "s", variants);
      }
    }
  }

  /** "Bashar el-Assad", "Bashar al Assad" and "Bashar Assad" of "Bashar al-Assad". */
  private static void addArticles(String name, NameSense sense, Set<String> variants) {
    Matcher article = ARTICLE.matcher(name);
    boolean possible = name.contains("l-") || name.contains("l ");
    if (!possible || !article.find()) {
      return;
    }
    for (String each : new String[] {"al-", "al ", "el-", "el "}) {
      add(article.replaceAll(each), variants);
    }
    if (sense.entity().kind() == EntityKind.PERSON
        && article.reset().find()
        && article.start() > 0) {
      add(article.replaceAll(""), variants);
    }
  }
}
