package dev.demarche.extractor.claim;

import static dev.demarche.extractor.claim.ClaimLine.claims;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts told from the side of whoever gets, suffers or decides them; {@link ClaimLine}. */
class ConverseSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Poland bought eleven tanks from South Korea.          | ArmsTransfer agent=South Korea recipient=Poland theme=eleven tanks
          Poland has ordered fighter jets from South Korea.     | PLANNED ArmsTransfer agent=South Korea recipient=Poland theme=fighter jets
          Ukraine took delivery of the first F-16s.             | ArmsTransfer recipient=Ukraine theme=F-16
          Ukraine received $50 million from Norway.             | FinancialAid agent=Norway recipient=Ukraine
          Ukraine received a loan from Norway.                  | FinancialAid agent=Norway recipient=Ukraine theme=loan
          Ukraine got help from Poland.                         | Aid agent=Poland recipient=Ukraine theme=help
          Ukraine requested tanks from Germany.                 | Request agent=Ukraine target=Germany theme=tanks
          Germany pledged tanks to Ukraine.                     | Promise agent=Germany recipient=Ukraine theme=tanks
          The rebels let the hostages go.                       | Release agent=rebels target=hostages
          Ten prisoners walked free.                            | Release target=Ten prisoners
          """)
  void whoGetsWhat(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army lost the town to the rebels.                 | Seizure agent=rebels target=army theme=town
          The town fell to the rebels.                          | Seizure agent=rebels theme=town
          The village came under attack from rebels.            | Attack agent=rebels target=village
          The rebels were defeated by the army.                 | Fighting agent=army+rebels
          Iranian-made drones hit the port of Odesa.            | Attack target=port instrument=Iranian-made drones
          Russian drones hit the port of Odesa.                 | Attack agent=Russia target=port instrument=Russian drones
          Switzerland's army moved tanks to the border.         | Deployment agent=Switzerland's army theme=tanks place=border destination=border
          The town that the rebels attacked is empty.           | Attack agent=rebels target=town
          After taking the town, the rebels killed the mayor.   | Seizure agent=rebels theme=town
          Israel struck targets in Syria.                       | Attack agent=Israel target=targets place=Syria
          Teachers walked out over pay.                         | Protest agent=Teachers theme=pay
          """)
  void whoSuffersWhat(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ukraine has the support of Poland.                    | SUPPORT holder=Poland toward=Ukraine
          The president lost the trust of the army.             | OPPOSE holder=army toward=president
          Ukraine won backing from Poland.                      | SUPPORT holder=Poland toward=Ukraine
          Poland withdrew its support for the plan.             | OPPOSE holder=Poland toward=plan
          Poland is on Ukraine's side.                          | SUPPORT holder=Poland toward=Ukraine
          Poland held Hungary responsible for the crisis.       | OPPOSE:Accusation holder=Poland toward=Hungary
          The minister called the president a liar.             | OPPOSE:Criticism holder=minister toward=president
          Poland does not recognise the vote.                   | not SUPPORT:Recognition holder=Poland toward=#Vote
          """)
  void whoIsForWhom(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /** What is decided on is to be done yet. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Congress approved the sale of tanks to Taiwan.        | PLANNED ArmsTransfer recipient=Taiwan theme=tanks
          Norway authorised the use of long-range missiles.     | HYPOTHETICAL WeaponUse instrument=long-range missiles
          The minister gave the green light for strikes.        | HYPOTHETICAL Attack
          Iran warned against an attack on Lebanon.             | HYPOTHETICAL Attack target=Lebanon
          Parliament approved the agreement with Norway.        | Agreement agent=Norway+Parliament
          The army not only shelled the port but also seized it. | Shelling agent=army target=port
          """)
  void whatIsDecided(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The player received an award from the king.",
        "Brazil defeated Argentina in the final.",
        "Temperatures fell to zero.",
        "The team lost the match to Chelsea.",
        "Germany hit its emissions target.",
        "The storm destroyed a camp.",
        "The band won the hearts of its fans."
      })
  void whatOnlySoundsAlike(String sentence) {
    assertThat(claims(sentence)).isEmpty();
  }
}
