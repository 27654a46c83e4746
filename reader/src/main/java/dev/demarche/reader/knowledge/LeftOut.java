package dev.demarche.reader.knowledge;

/** Why an item, a name or an office is not written; {@link #words()} say it in a summary. */
public enum LeftOut {
  REPEATED("items", "came twice"),
  LITTLE_KNOWN("items", "on too few wikis"),
  NAMELESS("items", "without an English name"),
  COMMON_NOUN("items", "named by a common noun, a number or two letters"),
  OF_NO_KIND("items", "weapons of unknown kind"),
  KNOWN("items", "in the knowledge base"),
  NAME_KNOWN("items", "called like another entity of the knowledge base"),
  NAME_TAKEN("items", "called like an item that is better known"),
  NUMBER("names", "bare numbers"),
  SHORT("names", "of one or two characters"),
  LOWER_CASE("names", "without a capital letter"),
  CODE("names", "codes of places"),
  ADDRESS("names", "with a comma"),
  ORDINARY("names", "ordinary words"),
  TAKEN("names", "of several entities"),
  OFFICE("offices", "whose role or body is not known");

  private final String subject;
  private final String words;

  LeftOut(String subject, String words) {
    this.subject = subject;
    this.words = words;
  }

  /** What is left out: "items", "names" or "offices". */
  public String subject() {
    return subject;
  }

  public String words() {
    return words;
  }
}
