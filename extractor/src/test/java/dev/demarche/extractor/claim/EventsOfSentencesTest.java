package dev.demarche.extractor.claim;

import static dev.demarche.extractor.claim.ClaimLine.claims;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single sentences tell of events; {@link ClaimLine} tells how the lines read. */
class EventsOfSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          An army offensive killed 15 rebels.                                     | Killing agent=army target=15 rebels
          The coalition's airstrikes destroyed the bridge.                        | Attack agent=coalition target=bridge
          Opposition fighters launched a major offensive to retake Mosul.         | Seizure agent=Opposition fighters theme=Mosul
          He was bombed and killed by American aircraft.                          | Killing agent=United States instrument=American aircraft
          Ostra joined the coalition's efforts to degrade and defeat Islamic State. | PLANNED Fighting agent=Islamic State+coalition
          Police shut the road after coalition air strikes.                       | Airstrike agent=coalition
          A Russian jet was shot down by Turkey.                                  | Interception agent=Turkey target=Russian jet
          Nine people are dead after the explosion.                               | Casualties target=Nine people
          At least 15 people were left dead in Tarn.                              | Casualties target=At least 15 people place=Tarn
          Thousands marched through Paris on Saturday.                            | Protest agent=Thousands place=Paris
          The troops captured the town.                                           | Seizure agent=troops theme=town
          Norvia provided the rebels with missiles.                               | ArmsTransfer agent=Norvia recipient=rebels theme=missiles
          Norvia provided them with weapons.                                      | ArmsTransfer agent=Norvia theme=weapons
          Rebels fired rockets at the town.                                       | MissileStrike agent=Rebels target=town instrument=rockets
          Hezbollah launched drones at Israel.                                    | DroneStrike agent=Hezbollah target=Israel instrument=drones
          The army fired shells at the village.                                   | Shelling agent=army target=village instrument=shells
          Students organized a protest in Tarn.                                   | Protest agent=Students place=Tarn
          The rebels, aided by strong support from Turkey, took the town.         | Aid agent=Turkey recipient=rebels
          Kurdish fighters were assisted by coalition air strikes.                | Aid agent=coalition recipient=Kurdish fighters
          Iraq occupied Kuwait.                                                   | Seizure agent=Iraq target=Kuwait
          """)
  void force(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was released from prison.                                 | Release origin=prison
          One of the men was released.                                 | Release target=men
          She was taken to hospital.                                   | Movement place=hospital destination=hospital
          The boy's return to Cuba was delayed.                        | PLANNED Movement agent=boy place=Cuba destination=Cuba
          Trucks carrying food entered Tarn on Sunday.                 | Movement theme=food instrument=Trucks
          The minister spoke in a call with Sergey Lavrov.             | PhoneCall agent=Sergei Lavrov+minister
          The minister called the president on Monday.                 | PhoneCall agent=minister+president
          The company agreed to sell its candy business to Ostra.      | PLANNED Trade agent=company recipient=Ostra theme=candy business
          The bank acquired a stake in the airline.                    | Trade agent=bank theme=stake
          The company made a bid for the airline.                      | Offer agent=company theme=airline
          The minister gave an interview to CNN.                       | Statement agent=minister recipient=CNN
          The prime minister addressed the parliament.                 | Statement agent=prime minister recipient=parliament
          Police questioned two men.                                   | Investigation agent=Police target=two men
          The minister works with the rebels.                          | Cooperation agent=minister+rebels
          Norvia seeks help from Ostra.                                | Request agent=Norvia target=Ostra theme=help
          The company reported a loss of $5 million.                   | Statement agent=company theme=loss
          Parliament passed a law on Monday.                           | Vote agent=Parliament theme=law
          The minister said that the talks had failed.                 | not Consultation
          """)
  void affairs(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /** Words that only name a kind of event, or mean something else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In March, Norvia protested.                          | Protest
          The minister said that violence is no answer.        | Attack
          The minister spoke at a campaign rally in Paris.     | Protest place=Paris
          The governor recalled the senator and went home.     | Withdrawal agent=governor theme=senator
          Troops retook the town.                              | Seizure agent=Troops target=town
          """)
  void whatIsNotClaimed(String sentence, String claim) {
    assertThat(claims(sentence)).isNotEmpty().doesNotContain(claim);
  }
}
