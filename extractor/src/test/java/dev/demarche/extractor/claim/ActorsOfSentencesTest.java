package dev.demarche.extractor.claim;

import static dev.demarche.extractor.claim.ClaimLine.claims;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does it to whom, where the two stand apart; {@link ClaimLine} tells how the lines read. */
class ActorsOfSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two bombings, claimed by the rebels, killed 20 people.       | Bombing agent=rebels
          Sanctions imposed by Norvia on Belarus have hurt.            | Sanction agent=Norvia target=Belarus
          The raids that Norvia carried out killed five soldiers.      | Attack agent=Norvia
          The bombing, for which the rebels claimed responsibility, killed a clerk. | Bombing agent=rebels
          The rebels claimed responsibility for the sabotage.          | Sabotage agent=rebels
          Six people were killed in an air strike by government forces. | Killing agent=government forces target=Six people
          The raid targeted a police station.                          | Attack target=police station
          """)
  void verbsBehindTheNounOfAnAct(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russian jets bombed a hospital.                              | Bombing agent=Russia target=hospital instrument=Russian jets
          US-led coalition air strikes hit the town.                   | Airstrike agent=coalition target=town
          Norvia is part of the coalition to defeat the Taliban.       | PLANNED Fighting agent=Taliban+coalition
          Norvia carried out air and ground attacks on Ostra.          | GroundAssault agent=Norvia target=Ostra
          The rebels drove the army from the town.                     | Fighting agent=army+rebels place=town
          Rebels engaged peacekeepers in a firefight.                  | Fighting agent=Rebels+peacekeepers
          """)
  void whoFights(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /** The parser takes a day for the end of a name, and a purpose for what the object does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister met with Ada Brekke Tuesday.                    | Meeting agent=Ada Brekke+minister
          The minister met Ada Brekke Friday night.                    | Meeting agent=Ada Brekke+minister
          The ministry Thursday criticised Norvia.                     | OPPOSE:Criticism holder=ministry toward=Norvia
          The committee is contacting lawmakers to propose a new law.  | Proposal agent=committee theme=new law
          The minister met Ada Brekke to criticise the plan.           | HYPOTHETICAL OPPOSE:Criticism holder=minister toward=plan
          The minister urged the army to attack the rebels.            | HYPOTHETICAL Attack agent=army target=rebels
          The rebels attacked the port of Tarn and a military base.    | Attack agent=rebels target=military base+port
          The minister came under pressure from the army to resign.    | Demand agent=army target=minister
          Norvia's demand that Ostra leave the town was rejected.      | Demand agent=Norvia target=Ostra
          The rebels attacked their convoy.                            | Attack agent=rebels target=convoy
          The ministers discussed the war with Ada Brekke.             | Consultation agent=Ada Brekke+ministers
          The rebels seized trucks from the army.                      | Seizure agent=rebels target=army+trucks
          """)
  void namesAndTheirNeighbours(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }
}
