package dev.demarche.extractor.claim;

import static dev.demarche.extractor.claim.ClaimLine.claims;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part where words stand for several, for a number or for a name; {@link ClaimLine}. */
class PartiesOfSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya and Uganda signed a treaty. They promised to withdraw their troops. | PLANNED Withdrawal agent=Kenya+Uganda theme=troops
          Kenya and Uganda signed a deal. Egypt criticised the two countries.       | OPPOSE:Criticism holder=Egypt toward=Kenya+Uganda
          Egypt called on Kenya and Uganda to leave Sudan and blamed both nations.  | OPPOSE:Accusation holder=Egypt toward=Kenya+Uganda
          """)
  void bothOfAPair(String text, String claim) {
    assertThat(claims(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Israeli strikes killed at least 12 and wounded 30.     | Killing agent=Israel target=at least 12
          Israeli strikes killed at least 12 and wounded 30.     | Casualties agent=Israel target=30
          At least 12 people were killed and 30 others wounded.  | Casualties target=30 others
          The blast killed dozens and wounded hundreds.          | Casualties target=hundreds
          Police arrested dozens.                                | Arrest agent=Police target=dozens
          Thousands protested in Cairo.                          | Protest agent=Thousands place=Cairo
          The company sold dozens.                               | Trade agent=company
          """)
  void numbersOfPeople(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police arrested a man named John Smith.                 | Arrest agent=Police target=John Smith
          Sixty percent of voters oppose the bill.                | OPPOSE holder=voters toward=bill
          The rebels were accused of kidnapping aid workers.      | Kidnapping agent=rebels target=aid workers
          Russia is accused of supplying weapons to rebels.       | ArmsTransfer agent=Russia recipient=rebels theme=weapons
          Activists, monks and lawyers condemned the crackdown.   | OPPOSE:Criticism holder=monks toward=#Coercion
          Kenya accused Sudan of aiding rebels, a charge Khartoum denies. | Denial agent=Sudan
          The general came to power in a coup.                    | Appointment theme=general
          Authorities blamed the attack on al-Shabab.             | Attack
          Israel responded with air strikes on Gaza.              | Airstrike agent=Israel target=Gaza Strip
          The vehicle hit a roadside bomb.                        | Bombing target=vehicle instrument=roadside bomb
          The coast guard seized a tanker carrying oil.           | Seizure agent=coast guard target=tanker
          Kenya and Uganda agreed on a truce.                     | Agreement agent=Kenya+Uganda
          """)
  void whoIsMeant(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Experts agreed, however.",
        "Analysts agree that the deal is dead.",
        "No group has claimed responsibility for the attack.",
        "The car hit a wall."
      })
  void nobodyTakesPart(String sentence) {
    assertThat(claims(sentence)).isEmpty();
  }
}
