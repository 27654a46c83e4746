package dev.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lexicon conforms to its shapes, and the shapes tell what a slip of the pen is. */
class LexiconTest {

  private static final String ATTACKING =
      """
      :attacking a lex:Frame ; rdfs:label "to attack someone"@en ; lex:evokes dem:Attack ;
        lex:verb "attack" ; lex:noun "attack" ; lex:subject dem:agent ; prep:on dem:target .
      """;

  private static ShapeValidator validator;

  @BeforeAll
  static void load() throws IOException {
    validator = ShapeValidator.forLexicon();
  }

  @Test
  void theFilesConform() throws IOException {
    assertThat(validator.validate(Fixtures.folder("lexicon"))).isEmpty();
  }

  @Test
  void aSmallLexiconConforms() {
    String lexicon =
        ATTACKING
            + """
            :opposing a lex:Frame ; rdfs:label "to be against something"@en ; lex:polarity dem:Oppose ;
              lex:verb "oppose" ; lex:adjective "opposed" ; lex:subject dem:holder ; lex:object dem:toward ; prep:to dem:toward .
            :raiding a lex:Frame ; rdfs:label "to raid"@en ; lex:evokes dem:GroundAssault ; lex:slotsOf :attacking ; lex:verb "raid" .
            :saying a lex:Reporting ; lex:verb "say", "point out" ; lex:contentCertainty dem:Certain .
            :fearing a lex:Attitude ; lex:verb "fear" ; lex:contentRealis dem:Hypothetical .
            :possibility a lex:Context ; lex:modal "may" ; lex:certainty dem:Possible .
            :carrying a lex:LightVerb ; lex:verb "carry out" .
            :troops a lex:CommonNoun ; lex:noun "troops" ; lex:kind dem:Group .
            :response a lex:Connective ; lex:phrase "in response to" ; lex:link dem:inResponseTo .
            """;
    assertThat(validator.validate(Fixtures.turtle(lexicon))).isEmpty();
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        slip("lex:evokes dem:Atack", "not an event type"),
        slip("lex:evokes dem:Attack, dem:Killing", "evokes one event type"),
        slip("lex:verbs \"strike\"", "lexicon#verbs> is no property"),
        slip("prep:inbetween dem:target", "preposition#inbetween> is no property"),
        slip("dem:agent dem:target", "demarche#agent> is no property"),
        slip("lex:object dem:victim", "demarche#victim>, which is no role"),
        slip("lex:object dem:toward", "which only stances have"),
        slip("lex:object dem:target, dem:theme", "two roles"),
        slip("lex:verb \"to strike\"", "without 'to'"),
        slip("lex:verb \"strike  at\"", "parted by one space"),
        slip("lex:noun \"the strike\"", "without article"),
        slip("lex:noun \"strike\"@en", "a noun is a plain string"),
        slip("lex:joint \"true\"", "lex:joint is true or false"),
        slip("lex:needs prep:inbetween", "lex:needs names a slot"),
        slip("lex:objectKind dem:Wepon", "lex:objectKind names a class"),
        slip("lex:phase dem:Starting", "lex:phase is one of"),
        slip("lex:contentRealis dem:Possible", "lex:contentRealis is one of"),
        slip("lex:certainty dem:Sure", "lex:certainty is one of"),
        slip("lex:slotsOf :atacking", "lex:slotsOf names a frame"),
        slip("lex:polarity dem:Against", "lex:polarity is one of"),
        slip("lex:polarity dem:Oppose", "a slot has to lead to dem:holder"),
        slip("rdfs:label \"second label\"@en", "one rdfs:label"));
  }

  private static Arguments slip(String addition, String message) {
    return Arguments.of(addition, message);
  }

  @ParameterizedTest
  @MethodSource("slips")
  void aSlipInAFrameIsTold(String addition, String message) {
    List<Finding> findings =
        validator.validate(Fixtures.turtle(ATTACKING + ":attacking " + addition + " ."));
    assertThat(findings)
        .extracting(Finding::message)
        .anySatisfy(text -> assertThat(text).contains(message));
    assertThat(findings)
        .extracting(Finding::focus)
        .containsOnly("https://w3id.org/demarche/frame/attacking");
  }

  static Stream<Arguments> wrongEntries() {
    return Stream.of(
        slip(
            ":x a lex:Frame ; rdfs:label \"x\"@en ; lex:evokes dem:Attack ; lex:subject dem:agent .",
            "a frame without words"),
        slip(
            ":x a lex:Frame ; rdfs:label \"x\"@en ; lex:verb \"hit\" ; lex:subject dem:agent .",
            "without lex:evokes or lex:polarity"),
        slip(
            ":x a lex:Frame ; rdfs:label \"x\"@en ; lex:verb \"hit\" ; lex:evokes dem:Attack .",
            "no slot leads to any role"),
        slip(
            ":x a lex:Fram ; rdfs:label \"x\"@en ; lex:verb \"hit\" ; lex:evokes dem:Attack .",
            "exactly one of lex:Frame"),
        slip(":x lex:verb \"hit\" .", "exactly one of lex:Frame"),
        slip(
            ":x a lex:Frame ; rdfs:label \"x\"@en ; lex:verb \"blame\" ; lex:evokes dem:Accusation ; lex:subject dem:agent .",
            "is always a stance"),
        slip(
            ":x a lex:Frame ; rdfs:label \"x\"@en ; lex:verb \"attack\" ; lex:evokes dem:Killing ; lex:subject dem:agent .",
            "\"attack\" also stands in"),
        slip(
            ":x a lex:Reporting ; lex:contentCertainty dem:Probable .",
            "a lex:Reporting without words"),
        slip(
            ":x a lex:Attitude ; lex:contentCertainty dem:Probable .",
            "a lex:Attitude without words"),
        slip(":x a lex:Context ; lex:verb \"plan\" .", "changes nothing"),
        slip(":x a lex:Context ; lex:realis dem:Planned .", "a lex:Context without words"),
        slip(":x a lex:LightVerb .", "without lex:verb"),
        slip(
            ":x a lex:WordClass ; rdfs:label \"giving\"@en ; rdfs:comment \"Verbs of giving.\"@en .",
            "a lex:WordClass without words"),
        slip(":x a lex:WordClass ; lex:verb \"give\" .", "how sentences treat its words"),
        slip(":x a lex:CommonNoun ; lex:noun \"troops\" .", "lex:kind names the one class"),
        slip(
            ":x a lex:CommonNoun ; lex:noun \"troops\" ; lex:kind dem:Gruop .",
            "lex:kind names the one class"),
        slip(
            ":x a lex:Connective ; lex:phrase \"because of\" ; lex:link dem:because .",
            "lex:link is one of"));
  }

  @ParameterizedTest
  @MethodSource("wrongEntries")
  void aWrongEntryIsTold(String entry, String message) {
    assertThat(validator.validate(Fixtures.turtle(ATTACKING + entry)))
        .extracting(Finding::message)
        .anySatisfy(text -> assertThat(text).contains(message));
  }
}
