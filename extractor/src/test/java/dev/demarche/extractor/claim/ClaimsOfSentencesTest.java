package dev.demarche.extractor.claim;

import static dev.demarche.extractor.claim.ClaimLine.claims;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single sentences claim; {@link ClaimLine} tells how the lines read. */
class ClaimsOfSentencesTest {

  /** Verbs that mean what they mean by their object: lex:objectNoun. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvia lifted sanctions on Ostra.                      | Concession agent=Norvia recipient=Ostra
          The sanctions on Ostra were lifted by Norvia.          | Concession agent=Norvia recipient=Ostra
          Norvia eased a curfew in Tarn.                         | Concession agent=Norvia recipient=Tarn
          Norvia suspended food supplies and flights to Ostra.   | Sanction agent=Norvia target=Ostra
          Norvia cut off aid to the rebels.                      | Sanction agent=Norvia target=rebels
          Norvia restored diplomatic ties with Ostra.            | Cooperation agent=Norvia+Ostra
          Norvia shared intelligence with Ostra.                 | Cooperation agent=Norvia+Ostra
          The ministry returned 12 paintings to Ostra.           | Release agent=ministry recipient=Ostra theme=12 paintings
          Norvia provided military training to Ostra.            | MilitaryAid agent=Norvia recipient=Ostra theme=military training
          The agency provided shelter to refugees.               | HumanitarianAid agent=agency recipient=refugees theme=shelter
          Norvia admitted 300 refugees.                          | HumanitarianAid agent=Norvia recipient=300 refugees
          Norvia opened its border to the refugees.              | Concession agent=Norvia recipient=refugees theme=border
          The court dropped charges against the journalist.      | Concession agent=court recipient=journalist
          The court acquitted the journalist.                    | Release agent=court target=journalist
          Norvia forced aid workers out of Tarn.                 | Expulsion agent=Norvia target=aid workers
          Police imposed a curfew on the town.                   | Coercion agent=Police target=town
          The ministry shut down the newspaper.                  | Coercion agent=ministry target=newspaper
          Norvia barred the officials from entering the country. | not PLANNED Movement agent=officials place=country destination=country
          Norvia violated the ceasefire.                         | Attack agent=Norvia theme=ceasefire
          The president apologised to Ostra.                     | SUPPORT holder=president toward=Ostra
          Norvia accepted the proposal.                          | SUPPORT:Endorsement holder=Norvia toward=#Proposal
          Norvia declined the invitation.                        | OPPOSE:Rejection holder=Norvia toward=#Offer
          Norvia withdrew from the treaty.                       | DiplomaticBreak agent=Norvia target=treaty
          The prosecutor presented evidence against Norvia.      | Investigation agent=prosecutor target=Norvia theme=evidence
          Students blocked roads in Lagos.                       | Protest agent=Students theme=roads place=Lagos
          Troops remained on alert.                              | Alert theme=Troops
          Norvia promised support for the rebels.                | Promise agent=Norvia
          Norvia threatened retaliation against Ostra.           | HYPOTHETICAL Attack agent=Norvia target=Ostra
          Norvia is willing to provide weapons to Ostra.         | PLANNED ArmsTransfer agent=Norvia recipient=Ostra theme=weapons
          Norvia invited Ostra to the talks.                     | Offer agent=Norvia recipient=Ostra
          Norvia helped Ostra.                                   | Aid agent=Norvia recipient=Ostra
          Norvia declined to sign the treaty.                    | not Agreement agent=Norvia theme=treaty
          Norvia released the crew of the trawler.               | Release agent=Norvia target=crew of the trawler
          Norvia declared a state of emergency in Tarn.          | Coercion agent=Norvia target=Tarn
          Norvia imposed a ban on imports from Ostra.            | Sanction agent=Norvia
          Norvia refused to sign the treaty.                     | not Agreement agent=Norvia theme=treaty
          """)
  void verbsWithTheirObjects(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Brekke announced a suspension of aid to Ostra.                  | Sanction agent=Brekke target=Ostra
          The minister defended Ostra's decision.                         | SUPPORT:Endorsement holder=minister toward=Ostra
          Ada Brekke flew to Tarn for talks with the rebels.              | Consultation agent=Ada Brekke+rebels
          Norvia imposed sanctions on Ada Brekke and Nils Sund.           | Sanction agent=Norvia target=Ada Brekke+Nils Sund
          Norvia imposed sanctions on Ada Brekke, Nils Sund, and Ola Vik. | Sanction agent=Norvia target=Ada Brekke+Nils Sund+Ola Vik
          Norvia sent aid to Kenya, Ethiopia and Somalia.                 | Aid agent=Norvia recipient=Ethiopia+Kenya+Somalia
          The president of France and Angela Merkel met in Berlin.        | Meeting agent=Angela Merkel+Emmanuel Macron place=Berlin
          Students protested the government's policies.                   | Protest agent=Students target=government
          The prime minister arrived in Tarn for talks with Ada Brekke.   | Consultation agent=Ada Brekke+prime minister
          The minister criticised Ostra's conduct.                        | OPPOSE:Criticism holder=minister toward=Ostra
          The police broke up a rally by opposition supporters.           | Coercion agent=police target=opposition supporters
          Norvia gave a dinner for Ada Brekke.                            | Meeting agent=Ada Brekke+Norvia
          Norvia provided the army with trucks.                           | Aid agent=Norvia recipient=army theme=trucks
          """)
  void partiesThatStandApart(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /** Nouns that tell where somebody stands: lex:self. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvia is a close ally of Ostra.                             | SUPPORT holder=Norvia toward=Ostra
          Ada Brekke, one of Nils Sund's critics, spoke.               | OPPOSE holder=Ada Brekke toward=Nils Sund
          Ada Brekke has emerged as an opponent of the treaty.         | OPPOSE holder=Ada Brekke toward=treaty
          Norvia aligned itself with Ostra.                            | SUPPORT holder=Norvia toward=Ostra
          Ada Brekke dismissed Nils Sund.                              | OPPOSE holder=Ada Brekke toward=Nils Sund
          Ada Brekke urged the council to reject the bill.             | OPPOSE holder=Ada Brekke toward=bill
          Ada Brekke alleged that Nils Sund had rigged the vote.       | OPPOSE:Accusation holder=Ada Brekke toward=Nils Sund
          """)
  void whoIsForOrAgainstWhom(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /** What judges somebody is the stance of whoever says it or calls him so: lex:speaker. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Brekke said Nils Sund was unfit for office.              | OPPOSE:Criticism holder=Ada Brekke toward=Nils Sund
          Ada Brekke said that Nils Sund had lied to voters.           | OPPOSE:Criticism holder=Ada Brekke toward=Nils Sund
          Ada Brekke has called the programme a "disaster".            | OPPOSE:Criticism holder=Ada Brekke toward=programme
          Ada Brekke described Nils Sund as corrupt.                   | OPPOSE:Criticism holder=Ada Brekke toward=Nils Sund
          Ada Brekke dismissed the report as a hoax.                   | OPPOSE:Criticism holder=Ada Brekke toward=report
          "Nils Sund is a weak leader," Ada Brekke said.               | OPPOSE:Criticism holder=Ada Brekke toward=Nils Sund
          "This corrupt regime must end," Ada Brekke said.             | OPPOSE:Criticism holder=Ada Brekke toward=corrupt regime
          Ada Brekke said Nils Sund was doing a great job.             | SUPPORT:Praise holder=Ada Brekke toward=Nils Sund
          "The inquiry is a sham," Ada Brekke said.                    | OPPOSE:Criticism holder=Ada Brekke toward=#Investigation
          "Nils Sund cannot be trusted," Ada Brekke said.              | not HYPOTHETICAL SUPPORT:Praise holder=Ada Brekke toward=Nils Sund
          Ada Brekke found that the managers were to blame.            | OPPOSE:Accusation holder=Ada Brekke toward=managers
          Ada Brekke did not rule out supporting Nils Sund.            | HYPOTHETICAL SUPPORT holder=Ada Brekke toward=Nils Sund
          """)
  void judgementsAreTheSpeakers(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /**
   * Actors right beside the verb, where the parser is at a loss, and offices and camps for whose
   * they are.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nils Sund's office condemned Ada Brekke.                                               | OPPOSE:Criticism holder=Nils Sund toward=Ada Brekke
          Nils Sund ( right ) endorses Ada Brekke for president.                                 | SUPPORT:Endorsement holder=Nils Sund toward=Ada Brekke
          Norvian newspapers published interviews praising Ada Brekke for acting like a leader.  | SUPPORT:Praise holder=Norvian newspapers toward=Ada Brekke
          Ada Brekke, a mental health expert who has conducted research, criticised Nils Sund.   | OPPOSE:Criticism holder=Ada Brekke toward=Nils Sund
          Ada Brekke lavished praise on Nils Sund.                                               | SUPPORT:Praise holder=Ada Brekke toward=Nils Sund
          Ada Brekke offered Nils Sund a tepid endorsement.                                      | SUPPORT:Endorsement holder=Ada Brekke toward=Nils Sund
          Ada Brekke took a swipe at Nils Sund.                                                  | OPPOSE:Criticism holder=Ada Brekke toward=Nils Sund
          Ada Brekke is against the death penalty.                                               | OPPOSE holder=Ada Brekke toward=death penalty
          Ada Brekke is in favour of the treaty.                                                 | SUPPORT holder=Ada Brekke toward=treaty
          Ada Brekke expressed frustration with the way Nils Sund handled the report.            | OPPOSE holder=Ada Brekke toward=Nils Sund
          Norvia stepped up criticism of the role of Ostra in the disaster.                      | OPPOSE:Criticism holder=Norvia toward=Ostra
          Ada Brekke called for the resignation of Nils Sund.                                    | OPPOSE holder=Ada Brekke toward=Nils Sund
          Ada Brekke said Nils Sund should resign.                                               | OPPOSE holder=Ada Brekke toward=Nils Sund
          Ada Brekke has taken repeated aim at Nils Sund.                                        | OPPOSE:Criticism holder=Ada Brekke toward=Nils Sund
          Ada Brekke distanced herself from Nils Sund.                                           | OPPOSE holder=Ada Brekke toward=Nils Sund
          The speech angered Ada Brekke's allies.                                                | OPPOSE holder=Ada Brekke's allies toward=#Statement
          """)
  void stancesByOtherWords(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The sanctions on Ostra were lifted by Norvia.  | Sanction
          Norvia suspended arms exports to Ostra.        | ArmsTransfer
          Norvia declined the invitation.                | Offer agent=Norvia
          Norvia imposed sanctions on Ada Brekke.        | Sanction agent=Norvia
          Critics of Nils Sund met in Tarn.              | OPPOSE holder=Critics of Nils Sund toward=Nils Sund
          Ada Brekke asked whether Nils Sund had lied.   | OPPOSE:Criticism holder=Ada Brekke toward=Nils Sund
          Ada Brekke replaced Nils Sund.                 | OPPOSE holder=Ada Brekke toward=Nils Sund
          Ada Brekke did not dismiss Nils Sund.          | OPPOSE holder=Ada Brekke toward=Nils Sund
          """)
  void whatIsNotClaimed(String sentence, String claim) {
    assertThat(claims(sentence)).isNotEmpty().doesNotContain(claim);
  }
}
