package dev.demarche.extractor.claim;

import static dev.demarche.extractor.claim.ClaimLine.claims;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose deed it is, who is asked, and what only sounds like one; {@link ClaimLine}. */
class RelationsOfSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvia rejected Ostra's offer of talks.                      | OPPOSE:Rejection holder=Norvia toward=Ostra+#Offer
          Brekke criticised Norvia's decision to leave the treaty.     | OPPOSE:Criticism holder=Brekke toward=Norvia+#DiplomaticBreak
          Parliament vetoed a resolution to end Norvia's support for the rebels. | OPPOSE:Rejection holder=Parliament toward=resolution+#Stance
          Crowds protested against Norvia's invasion of Ostra.         | Protest agent=Crowds target=Norvia
          """)
  void whoseDeedItIs(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          China rejected a Norwegian call to release three activists.  | HYPOTHETICAL Release agent=China target=three activists
          The president accepted an invitation to meet Marta Lind.     | HYPOTHETICAL Meeting agent=Marta Lind+president
          Ministers called for the withdrawal of Norwegian forces from Mali. | HYPOTHETICAL Withdrawal theme=Norwegian Armed Forces origin=Mali
          Norvia demanded that Ostra ease restrictions on inspectors.  | Demand agent=Norvia target=Ostra
          The United States demanded that Iran forsake its claims.     | Demand agent=United States target=Iran
          The council demanded that the prisoners be released.         | Demand agent=council
          """)
  void whoIsAsked(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebel attacks killed 20 people near Oslo.                    | Killing agent=Rebel target=20 people place=Oslo
          A police raid on the house left three dead.                  | Attack agent=police target=house
          Norvia closed its borders because of fighting between the army and the rebels. | Fighting agent=army+rebels
          The king sent a letter following an assault in Oslo.         | Attack place=Oslo
          The minister arrived in Cairo on an official visit.          | Visit agent=minister target=Cairo
          The rebels overran a military base on Sunday.                | Seizure agent=rebels theme=military base
          Norwegian officials shared evidence with Ostra, according to diplomats. | Cooperation agent=Norwegian officials+Ostra
          The president imposed a curfew in Oslo in response to unrest. | Coercion agent=president target=Oslo
          Nurses began a strike on Monday.                             | Protest agent=Nurses theme=strike
          """)
  void whoDoesItToWhom(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The company failed to meet World Bank standards.",
        "The two firms are locked in a legal battle.",
        "A war of words broke out between the two presidents.",
        "Doctors fight the epidemic in Mali.",
        "The director shot a film in Norway.",
        "Marta Lind offered no explanation to reporters.",
        "The scandal left the minister short of friends.",
        "Ada Brekke, left, and Marta Lind in Oslo.",
        "The crew arrived at the conclusion that the engine had failed.",
        "Trump and Clinton clashed over taxes.",
        "Norvia received $50 million in grants.",
        "Brekke resolved the dispute."
      })
  void whatOnlySoundsLikeADeed(String sentence) {
    assertThat(claims(sentence)).isEmpty();
  }
}
