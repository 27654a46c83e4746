package dev.demarche.extractor.claim;

import static dev.demarche.extractor.claim.ClaimLine.claims;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gives whom what, who talks with whom, and what only sounds like help; {@link ClaimLine}. */
class CooperationOfSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkey received missiles from Egypt.             | ArmsTransfer agent=Egypt recipient=Turkey theme=missiles
          The rebels got weapons from Iran.                | ArmsTransfer agent=Iran recipient=rebels theme=weapons
          Turkey depends on Egypt for ammunition.          | ArmsTransfer agent=Egypt recipient=Turkey theme=ammunition
          Turkey received $2 billion from Egypt.           | FinancialAid agent=Egypt recipient=Turkey
          Turkey secured a loan from the World Bank.       | FinancialAid agent=World Bank recipient=Turkey theme=loan
          Egypt received permission from Turkey to fly.    | Authorization agent=Turkey recipient=Egypt
          Egypt got back 100 prisoners from Libya.         | Release agent=Libya target=100 prisoners recipient=Egypt
          Hungary receives gas from Libya.                 | Trade agent=Libya recipient=Hungary theme=gas
          Turkey won concessions from Egypt.               | Concession agent=Egypt recipient=Turkey
          Turkey received military aid.                    | MilitaryAid recipient=Turkey
          Turkey received an offer from Egypt.             | Offer agent=Egypt recipient=Turkey
          """)
  void whoGetsSomething(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkey gave Egypt aid.                           | Aid agent=Turkey recipient=Egypt
          Turkey was given tanks by Egypt.                 | ArmsTransfer agent=Egypt recipient=Turkey theme=tanks
          Turkey helped Egypt attack the rebels.           | Aid agent=Turkey recipient=Egypt
          Turkey came to Egypt's aid.                      | Aid agent=Turkey recipient=Egypt
          Turkey announced $2 million in aid to Egypt.     | Aid agent=Turkey recipient=Egypt
          Turkey wrote off Egypt's debt.                   | FinancialAid agent=Turkey recipient=Egypt
          Turkey conducted exercises with Egypt.           | JointExercise agent=Egypt+Turkey
          Turkey made peace with Egypt.                    | Agreement agent=Egypt+Turkey
          Turkey is withdrawing from Egypt.                | Withdrawal agent=Turkey origin=Egypt
          The rebels let the hostages go.                  | Release agent=rebels target=hostages
          """)
  void whoDoesSomebodyGood(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Brekke joined Marta Lind for talks.         | Consultation agent=Anna Brekke+Marta Lind
          The minister met with Marta Lind, as well as Olav Sund. | Meeting agent=Marta Lind+Olav Sund+minister
          Norvia, Ostra agree on ceasefire                 | Agreement agent=Norvia+Ostra
          Turkey to hold joint drills with Egypt           | PLANNED JointExercise agent=Egypt+Turkey
          US sends weapons to Libya                        | ArmsTransfer agent=United States recipient=Libya theme=weapons
          """)
  void whoTakesPart(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Brekke received an award from Marta Lind.",
        "The champion got help from his coach.",
        "Lower prices helped the company beat expectations.",
        "The school received funding from the city.",
        "Britain observed a minute of silence.",
        "The training of teachers takes two years.",
        "The singer got in touch with his feelings."
      })
  void whatOnlySoundsLikeHelp(String sentence) {
    assertThat(claims(sentence)).isEmpty();
  }
}
