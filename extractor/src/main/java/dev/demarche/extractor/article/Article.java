package dev.demarche.extractor.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A text with what is known about its publication.
 *
 * @param identifier what the reader called it: a path or a record's id
 * @param text the plain text, never changed: all offsets count in it
 * @param date the day of publication, against which "Monday" and "last week" are resolved
 * @param author whoever speaks in the first person
 */
public record Article(
    String identifier,
    String text,
    @Nullable LocalDate date,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String url) {

  public Article {
    if (identifier.isBlank()) {
      throw new IllegalArgumentException("an article needs an identifier");
    }
  }

  public static Article of(String identifier, String text) {
    return new Article(identifier, text, null, null, null, null, null);
  }

  public Article withDate(@Nullable LocalDate day) {
    return new Article(identifier, text, day, title, publisher, author, url);
  }

  public Article withPublisher(@Nullable String name) {
    return new Article(identifier, text, date, title, name, author, url);
  }

  /**
   * The 32 hexadecimal digits that name the article's graph: the head of the SHA-256 of text, date
   * (ISO) and author in UTF-8, parted by zero bytes. Equal articles share it whatever they are
   * called.
   */
  public String digest() {
    MessageDigest sha = sha256();
    sha.update(text.getBytes(StandardCharsets.UTF_8));
    sha.update((byte) 0);
    sha.update((date == null ? "" : date.toString()).getBytes(StandardCharsets.UTF_8));
    sha.update((byte) 0);
    sha.update((author == null ? "" : author).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha.digest(), 0, 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
