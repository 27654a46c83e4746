package dev.demarche.extractor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.Extractor;
import dev.demarche.extractor.SharedExtractor;
import dev.demarche.extractor.article.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is for or against whom in single sentences; {@link ClaimLine} tells how the lines read. */
class StancesOfSentencesTest {

  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = SharedExtractor.get();
  }

  private static List<String> claims(String sentence) {
    return ClaimLine.of(
        extractor.extract(
            Article.of("sentence", sentence).withDate(LocalDate.parse("2019-06-03"))));
  }

  /** "I" and "we" of quoted words are the speaker. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "I support the bill," Ada Brekke said.                       | SUPPORT holder=Ada Brekke toward=bill
          "We reject the plan," Ada Brekke said.                       | OPPOSE:Rejection holder=Ada Brekke toward=plan
          "I don't trust Nils Sund," said Ada Brekke.                  | not SUPPORT holder=Ada Brekke toward=Nils Sund
          "They attacked our plan," Ada Brekke said.                   | Attack target=Ada Brekke+plan
          """)
  void quotedFirstPersonsAreTheSpeaker(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @Test
  void reportedFirstPersonsAreNotTheSpeaker() {
    assertThat(claims("Ada Brekke said I supported the bill."))
        .noneMatch(line -> line.contains("SUPPORT holder=Ada Brekke"));
  }

  /** Whom somebody is for or against shows in what he asks for: lex:AskedDeed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Brekke urged Norvia to investigate Nils Sund.            | OPPOSE holder=Ada Brekke toward=Nils Sund
          Ada Brekke urged Norvia to stop detaining journalists.       | OPPOSE holder=Ada Brekke toward=Norvia+#Arrest
          Ada Brekke called on Ostra to lift the blockade.             | OPPOSE holder=Ada Brekke toward=Ostra
          Ada Brekke urged Ostra to release the journalists.           | SUPPORT holder=Ada Brekke toward=journalists
          Ada Brekke urged Ostra to release the journalists.           | OPPOSE holder=Ada Brekke toward=Ostra
          Ada Brekke urged Norvia to send aid to Ostra.                | SUPPORT holder=Ada Brekke toward=Ostra
          """)
  void whoAsksForADeedIsForOrAgainstWhomItIsDoneTo(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @Test
  void whoAsksToHaveHarmStoppedIsNotAgainstWhoSuffersIt() {
    assertThat(claims("Ada Brekke urged Norvia to stop detaining journalists."))
        .noneMatch(line -> line.startsWith("OPPOSE") && line.contains("toward=journalists"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          France and Germany have butted heads over the island.        | OPPOSE holder=France toward=Germany
          France and Germany have butted heads over the island.        | OPPOSE holder=Germany toward=France
          Ada Brekke ripped into the minister.                         | OPPOSE:Criticism holder=Ada Brekke toward=minister
          The minister came under fire from Ada Brekke over the plan.  | OPPOSE:Criticism holder=Ada Brekke toward=minister
          The minister remains under investigation by the police.      | Investigation agent=police target=minister
          The minister testified against the senator.                  | OPPOSE holder=minister toward=senator
          The court struck down the president's order.                 | OPPOSE holder=court toward=order+president
          Ada Brekke questioned the minister's honesty.                | OPPOSE:Criticism holder=Ada Brekke toward=minister
          Ada Brekke's criticism was aimed at the minister.            | OPPOSE:Criticism holder=Ada Brekke toward=minister
          Ada Brekke often criticized the minister's time in office.   | OPPOSE:Criticism holder=Ada Brekke toward=minister+time
          Ada Brekke launched a website to attack the minister.        | Attack agent=Ada Brekke target=minister
          Ada Brekke cares about Germany.                              | SUPPORT holder=Ada Brekke toward=Germany
          Ada Brekke said the minister had made false claims.          | OPPOSE:Criticism holder=Ada Brekke toward=minister
          Ada Brekke said the minister had not done enough.            | not SUPPORT:Praise holder=Ada Brekke toward=minister
          """)
  void whoIsForOrAgainstWhom(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /** Through clauses: who was angered by a deed, who came first to do it, who went to do it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Brekke was outraged that Norvia had closed the border.     | OPPOSE holder=Ada Brekke toward=#Blockade
          Ada Brekke is proud that Marta Lind has done it.               | SUPPORT holder=Ada Brekke toward=Marta Lind
          Ada Brekke lamented that Marta Lind had left.                  | OPPOSE:Criticism holder=Ada Brekke toward=#Movement
          Senators have rushed to Marta Lind's defense.                  | SUPPORT:Endorsement holder=Senators toward=Marta Lind
          Norvia became the first country to recognise Ostra.            | SUPPORT:Recognition holder=Norvia toward=Ostra
          Ada Brekke travelled to Ostra to denounce Norvia.              | OPPOSE:Criticism holder=Ada Brekke toward=Norvia
          Marta Lind announced her primary challenge against Ada Brekke. | OPPOSE holder=Marta Lind toward=Ada Brekke
          Norvia denied Ostra's allegations.                             | OPPOSE holder=Norvia toward=Ostra
          Ada Brekke dismissed the minister's argument.                  | OPPOSE:Rejection holder=Ada Brekke toward=minister
          Norvia's attorney, Nils Sund, praised Ostra.                   | SUPPORT:Praise holder=Nils Sund toward=Ostra
          Norvia's spin doctor, Nils Sund, praised Ostra.                | SUPPORT:Praise holder=Nils Sund toward=Ostra
          Ada Brekke swore at Marta Lind.                                | OPPOSE:Criticism holder=Ada Brekke toward=Marta Lind
          Norvia placed the blame on Ostra.                              | OPPOSE:Accusation holder=Norvia toward=Ostra
          Ada Brekke has criticized Marta Lind a number of times.        | OPPOSE:Criticism holder=Ada Brekke toward=Marta Lind
          The president has accused Marta Lind of using her office to interfere in politics and blamed Ostra for the war. | OPPOSE:Accusation holder=president toward=Ostra
          Germany continued its feud with several neighbours, including Norvia and Ostra. | OPPOSE holder=Germany toward=Norvia+Ostra+several neighbours
          """)
  void clausesLendWhoIsForOrAgainstWhom(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /** Whom a clause without a subject of its own is about is not whoever does it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvia blasted Ostra, accusing it of lying.                   | OPPOSE:Accusation holder=Norvia toward=Ostra
          Ada Brekke pointed to Marta Lind and praised her for the plan. | SUPPORT:Praise holder=Ada Brekke toward=Marta Lind+plan
          Nils Sund won over Marta Lind by complimenting her.           | SUPPORT:Praise holder=Nils Sund toward=Marta Lind
          """)
  void whoActsIsNotWhomItIsDoneTo(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim).noneMatch(ofOneself());
  }

  private static Predicate<String> ofOneself() {
    return line -> line.matches(".* holder=(.*) toward=\\1");
  }

  /** Whoever rejects an accusation is against nobody but the accuser. */
  @Test
  void whoDeniesADeedIsNotAgainstIt() {
    assertThat(claims("Norvia rejected claims that it had attacked Ostra."))
        .noneMatch(line -> line.startsWith("OPPOSE"));
  }

  /** Names among several take their part, descriptions say only who is meant. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvia attacked several countries, including Ostra and Germany. | Attack agent=Norvia target=Germany+Ostra+several countries
          The airstrikes targeting Norvian villages killed ten people.    | Airstrike target=Norvian villages
          The police investigated the fraud.                              | Investigation agent=police theme=fraud
          The police investigated Nils Sund.                              | Investigation agent=police target=Nils Sund
          """)
  void whomDeedsAreDoneTo(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  /** "the president" is the known one, also after "a president" who is nobody in particular. */
  @Test
  void aPresidentIsNotThePresident() {
    String text =
        "Donald Trump spoke in Ohio. \"We need a president with courage,\" Ada Brekke said."
            + " She criticized the president.";
    assertThat(claims(text)).contains("OPPOSE:Criticism holder=Ada Brekke toward=Donald Trump");
  }
}
