package dev.demarche.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a text holds, it neither ends the block that it stands in nor is it changed. */
class JsonLdTest {

  @Property
  void hasNoMarkupAndSaysTheSame(@ForAll String text) throws Exception {
    String json = new JsonLd(Map.of("name", text)).toString();
    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    assertThat(new ObjectMapper().readTree(json).get("name").asText()).isEqualTo(text);
  }

  @Example
  void isNotEndedByAScript() {
    assertThat(new JsonLd(Map.of("name", "</script><script>alert(1)</script><!--")).toString())
        .isEqualTo(
            "{\"name\":\"\\u003C/script\\u003E\\u003Cscript\\u003Ealert(1)\\u003C/script\\u003E\\u003C!--\"}");
  }
}
