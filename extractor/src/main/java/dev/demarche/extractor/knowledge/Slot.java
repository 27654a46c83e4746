package dev.demarche.extractor.knowledge;

/** Grammatical slots of frames; a preposition's slot is its word behind {@link #PREPOSITION}. */
public final class Slot {

  public static final String SUBJECT = "subject";
  public static final String OBJECT = "object";
  public static final String INDIRECT_OBJECT = "indirectObject";
  public static final String POSSESSIVE = "possessive";
  public static final String MODIFIER = "modifier";

  /** A noun right before the noun: "troop deployments". */
  public static final String COMPOUND = "compound";

  public static final String CLAUSE = "clause";

  /** The complement clause, where it has "to". */
  public static final String INFINITIVE = "infinitive";

  /** The subject of the complement clause: "Israel" in "demanded that Israel withdraw". */
  public static final String CLAUSE_SUBJECT = "clauseSubject";

  /** The one whom the noun itself denotes: the critic of "a critic of the plan". */
  public static final String SELF = "self";

  /** Whoever says the words, or calls somebody so. */
  public static final String SPEAKER = "speaker";

  /** The noun that an adjective stands before: "the corrupt regime". */
  public static final String MODIFIED = "modified";

  public static final String PREPOSITION = "prep:";

  private Slot() {}

  public static String preposition(String word) {
    return PREPOSITION + word;
  }
}
