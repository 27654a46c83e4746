package dev.demarche.extractor.entity;

/**
 * A mention with its place among the tokens.
 *
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param last index of its last token, included
 * @param head index of the token that heads it
 */
public record LocatedMention(
    Mention mention, MentionForm form, int sentence, int first, int last, int head) {

  public Entity entity() {
    return mention.entity();
  }

  public boolean covers(int token) {
    return first <= token && token <= last;
  }
}
