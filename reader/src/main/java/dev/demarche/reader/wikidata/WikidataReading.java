package dev.demarche.reader.wikidata;

/** What became of a part of the input. */
public sealed interface WikidataReading {

  /** An item. */
  record Accepted(Item item) implements WikidataReading {}

  /** Something else that Wikidata holds and that is no item: a property, a lexeme. */
  record Other() implements WikidataReading {}

  /**
   * Something that could not be read.
   *
   * @param where the file, or the file and its line: "dump.json.gz, line 7"
   * @param reason what is wrong, in one line
   */
  record Rejected(String where, String reason) implements WikidataReading {}
}
