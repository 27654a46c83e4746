package dev.demarche.extractor.claim;

import static dev.demarche.extractor.claim.ClaimLine.claims;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "and" and commas join, and what only stands beside; {@link ClaimLine}. */
class CoordinationsOfSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police arrested and deported eleven activists.               | Arrest agent=Police target=eleven activists
          Norvia attacked and looted the town of Karsund.              | Attack agent=Norvia target=town
          The army shelled and then stormed Ostra's base.              | Shelling agent=army target=base
          Coalition forces bombed, and later occupied, the port.       | Bombing agent=Coalition forces target=port
          Two soldiers were captured and killed by rebels.             | Arrest agent=rebels target=Two soldiers
          """)
  void verbsShareTheObjectOfTheLast(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Students, workers and nurses marched in Oslo.                | Protest agent=Students+nurses+workers place=Oslo
          Police arrested farmers, nurses and students.                | Arrest agent=Police target=farmers+nurses+students
          Residents, women and children, fled the town.                | Movement agent=Residents origin=town
          """)
  void pluralsInARow(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A militia attack on the port killed nine people.             | Attack agent=militia target=port
          An army raid on the village left three dead.                 | Attack agent=army target=village
          The Global Coalition to Defeat ISIS struck a depot in Syria. | Attack agent=Global Coalition Against Daesh target=depot place=Syria
          Over the last year the coalition has launched strikes against the rebels. | Attack agent=coalition target=rebels
          """)
  void whoAttacks(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }
}
