package dev.demarche.extractor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that hold other names, and what they name. */
class NameBoundariesTest {

  private static Analyses analyses;

  @BeforeAll
  static void loadModels() {
    analyses = Analyses.shared();
  }

  /** The names of a text, each with kind and identity, in order. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a country's name that begins another name
          A spokeswoman for British Airways declined to comment. | British Airways COMPANY british-airways
          She left American Express for Western Union.           | American Express COMPANY american-express; Western Union ORGANIZATION name/western-union
          The Afghan Local Police left the valley.               | Afghan Local Police ORGANIZATION name/afghan-local-police
          The U.S. Commercial Service opened a bureau.           | U.S. Commercial Service ORGANIZATION name/u-s-commercial-service
          The Kenya Red Crescent sent trucks.                    | Kenya Red Crescent ORGANIZATION name/kenya-red-crescent
          The Texas House of Representatives adjourned.          | Texas House of Representatives GOVERNMENT_BODY name/texas-house-of-representatives
          # a nationality that does not
          The French Army left Mali.                             | French Army MILITARY_FORCE french-armed-forces; Mali COUNTRY mali
          The American Halvard Brekke left Mali.                 | American COUNTRY united-states; Halvard Brekke PERSON name/halvard-brekke; Mali COUNTRY mali
          # "and" within a name, and between two
          The U.S. Fish and Wildlife Service counted them.       | U.S. Fish and Wildlife Service GOVERNMENT_BODY us-fish-and-wildlife-service
          The Ministry of Trade and Industry was closed.         | Ministry of Trade and Industry GOVERNMENT_BODY [Ministry of Trade and Industry]
          It sued Harrow and Sons Inc on Friday.                 | Harrow and Sons Inc COMPANY name/harrow-and-sons-inc
          The Harrow Institute and the Tolin Group sued.         | Harrow Institute ORGANIZATION name/harrow-institute; Tolin Group ORGANIZATION name/tolin-group
          # given names and surnames that name others, too
          Chad Nordmann met Jordan Ellery in the hall.           | Chad Nordmann PERSON name/chad-nordmann; Jordan Ellery PERSON name/jordan-ellery
          They arrested Chad Johnson on Sunday.                  | Chad Johnson PERSON name/chad-johnson
          Police arrested Sgt. Paul Edwards.                     | Sgt. Paul Edwards PERSON name/paul-edwards
          Dr. William West left. West was tired.                 | Dr. William West PERSON name/william-west; West PERSON name/william-west
          The arrest of Sheik Hassan Rouhani was denied.         | Sheik Hassan Rouhani PERSON hassan-rouhani
          # given names and particles of many spellings
          Youssef Tarmani fled.                                  | Youssef Tarmani PERSON name/youssef-tarmani
          Police arrested Tolan bin Sarvat.                      | Tolan bin Sarvat PERSON name/tolan-bin-sarvat
          # what companies add to their names
          It sued Barclays PLC and Siemens AG.                   | Barclays PLC COMPANY barclays; Siemens AG COMPANY siemens
          # names that share their last words
          The Tokyo and London Stock Exchanges closed.           | Tokyo ORGANIZATION tokyo-stock-exchange; London Stock Exchanges ORGANIZATION london-stock-exchange
          The Mosul and Kirkuk Universities closed.              | Mosul ORGANIZATION name/mosul-university; Kirkuk Universities ORGANIZATION name/kirkuk-university
          # what is no name, and no body
          The Kenyan-born runner left.                           | Kenyan COUNTRY kenya
          They thanked God for the rain.                         | God OBJECT name/god
          # what an unknown name names
          The rebels struck Talmara, an area outside Mosul.      | Talmara PLACE name/talmara; Mosul PLACE mosul
          Shells fell on Qorvan, Mosul and Kirkuk.               | Qorvan PLACE name/qorvan; Mosul PLACE mosul; Kirkuk PLACE kirkuk
          Three children from Rufan fled.                        | Rufan PLACE name/rufan
          Talmara was quiet. Fighting raged near Talmara.        | Talmara PLACE name/talmara; Talmara PLACE name/talmara
          The Halt Courier printed the letter.                   | Halt Courier MEDIA_OUTLET name/halt-courier
          # the number of a unit, the country of a known body, a team by its captain
          The 93rd Tolin Brigade left.                           | 93rd Tolin Brigade MILITARY_FORCE name/93rd-tolin-brigade
          She heads U.S. Immigration and Customs Enforcement.    | U.S. Immigration and Customs Enforcement GOVERNMENT_BODY immigration-and-customs-enforcement
          Then Argentina captain Halvard Brekke left.            | Argentina ORGANIZATION [Argentina]; captain Halvard Brekke PERSON name/halvard-brekke
          """)
  void names(String text, String expected) {
    List<String> found =
        analyses.of(text).mentions().stream()
            .filter(each -> each.form() != MentionForm.NOMINAL)
            .filter(each -> each.form() != MentionForm.PRONOUN)
            .map(each -> each.mention().span().of(text) + " " + about(each.entity()))
            .toList();
    assertThat(String.join("; ", found)).isEqualTo(expected);
  }

  private static String about(Entity entity) {
    return entity.kind() + " " + EntityNames.of(entity);
  }
}
