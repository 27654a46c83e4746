package dev.demarche.extractor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.syntax.KnownWords;
import dev.demarche.extractor.syntax.SyntaxAnalyzer;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExpressionsTest {

  private static SyntaxAnalyzer syntax;

  @BeforeAll
  static void loadModels() {
    syntax = SyntaxAnalyzer.load(new KnownWords(Set.of(), Set.of(), Set.of(), Set.of()));
  }

  /** Published on Wednesday, 20 November 2024. A question mark: the words alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ship sank on 25 November 2023.                    | on 25 November 2023 = 2023-11-25
          The ship sank on November 25, 2023.                   | on November 25, 2023 = 2023-11-25
          The ship sank on Nov. 5.                              | on Nov. 5 = 2024-11-05
          The ship sank on 25th December.                       | on 25th December = 2023-12-25
          The ship sank on the 3rd of May 2022.                 | on the 3rd of May 2022 = 2022-05-03
          The treaty was signed on 2024-10-01.                  | on 2024-10-01 = 2024-10-01
          The ministers will meet on 25 November.               | on 25 November = 2024-11-25
          The ministers will meet on 3 January.                 | on 3 January = 2025-01-03
          The two sides met on 3 January.                       | on 3 January = 2024-01-03
          Parliament dissolved itself in February.              | in February = 2024-02
          Parliament dissolved itself in December.              | in December = 2023-12
          Parliament will dissolve itself in February.          | in February = 2025-02
          Elections are expected in May.                        | in May = 2025-05
          The army may march in May.                            | in May = 2025-05
          The army may march on the capital.                    |
          The region seceded in 2014.                           | in 2014 = 2014
          The war has lasted since 2014.                        | since 2014 = 2014..2024
          The war lasted from 2014 to 2016.                     | from 2014 to 2016 = 2014..2016
          The war lasted between 1998 and 2000.                 | between 1998 and 2000 = 1998..2000
          He recalled the 2014 annexation of the region.        | 2014 = 2014
          The group was founded in the 1990s.                   | in the 1990s = 1990..1999
          The group was founded in the early 1980s.             | in the early 1980s = 1980..1989
          The army sent 2000 soldiers.                          |
          The army sent 2,014 soldiers.                         |
          The minister arrived on Monday.                       | on Monday = 2024-11-18
          The minister arrived on Wednesday.                    | on Wednesday = 2024-11-20
          The minister arrived on Thursday.                     | on Thursday = 2024-11-14
          The minister will arrive on Monday.                   | on Monday = 2024-11-25
          The minister is due to arrive on Friday.              | on Friday = 2024-11-22
          The minister is expected to arrive on Friday.         | on Friday = 2024-11-22
          The council meets on Friday.                          | on Friday = 2024-11-22
          The council would meet on Friday, he said.            | on Friday = 2024-11-22
          The council said on Friday that it would meet.        | on Friday = 2024-11-15
          Officials on Friday condemned the raid.               | on Friday = 2024-11-15
          He spoke after Monday's attack.                       | Monday = 2024-11-18
          He spoke on Monday evening.                           | on Monday evening = 2024-11-18
          He spoke late on Sunday.                              | on Sunday = 2024-11-17
          He spoke early Tuesday.                               | early Tuesday = 2024-11-19
          Troops must leave by Friday.                          | by Friday = 2024-11-22
          Troops must stay until Friday.                        | until Friday = ..2024-11-22
          The talks ended last Friday.                          | last Friday = 2024-11-15
          The talks ended last Wednesday.                       | last Wednesday = 2024-11-13
          The talks begin next Wednesday.                       | next Wednesday = 2024-11-27
          The talks ended last week.                            | last week = 2024-11-11..2024-11-17
          The talks ended last month.                           | last month = 2024-10
          The talks ended last year.                            | last year = 2023
          The talks resumed this week.                          | this week = 2024-11-18..2024-11-24
          The talks will resume next week.                      | next week = 2024-11-25..2024-12-01
          The talks will resume next month.                     | next month = 2024-12
          The talks will resume next year.                      | next year = 2025
          The talks failed last March.                          | last March = 2024-03
          The talks failed last November.                       | last November = 2023-11
          The talks failed on Thursday last week.               | on Thursday last week = 2024-11-14
          The talks failed over the weekend.                    | over the weekend = 2024-11-16..2024-11-17
          The talks failed yesterday.                           | yesterday = 2024-11-19
          The talks resume tomorrow.                            | tomorrow = 2024-11-21
          The talks resumed today.                              | today = 2024-11-20
          The talks failed last night.                          | last night = 2024-11-19
          The talks failed two days ago.                        | two days ago = 2024-11-18
          The talks failed a month ago.                         | a month ago = 2024-10
          The talks failed three weeks ago.                     | three weeks ago = 2024-10-28..2024-11-03
          The talks failed 10 years ago.                        | 10 years ago = 2014
          The talks failed three weeks later.                   | three weeks later = ?
          The talks failed a few hours ago.                     | a few hours ago = ?
          The talks failed earlier this year.                   | earlier this year = 2024
          The talks failed earlier this week.                   | earlier this week = 2024-11-18..2024-11-20
          The talks failed earlier today.                       | earlier today = 2024-11-20
          The talks have failed twice in the past two years.    | in the past two years = 2022-11-20..2024-11-20
          The drones struck the port overnight.                 | overnight = ?
          The minister recently visited the port.               | recently = ?
          The port has been shelled in recent days.             | in recent days = ?
          The vote is planned for the coming weeks.             | the coming weeks = ?
          The vote took place the following day.                | the following day = ?
          The pact expires at the end of the year.              | at the end of the year = 2024
          The pact expires at the end of 2026.                  | at the end of 2026 = 2026
          The pact was signed in late October.                  | in late October = 2024-10
          The pact was signed in mid-November 2023.             | in mid-November 2023 = 2023-11
          The exercise ran from 3 to 7 March.                   | from 3 to 7 March = 2024-03-03..2024-03-07
          The exercise ran from March to May 2023.              | from March to May 2023 = 2023-03..2023-05
          The exercise ran from 28 December to 3 January 2024.  | from 28 December to 3 January 2024 = 2023-12-28..2024-01-03
          The exercise ran from Monday to Tuesday.              | from Monday to Tuesday = 2024-11-18..2024-11-19
          The exercise was held before 2022.                    | before 2022 = ?
          On Tuesday, 12 November, the strike began.            | On Tuesday, 12 November = 2024-11-12
          The exercise was held between 3 and 7 March.          | between 3 and 7 March = 2024-03-03..2024-03-07
          He came from Geneva on Tuesday.                       | on Tuesday = 2024-11-19
          Both were freed in 2019 and again on 4 July 2023.     | in 2019 = 2019; on 4 July 2023 = 2023-07-04
          The meeting, scheduled for Friday, was cancelled.     | Friday = 2024-11-22
          Resolution 2118 was adopted.                          |
          She served as prime minister in May 2018.             | in May 2018 = 2018-05
          """)
  void resolvesAgainstTheDateOfTheArticle(String sentence, String expected) {
    assertThat(found(sentence, LocalDate.of(2024, 11, 20)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The talks failed on Monday.                | on Monday = ?
          The talks failed last week.                | last week = ?
          The talks failed in February.              | in February = ?
          The talks failed on 3 March.               | on 3 March = ?
          The talks failed yesterday.                | yesterday = ?
          The talks failed two years ago.            | two years ago = ?
          The talks failed over the weekend.         | over the weekend = ?
          The talks failed earlier this week.        | earlier this week = ?
          The talks failed last March.               | last March = ?
          The talks failed on 3 March 2020.          | on 3 March 2020 = 2020-03-03
          The talks failed in June 2020.             | in June 2020 = 2020-06
          The talks have failed since 2014.          | since 2014 = 2014
          The talks lasted from 3 to 5 March 2020.   | from 3 to 5 March 2020 = 2020-03-03..2020-03-05
          The talks lasted from May to June 2020.    | from May to June 2020 = 2020-05..2020-06
          """)
  void withoutADateOnlyWhatIsWhollyNamed(String sentence, String expected) {
    assertThat(found(sentence, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-03-01 | They met on 29 February.   | on 29 February = 2024-02-29
          2023-03-01 | They met on 29 February.   | on 29 February = 2020-02-29
          2024-01-02 | They met on 31 December.   | on 31 December = 2023-12-31
          2024-01-02 | They met on 31 June.       | on 31 June = ?
          2024-01-01 | They met last week.        | last week = 2023-12-25..2023-12-31
          2024-01-31 | They met a month ago.      | a month ago = 2023-12
          2024-11-23 | They met at the weekend.   | at the weekend = 2024-11-23..2024-11-24
          2024-12-31 | They will meet in January. | in January = 2025-01
          """)
  void turnsOfMonthsAndYears(LocalDate published, String sentence, String expected) {
    assertThat(found(sentence, published)).isEqualTo(expected);
  }

  @Test
  void spacesAreNoWords() {
    assertThat(found("The ship sank two \u00a0 days  ago.", LocalDate.of(2024, 11, 20)))
        .isEqualTo("two days ago = 2024-11-18");
  }

  @Test
  void knowsItsPlace() {
    String text = "\uD83D\uDEA2 The ship sank on 25 November 2023.";
    Article article = Article.of("a", text);
    TimeExpression found = new TimeExpressions(article).in(syntax.analyze(text).get(0)).get(0);

    assertThat(found.span().of(text)).isEqualTo("on 25 November 2023");
    assertThat(syntax.analyze(text).get(0).token(found.first()).text()).isEqualTo("on");
    assertThat(found.covers(found.last())).isTrue();
    assertThat(found.covers(found.last() + 1)).isFalse();
  }

  private static String found(String text, LocalDate published) {
    TimeExpressions times = new TimeExpressions(Article.of("a", text).withDate(published));
    return syntax.analyze(text).stream()
        .flatMap(sentence -> times.in(sentence).stream())
        .map(each -> each.time().words() + " = " + shown(each.time()))
        .collect(Collectors.joining("; "));
  }

  private static String shown(PointInTime time) {
    if (time.start() == null && time.end() == null) {
      return "?";
    }
    String start = time.start() == null ? "" : time.start().toString();
    return time.end() == null ? start : start + ".." + time.end();
  }
}
