package dev.demarche.server.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD for a data block of a page, {@code <script type="application/ld+json">}. The angle
 * brackets and the ampersand are written as escapes of JSON, so that no text in it ends the block
 * or begins a comment in it (HTML Standard, 4.12.1.3); to a reader of JSON that makes no
 * difference.
 *
 * @param object what it says
 */
public record JsonLd(Map<String, Object> object) implements Content {

  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    JSON.getFactory().setCharacterEscapes(new HarmlessInMarkup());
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(toString());
  }

  @Override
  public String toString() {
    try {
      return JSON.writeValueAsString(object);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("maps of strings are JSON", impossible);
    }
  }

  private static final class HarmlessInMarkup extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final String MARKUP = "<>&";

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      MARKUP.chars().forEach(each -> codes[each] = CharacterEscapes.ESCAPE_STANDARD);
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return character == 0x2028 || character == 0x2029
          ? new SerializedString("\\u" + Integer.toHexString(character))
          : null;
    }
  }
}
