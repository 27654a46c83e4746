package dev.demarche.extractor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant where a name or a description could mean several. */
class ResolutionTest {

  private static Analyses analyses;

  @BeforeAll
  static void loadModels() {
    analyses = Analyses.shared();
  }

  /**
   * @param date the article's day, or nothing
   * @param words the last mention of these words
   * @param expected known: its slug; named: its slug after "name/"; local: its label in brackets,
   *     then its candidates after "?" and its members after ":"
   */
  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # namesakes among countries and places
                     | Tbilisi was calm. Georgia blamed the opposition.         | Georgia      | georgia
                     | Russia attacked Georgia in August 2008.                  | Georgia      | georgia
                     | Georgia and Arizona counted the votes again.             | Georgia      | georgia-u-s-state
                     | The rebels entered Goma. Congo blamed Rwanda.            | Congo        | democratic-republic-of-the-congo
                     | Brazzaville was quiet. Congo held a vote.                | Congo        | republic-of-the-congo
                     | Congo closed its border.                                 | Congo        | [Congo]?democratic-republic-of-the-congo,republic-of-the-congo
                     | Guinea and Equatorial Guinea signed the accord.          | Guinea       | guinea
                     | Seoul said Korea would pay.                              | Korea        | south-korea
                     | Korea will be the host.                                  | Korea        | [Korea]?north-korea,south-korea
                     | North Korea fired a missile. The North has fired ten.    | North        | north-korea
                     | North Korea fired a missile. The South protested.        | South        | south-korea
                     | Snow fell in Washington state. Washington condemned it.  | Washington   | united-states
                     | A storm hit Paris, Texas.                                | Paris        | [Paris]
                     | They met in Paris, Berlin and London.                    | Paris        | paris
                     | Members are Australia, Bahrain, Canada and France.       | Australia    | australia
                     | Shells fell on Tripoli, Lebanon. Tripoli is a port.      | Tripoli      | tripoli-lebanon
                     | A bomb went off in Birmingham, Alabama.                  | Birmingham, Alabama | birmingham-alabama
                     | They live in the village of Lebanon.                     | Lebanon      | [Lebanon]
                     | A storm hit Denver, Colorado.                            | Denver       | denver
                     | A storm hit Cambridge, Massachusetts.                    | Cambridge, Massachusetts | cambridge-massachusetts
                     | A storm hit Cambridge.                                   | Cambridge    | cambridge
                     | A storm hit Springfield.                                 | Springfield  | [Springfield]?springfield-illinois,springfield-massachusetts,springfield-missouri
          # governments and their seats
                     | The Kremlin said it was ready.                           | Kremlin      | russia
                     | A bomb went off near the Kremlin.                        | Kremlin      | kremlin
                     | Kremlin critics fled.                                    | Kremlin      | russia
                     | Crowds stood outside the White House.                    | White House  | white-house
                     | The White House denied the report.                       | White House  | united-states
          # persons and places of one name
                     | Michael Jordan arrived in Amman. Jordan welcomed him.    | Jordan       | jordan
                     | Police arrested Vernon Jordan. Jordan denied the charge. | Jordan       | name/vernon-jordan
                     | A friend of Mr. Jordan left.                             | Mr. Jordan   | [Jordan]
                     | Fans cheered Paris Hilton on Sunday.                     | Paris Hilton | name/paris-hilton
                     | The fire began in Conway.                                | Conway       | [Conway]
          # teams
                     | England beat Spain after coach Mara Lind changed goalkeepers. | England | [England]?england
                     | Italy coach Aldo Rossetti resigned.                      | Italy        | [Italy]?italy
                     | The coach and two goalkeepers flew to Spain.             | Spain        | spain
                     | Italy sent a team of doctors. France sent a captain.     | Italy        | italy
                     | Spain beat England 3-1 and won the cup.                  | Spain        | [Spain]?spain
                     | The assembly of Spain voted 52-48 to win time.           | Spain        | spain
                     | Spain lost 10-15 soldiers but will win.                  | Spain        | spain
          # clubs by their nicknames and cities, companies without what they are by law
                     | The Miami Dolphins lost. Miami coach Aldo Rossetti resigned. | Miami   | miami-dolphins
                     | The Miami Dolphins lost. A storm hit Miami.              | Miami        | miami
                     | Merck and Co Inc sued. Merck lost.                       | Merck        | merck-co
                     | Miami Heat won the game. The Heat were tired.            | Heat         | miami-heat
          # office-holders
          2024-10-01 | Kaja Kallas, until July the prime minister of Estonia, left. | prime minister of Estonia | kaja-kallas
          2010-05-05 | The French president met the Pope.                       | French president | nicolas-sarkozy
          2024-05-05 | The French president met the Pope.                       | French president | emmanuel-macron
          2010-05-05 | The former French president met the Pope.                | former French president | [former French president]
          2010-05-05 | Jacques Chirac left. The former president was tired.     | former president | jacques-chirac
          2010-05-05 | Former President Bush spoke.                             | President Bush | [Bush]?george-h-w-bush,george-w-bush
          2010-05-05 | Former President Clinton spoke.                          | President Clinton | bill-clinton
          2024-05-05 | Then-president Sarkozy agreed.                           | Then-president Sarkozy | nicolas-sarkozy
          # names that the text gives
                     | The Sivkan Democratic Front (SDF) fled. The SDF lost.    | SDF          | name/sivkan-democratic-front
                     | The NRF (Northern River Front) fled. The NRF lost.       | NRF          | name/northern-river-front
                     | The Northern River Front, also called the Talmara Boys, fled. The Talmara Boys lost. | Talmara Boys | name/northern-river-front
                     | The Northern River Front (hereafter "the Front") fled. The Front lost. | Front | name/northern-river-front
                     | Tarvo Lindqvist, better known as Abu Tarvo, fled. Abu Tarvo lost. | Abu Tarvo | name/tarvo-lindqvist
          # descriptions
                     | Hamas fired rockets. The group denied it.                | group        | hamas
                     | Hamas fired rockets. The group said its men were ready.  | its          | hamas
                     | The Talmara Institute closed. The institute had debts.   | institute    | name/talmara-institute
                     | Germany sent troops to Mali. They stayed in Mali. Its army left. | Its  | germany
                     | Kenya said its forces left. Its forces were tired.       | forces       | [forces]
          # two of them
                     | Kenya and Uganda met. Both countries signed.             | countries    | [countries]:kenya,uganda
                     | Angela Merkel met Vladimir Putin. The two leaders spoke. | two leaders  | [two leaders]:angela-merkel,vladimir-putin
                     | Angela Merkel met Vladimir Putin. The pair disagreed.    | pair         | [pair]:angela-merkel,vladimir-putin
                     | Kenya, Uganda and Rwanda met. Both countries signed.     | countries    | [countries]
          """)
  void meant(LocalDate date, String text, String words, String expected) {
    EntityAnalysis analysis = date == null ? analyses.of(text) : analyses.of(text, date);
    List<Entity> found =
        analysis.mentions().stream()
            .filter(each -> each.mention().span().of(text).equals(words))
            .map(each -> each.mention().entity())
            .toList();
    assertThat(found).as("mentions of %s", words).isNotEmpty();
    assertThat(described(found.get(found.size() - 1))).isEqualTo(expected);
  }

  @Test
  void forcesAreTheirStatesOwn() {
    String text =
        "Kenya said its forces left. Uganda said its forces stayed. Its forces are there.";
    List<Entity> forces =
        analyses.of(text).mentions().stream()
            .filter(each -> each.mention().span().of(text).equals("forces"))
            .map(each -> each.mention().entity())
            .toList();
    assertThat(forces).hasSize(3);
    assertThat(forces.get(1)).isNotEqualTo(forces.get(0)).isEqualTo(forces.get(2));
  }

  private static String described(Entity entity) {
    return EntityNames.of(entity) + all("?", entity.candidates()) + all(":", entity.members());
  }

  private static String all(String mark, List<Entity> entities) {
    return entities.isEmpty()
        ? ""
        : mark + String.join(",", entities.stream().map(EntityNames::of).toList());
  }
}
