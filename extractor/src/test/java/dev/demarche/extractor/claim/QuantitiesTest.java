package dev.demarche.extractor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.KnownWords;
import dev.demarche.extractor.syntax.SyntaxAnalyzer;
import dev.demarche.extractor.syntax.Token;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  private static SyntaxAnalyzer syntax;

  @BeforeAll
  static void loadModels() {
    syntax = SyntaxAnalyzer.load(new KnownWords(Set.of(), Set.of(), Set.of(), Set.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army shot down more than 300 drones.              | drones   | 300 | more than 300 drones
          The army shot down 300 long-range attack drones.      | drones   | 300 | 300 long-range attack drones
          The navy seized two ships.                            | ships    | 2 | two ships
          The navy seized twenty-five fishing boats.            | boats    | 25 | twenty-five fishing boats
          The navy seized at least a dozen boats.               | boats    | 12 | at least a dozen boats
          Half a dozen missiles hit the port.                   | missiles | 6 | Half a dozen missiles
          About two dozen drones hit the port.                  | drones   | 24 | About two dozen drones
          Dozens of missiles hit the port.                      | missiles | ? | Dozens of missiles
          Tens of thousands of protesters marched.              | protesters | ? | Tens of thousands of protesters
          Several ships left the port.                          | ships    | ? | Several ships
          A few ships left the port.                            | ships    | ? | A few ships
          A number of ships left the port.                      | ships    | ? | A number of ships
          A pair of ships left the port.                        | ships    | 2 | A pair of ships
          Some 2,000 troops arrived.                            | troops   | 2000 | Some 2,000 troops
          Up to 1.5 million people fled.                        | people   | 1500000 | Up to 1.5 million people
          Nearly two hundred thousand people fled.              | people   | 200000 | Nearly two hundred thousand people
          They sent between 20 and 30 tanks.                    | tanks    | ? | between 20 and 30 tanks
          They sent 20 to 30 tanks.                             | tanks    | ? | 20 to 30 tanks
          They sent 12 tanks and 30 trucks.                     | trucks   | 30 | 30 trucks
          They sent 12 tanks and 30 trucks.                     | tanks    | 12 | 12 tanks
          The ministers approved $40 million in aid.            | aid      | 40000000 | $40 million in aid
          The ministers approved a $40 million package.         | package  | 40000000 | $40 million package
          The ministers approved a package worth $40 million.   | package  | 40000000 | $40 million
          The bank granted a loan of more than 50 billion euros. | loan    | 50000000000 | more than 50 billion euros
          The bank granted 50 billion euros.                    | euros    | 50000000000 | 50 billion euros
          The ministers approved a €50bn loan.                  | loan     | 50000000000 | €50bn loan
          Two of its soldiers deserted.                         | soldiers | 2 | Two of its soldiers
          They recalled the 2014 annexation.                    | annexation | |
          They sent 155 mm shells.                              | shells   | |
          They sent shells.                                     | shells   | |
          The army sent tanks to 12 towns.                      | tanks    | |
          The president of 12 states met the king of Spain.     | king     | |
          """)
  void readsHowMany(String text, String noun, String number, String words) {
    Sentence sentence = syntax.analyze(text).get(0);
    Claim.Quantity found =
        new Quantities(Article.of("a", text)).of(sentence, token(sentence, noun));

    if (words == null) {
      assertThat(found).isNull();
    } else {
      assertThat(found).isNotNull();
      assertThat(found.words()).isEqualTo(words);
      assertThat(found.number() == null ? "?" : found.number().toPlainString()).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The attack killed at least 12 people.              | people | 12
          The attack killed 12 people and wounded 30.        | 30     | 30
          12 people were killed.                             | people | 12
          Twelve civilians died.                             | civilians | 12
          The blast tore through a bus, leaving 5 dead.      | dead   | 5
          The blast left three dead and 14 injured.          | dead   | 3
          The blast left three dead and 14 injured.          | injured | 14
          More than 30 others were injured.                  | others | 30
          A soldier was killed.                              | soldier | 1
          The shelling killed one person.                    | person | 1
          The shelling killed two Irish peacekeepers.        | peacekeepers | 2
          The shelling killed dozens of people.              | people |
          The shelling killed between 20 and 30 people.      | people |
          The shelling killed its commander.                 | commander |
          The shelling killed people.                        | people |
          """)
  void countsPersons(String text, String persons, Integer expected) {
    Sentence sentence = syntax.analyze(text).get(0);

    assertThat(new Quantities(Article.of("a", text)).count(sentence, token(sentence, persons)))
        .isEqualTo(expected);
  }

  private static Token token(Sentence sentence, String word) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
