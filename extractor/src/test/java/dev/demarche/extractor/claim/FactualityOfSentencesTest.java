package dev.demarche.extractor.claim;

import static dev.demarche.extractor.claim.ClaimLine.claims;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is fact, planned or not so in single sentences; {@link ClaimLine} tells how lines read. */
class FactualityOfSentencesTest {

  /** What is taken for granted, whatever is planned or doubted of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministers will discuss the attack on the harbour.                 | Attack target=harbour
          The minister will condemn the bombing.                                | Bombing
          Ostra could end the war in Tarnia.                                    | Fighting agent=Ostra place=Tarnia
          The union called for an end to the airstrikes.                        | Airstrike
          The envoy wants the rebels to stop the shelling.                      | Shelling agent=rebels
          The government promised to investigate the recent killing of a judge. | Killing target=judge
          The party demanded the release of the activists detained in Paris.    | Arrest target=activists place=Paris
          The widow spoke of the death of the judge due to cancer.              | Casualties target=judge
          Norvia has an agreement with Ostra to share water.                    | Agreement agent=Norvia+Ostra
          The army will not end the offensive.                                  | Attack agent=army
          """)
  void whatIsTakenForGranted(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /** What is not taken for granted stays as it is meant. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army will carry out the attack.                    | PLANNED Attack agent=army
          The rebels plan an attack on the harbour.              | PLANNED Attack agent=rebels target=harbour
          The minister denied the attack.                        | not Attack
          Norvia agreed to resume talks with Ostra.              | PLANNED Consultation agent=Norvia+Ostra
          The troops left without attacking the town.            | not Attack agent=troops target=town
          The troops never left without attacking the town.       | Attack agent=troops target=town
          The minister has yet to visit Ostra.                   | not Visit agent=minister target=Ostra
          """)
  void whatIsNot(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /** What is said of the first of several verbs, and where it ends. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvia may attack Ostra and occupy the port.                      | HYPOTHETICAL Seizure agent=Norvia theme=port
          Norvia may have attacked Ostra and killed nine people.            | HYPOTHETICAL Killing agent=Norvia target=nine people
          Norvia did not attack Ostra or occupy the port.                   | not Seizure agent=Norvia theme=port
          If Norvia attacks Ostra and occupies the port, it will be fined.  | HYPOTHETICAL Seizure agent=Norvia theme=port
          Norvia refused to sign the treaty and attacked Ostra.             | Attack agent=Norvia target=Ostra
          Norvia attacked Ostra and may occupy the port.                    | Attack agent=Norvia target=Ostra
          Norvia failed to capture the port and withdrew its forces.        | Withdrawal agent=Norvia theme=forces
          """)
  void verbsThatAndJoins(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /** Nobody, no evidence, not quite. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No soldier attacked the port.                             | not Attack agent=soldier target=port
          Neither Norvia nor Ostra attacked the port.               | not Attack agent=Norvia+Ostra target=port
          The raid killed no civilians.                             | not Killing target=civilians
          No weapon was found in the raid on the port.              | Attack target=port
          No fewer than ten people were killed.                     | Killing target=ten people
          Norvia planned no attack on Ostra.                        | not PLANNED Attack agent=Norvia target=Ostra
          Norvia stopped short of attacking Ostra.                  | not Attack target=Ostra
          Norvia denied attacking Ostra.                            | not Attack agent=Norvia target=Ostra
          Norvia called off the attack on Ostra.                    | not PLANNED Attack target=Ostra
          Norvia rejected a truce with Ostra.                       | not HYPOTHETICAL Ceasefire agent=Norvia+Ostra
          Norvia rejected the truce with Ostra.                     | Ceasefire agent=Norvia+Ostra
          There is no evidence that Ostra attacked the port.        | not Attack agent=Ostra target=port
          Norvia is about to attack Ostra.                          | PLANNED Attack agent=Norvia target=Ostra
          Norvia is to meet Ostra on Monday.                        | PLANNED Meeting agent=Norvia+Ostra
          Norvia is set to send tanks to Ostra.                     | PLANNED ArmsTransfer agent=Norvia recipient=Ostra theme=tanks
          Norvia was supposed to withdraw its troops.               | HYPOTHETICAL Withdrawal agent=Norvia theme=troops
          """)
  void whatDidNotHappen(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /** Words that mean something else here. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The judge contributed to this report.                 | SUPPORT
          The minister would like the president to resign.      | SUPPORT
          Let me say that the minister visited Paris.           | Authorization
          The senators promised to stand by him.                | Alert
          """)
  void whatIsNotClaimed(String sentence, String kind) {
    assertThat(claims(sentence)).noneMatch(line -> line.contains(kind));
  }
}
