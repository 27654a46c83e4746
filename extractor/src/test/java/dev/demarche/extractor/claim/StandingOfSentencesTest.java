package dev.demarche.extractor.claim;

import static dev.demarche.extractor.claim.ClaimLine.claims;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who stands where, by what they are called and by what they say of others; {@link ClaimLine}. */
class StandingOfSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iran-backed militias attacked the base.        | SUPPORT holder=Iran toward=Iran-backed militias
          Pro-Russian separatists shelled the town.      | SUPPORT holder=Pro-Russian separatists toward=Russia
          Anti-Assad rebels seized the town.             | OPPOSE holder=Anti-Assad rebels toward=Bashar al-Assad
          Anti-Israel protests were held in Paris.       | Protest target=Israel place=Paris
          Poland and Lithuania are close allies.         | SUPPORT holder=Lithuania toward=Poland
          Syria's ally Russia sent troops.               | SUPPORT holder=Syria toward=Russia
          Kenya and Uganda are bitter rivals.            | OPPOSE holder=Kenya toward=Uganda
          The feud between Kenya and Uganda escalated.   | OPPOSE holder=Uganda toward=Kenya
          NATO sees Russia as its main threat.           | OPPOSE:Criticism holder=NATO toward=Russia
          Turkey considers the group a terror group.     | OPPOSE:Criticism holder=Turkey toward=group
          Norway regards Finland as a close partner.     | SUPPORT holder=Norway toward=Finland
          "Iran is our enemy," the general said.         | OPPOSE holder=general toward=Iran
          "Iran is our friend," the general said.        | SUPPORT holder=general toward=Iran
          The senator called the trial a waste of time.  | OPPOSE:Criticism holder=senator toward=#Investigation
          The senator called the decision wrong.         | OPPOSE:Criticism holder=senator toward=decision
          The president is popular with farmers.         | SUPPORT holder=farmers toward=president
          The president is unpopular in Europe.          |
          """)
  void whatOneIsCalled(String sentence, String claim) {
    if (claim == null) {
      assertThat(claims(sentence)).isEmpty();
    } else {
      assertThat(claims(sentence)).contains(claim);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The plan, backed by Russia, would end the war.              | SUPPORT holder=Russia toward=plan
          Norway reacted angrily to the expulsion of its diplomats.   | OPPOSE:Criticism holder=Norway toward=#Expulsion
          Norway put its weight behind Denmark.                       | SUPPORT:Endorsement holder=Norway toward=Denmark
          Norway turned its back on Denmark.                          | OPPOSE holder=Norway toward=Denmark
          The senator regretted the decision.                         | OPPOSE holder=senator toward=decision
          The senator voiced doubts about the plan.                   | OPPOSE holder=senator toward=plan
          The senator has little sympathy for the rebels.             | not SUPPORT holder=senator toward=rebels
          Poland wants an end to sanctions.                           | OPPOSE holder=Poland toward=#Sanction
          Poland demanded an end to the attacks on hospitals.         | OPPOSE holder=Poland toward=#Attack
          Egypt urged Sudan to end its support for the rebels.        | OPPOSE holder=Egypt toward=rebels
          The senator supports repealing the law.                     | HYPOTHETICAL OPPOSE holder=senator toward=law
          The senator opposes repealing the law.                      | SUPPORT holder=senator toward=law
          Deputies criticised the minister for supporting the deal.   | OPPOSE holder=Deputies toward=#Agreement
          Democrats oppose the judge's nomination.                    | OPPOSE holder=Democratic Party toward=judge+#Appointment
          The senator was disappointed that Congress failed to act.   | OPPOSE holder=senator toward=US Congress
          The Kremlin called the accusations absurd.                  | OPPOSE:Criticism holder=Russia toward=accusations
          The minister agreed with the senator.                       | SUPPORT holder=minister toward=senator
          The senator pushed back on the president's Syrian policy.   | OPPOSE holder=senator toward=president
          Germany said it would not negotiate with the rebels.        | OPPOSE:Rejection holder=Germany toward=#Consultation
          """)
  void whatOneSaysOfAnother(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russia warned against supplying weapons to Ukraine.             | HYPOTHETICAL ArmsTransfer recipient=Ukraine theme=weapons
          Deputies criticised the decision to withdraw troops from Mali.  | PLANNED Withdrawal theme=troops origin=Mali
          Deputies condemned the decision by France to withdraw troops.   | PLANNED Withdrawal agent=France theme=troops
          Germany ruled out sending troops to Mali.                       | not HYPOTHETICAL Deployment agent=Germany theme=troops place=Mali destination=Mali
          """)
  void whoseDeedIsJudged(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The car turned back on Monday.",
        "Police went after the suspects.",
        "The city turned on the lights.",
        "The threat of war is real.",
        "The ministry doubled down on its claim."
      })
  void saysNothingOfAnybody(String sentence) {
    assertThat(claims(sentence)).isEmpty();
  }
}
