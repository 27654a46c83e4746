package dev.demarche.extractor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known names, however texts write them, and words that look like them. */
class NameSpellingsTest {

  private static Analyses analyses;

  @BeforeAll
  static void loadModels() {
    analyses = Analyses.shared();
  }

  /** The names of a text, each with what it means, in order. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # model numbers and plurals
          Kenya bought 12 F-16s and two Mig-29 jets.         | Kenya kenya; F-16s f-16; Mig-29 mig-29
          Pilots flew F16s and F 16 jets over Kenya.         | F16s f-16; F 16 f-16; Kenya kenya
          They drove T 72 tanks and shot at MiG29s.          | T 72 t-72; MiG29s mig-29
          The crew of an SU-27 saw three S-300s.             | SU-27 su-27; S-300s s-300
          The Su-27's pilot ejected.                         | Su-27 su-27
          Poland lent Leopards and ATACMS.                   | Poland poland; Leopards leopard-2; ATACMS atacms
          Prices rose by A 10 percent in Kenya.              | Kenya kenya
          # hyphens
          U.S.-led troops met Russian-backed rebels.         | U.S. united-states; Russian russia
          The NATO-led mission ended.                        | NATO nato
          Al-Qaeda-linked gunmen seized a truck.             | Al-Qaeda al-qaeda
          Anti-Assad rebels fled.                            | Assad [Assad]
          The pro-Gaddafi militia fled.                      | Gaddafi muammar-gaddafi
          The Franco-German brigade left Mali.               | Franco france; German germany; Mali mali
          They recalled the Iran-Iraq war.                   | Iran iran; Iraq iraq
          They recalled the Iran-Iraq War.                   | Iran-Iraq War name/iran-iraq-war
          Thousands of African-Americans voted.              | African-Americans name/african-americans
          The Port au Prince office closed.                  | Port au Prince port-au-prince
          # titles of who bore them once
          Ex-President Nicolas Sarkozy was born in Paris.    | Ex-President Nicolas Sarkozy nicolas-sarkozy; Paris paris
          The ex-Prime Minister David Cameron was born in London. | ex-Prime Minister David Cameron david-cameron; London london
          The ex-wife of Halvard Brekke left.                | Halvard Brekke name/halvard-brekke
          # marks, apostrophes and articles
          Recep Tayyip Erdoğan’s envoy arrived.              | Recep Tayyip Erdoğan recep-tayyip-erdogan
          The envoy saw Sana'a and Sanaa.                    | Sana'a sanaa; Sanaa sanaa
          Libération printed the letter.                     | Libération liberation
          The Popular Liberation Front fled.                 | Popular Liberation Front name/popular-liberation-front
          The liberation of the town took hours.             | ''
          Male soldiers stood in Malé.                       | Malé male
          Bashar el-Assad and Bashar Assad are one.          | Bashar el-Assad bashar-al-assad; Bashar Assad bashar-al-assad
          Kim Jong Un and Kim Jong-un are one.               | Kim Jong Un kim-jong-un; Kim Jong-un kim-jong-un
          # headlines
          The Russian Military Strikes Kharkiv Again         | Russian Military russian-armed-forces; Kharkiv kharkiv
          UN Security Council Condemns North Korea Missile Launch | UN Security Council un-security-council; North Korea north-korea
          RUSSIAN MILITARY STRIKES KHARKIV AGAIN             | RUSSIAN MILITARY russian-armed-forces; KHARKIV kharkiv
          Northern Valley Liberation Front                   | Northern Valley Liberation Front name/northern-valley-liberation-front
          """)
  void names(String text, String expected) {
    List<String> found =
        analyses.of(text).mentions().stream()
            .filter(each -> each.form() != MentionForm.NOMINAL)
            .map(each -> each.mention().span().of(text) + " " + EntityNames.of(each.entity()))
            .toList();
    assertThat(String.join("; ", found)).isEqualTo(expected);
  }
}
