package dev.demarche.extractor.claim;

import static dev.demarche.extractor.claim.ClaimLine.claims;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deeds of force in everyday words, told from either side, and what only sounds like one. */
class ConflictOfSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rebels were defeated by government forces near Oslo.     | Fighting agent=government forces+rebels place=Oslo
          The army drove the militants out of the town.                | Fighting agent=army+militants place=town
          Norway vowed to defeat the rebels.                           | PLANNED Fighting agent=Norway+rebels
          The city fell to the rebels on Friday.                       | Seizure agent=rebels theme=city
          Rebels lost the town to government forces.                   | Seizure agent=government forces target=Rebels theme=town
          The town was freed by the army.                              | Seizure agent=army theme=town
          The rebels' capture of the town stunned the army.            | Seizure agent=rebels theme=town
          The army regained control of the town.                       | Seizure agent=army theme=town
          """)
  void winsAndLosesGround(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The base came under attack from militants.                   | Attack agent=militants target=base
          The convoy came under fire from the rebels.                  | Shooting agent=rebels target=convoy
          Norway faces demands from Sweden to withdraw.                | Demand agent=Sweden target=Norway
          The city was hit by a drone strike.                          | DroneStrike target=city instrument=drone
          Norway was hit with sanctions.                               | Sanction target=Norway
          The journalist's murder shocked the nation.                  | Killing target=journalist
          Rebel leader killed in Mali                                  | Killing target=Rebel leader place=Mali
          Norway attacked by Sweden                                    | Attack agent=Sweden target=Norway
          """)
  void sufferedByWhom(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norwegian-led coalition aircraft bombed Aleppo.              | Bombing agent=coalition target=Aleppo instrument=Norwegian-led coalition aircraft
          Norway launched a wave of airstrikes on Mali.                | Airstrike agent=Norway target=Mali
          Norway hit Sweden with sanctions.                            | Sanction agent=Norway target=Sweden
          Norway shot it down.                                         | Interception agent=Norway
          North Korea fired a missile into the sea.                    | WeaponTest agent=North Korea theme=missile place=sea
          Hackers attacked the ministry.                               | CyberAttack agent=Hackers target=ministry
          Norway keeps 2,000 soldiers in Mali.                         | Deployment agent=Norway theme=2,000 soldiers place=Mali
          Norway held military exercises with Sweden.                  | JointExercise agent=Norway+Sweden
          """)
  void whoDoesIt(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /** "Strike" and "walk out" by whose they are: lex:subjectNoun. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Teachers launched a strike against pay cuts.                 | Protest agent=Teachers target=pay cuts theme=strike
          Miners are on strike.                                        | Protest agent=Miners
          Doctors and nurses walked out over pay.                      | Protest agent=Doctors+nurses theme=pay
          The army launched a strike on the rebels.                    | Attack agent=army target=rebels
          """)
  void strikes(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The champion defeated the challenger in three sets.",
        "The share price fell to 20 dollars.",
        "The task fell to the minister.",
        "The team lost ground to its rivals.",
        "He lost control of the car.",
        "The book was freed from copyright.",
        "Airlines were hit with delays.",
        "Passengers boarded the ship.",
        "The singer took the city by storm.",
        "Firefighters pushed back the flames.",
        "Norway left the tournament.",
        "The loss of jobs to China hurt the region."
      })
  void onlySoundsLikeIt(String sentence) {
    assertThat(claims(sentence)).isEmpty();
  }
}
