package dev.demarche.extractor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text's mentions are and whom they mean. */
class EntityAnalyzerTest {

  private static Analyses analyses;

  @BeforeAll
  static void loadModels() {
    analyses = Analyses.shared();
  }

  /**
   * @param date the article's day, or nothing
   * @param words the mention; "#2" behind them: its second occurrence
   * @param expected known: its slug; named: its slug after "name/"; local: its label in brackets
   */
  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # known names, whatever their case, marks and endings
                     | FRANCE AND GERMANY CONDEMNED THE ATTACK. | FRANCE | NAME | COUNTRY | france
                     | FRANCE AND GERMANY CONDEMNED THE ATTACK. | GERMANY | NAME | COUNTRY | germany
          2024-11-25 | RUSSIA ATTACKS KYIV, ZELENSKY SAYS | ZELENSKY | NAME | PERSON | volodymyr-zelensky
          2024-11-25 | RUSSIA ATTACKS KYIV, ZELENSKY SAYS | KYIV | NAME | PLACE | kyiv
                     | France's army left Mali in August 2022. | France | NAME | COUNTRY | france
                     | Recep Tayyip Erdoğan is a politician. | Recep Tayyip Erdoğan | NAME | PERSON | recep-tayyip-erdogan
                     | Recep Tayyip Erdogan is a politician. | Recep Tayyip Erdogan | NAME | PERSON | recep-tayyip-erdogan
                     | The U.S. sent aid. The US sent more. | U.S. | NAME | COUNTRY | united-states
                     | The U.S. sent aid. The US sent more. | US | NAME | COUNTRY | united-states
                     | The crew of⏎the Polish ship 🚢 sailed to Gdansk. | Polish | ADJECTIVE | COUNTRY | poland
                     | 🚀 Two men 🇺🇦 left Kenya. | Kenya | NAME | COUNTRY | kenya
          # nationalities before nouns and within words
                     | Franco-British troops trained together. | Franco | ADJECTIVE | COUNTRY | france
                     | Franco-British troops trained together. | British | ADJECTIVE | COUNTRY | united-kingdom
                     | Franco-British troops trained together. | Franco-British troops | NOMINAL | GROUP | [Franco-British troops]
                     | Iran-backed fighters crossed the border. | Iran | ADJECTIVE | COUNTRY | iran
                     | Pro-Russian separatists seized the town. | Russian | ADJECTIVE | COUNTRY | russia
                     | United States-led forces left. | United States | ADJECTIVE | COUNTRY | united-states
                     | The drones flew deep into Russian territory. | Russian territory | NOMINAL | PLACE | [Russian territory]
                     | They told us nothing, a US official said. | US | ADJECTIVE | COUNTRY | united-states
          # titles
          2024-11-25 | French President Emmanuel Macron met German Chancellor Olaf Scholz. | President Emmanuel Macron | NAME | PERSON | emmanuel-macron
          2024-11-25 | French President Emmanuel Macron met German Chancellor Olaf Scholz. | Chancellor Olaf Scholz | NAME | PERSON | olaf-scholz
          2024-11-25 | Mr. Macron arrived in Berlin. | Mr. Macron | NAME | PERSON | emmanuel-macron
                     | Gen. Tarvo Lindqvist commands the northern brigade. | Gen. Tarvo Lindqvist | NAME | PERSON | name/tarvo-lindqvist
                     | Foreign Minister Ilva Marten of Estonia met foreign minister Ruben Castellan. | Foreign Minister Ilva Marten | NAME | PERSON | name/ilva-marten
                     | Foreign Minister Ilva Marten of Estonia met foreign minister Ruben Castellan. | foreign minister Ruben Castellan | NAME | PERSON | name/ruben-castellan
                     | Foreign Minister Ilva Marten of Estonia met foreign minister Ruben Castellan. | Estonia | NAME | COUNTRY | estonia
                     | The foreign minister of Kenya, Musa Odera, flew to Cairo. | foreign minister of Kenya | NOMINAL | PERSON | name/musa-odera
                     | Minister of State Jonah Abeke left. | Minister of State Jonah Abeke | NAME | PERSON | name/jonah-abeke
                     | The President returned. | President | NOMINAL | PERSON | [President]
                     | The Bishop of Mora returned. | Bishop of Mora | NOMINAL | PERSON | [Bishop of Mora]
          # last names
                     | Ilva Marten spoke on Monday. Marten denied the report. | Marten | NAME | PERSON | name/ilva-marten
                     | Anna Varga met Istvan Varga. Varga left early. | Varga | NAME | PERSON | [Varga]
                     | Xi Jinping met Vladimir Putin in March 2023. Xi then left. | Xi | NAME | PERSON | xi-jinping
          2024-11-25 | Macron spoke first. Emmanuel Macron then left. | Macron | NAME | PERSON | emmanuel-macron
          2024-11-25 | Scholz warned Moscow. | Scholz | NAME | PERSON | olaf-scholz
          2006-03-01 | Bush warned Tehran. | Bush | NAME | PERSON | george-w-bush
          1991-02-01 | Bush warned Baghdad. | Bush | NAME | PERSON | george-h-w-bush
                     | Bush warned Baghdad. | Bush | NAME | PERSON | [Bush]
                     | Li went home. | Li | NAME | PERSON | [Li]
          2024-11-25 | Foreign Minister Wang arrived in Rome. | Foreign Minister Wang | NAME | PERSON | wang-yi
          1985-01-01 | Khan lost the vote. | Khan | NAME | PERSON | [Khan]
                     | Meanwhile, Prime Minister Ado Kesten resigned. However, Kesten stayed. | Kesten | NAME | PERSON | name/ado-kesten
          # capitals, governments, metonyms
          2024-11-25 | Moscow rejected the offer. | Moscow | NAME | COUNTRY | russia
          2024-11-25 | Scholz warned Moscow. | Moscow | NAME | COUNTRY | russia
          2024-11-25 | Thousands marched in Moscow on Sunday. | Moscow | NAME | PLACE | moscow
                     | The Kremlin denied the report. | Kremlin | NAME | COUNTRY | russia
                     | Downing Street was silent. | Downing Street | NAME | COUNTRY | united-kingdom
                     | Brussels rejected the plan. | Brussels | NAME | ALLIANCE | european-union
                     | He flew to Brussels. | Brussels | NAME | PLACE | brussels
                     | The envoys left for the Ugandan capital. | Ugandan capital | NOMINAL | PLACE | kampala
                     | The column left Mali's capital. | capital | NOMINAL | PLACE | bamako
          # short descriptions of what was named before
                     | Le Monde published the letter. The newspaper said it was real. | newspaper | NOMINAL | MEDIA_OUTLET | le-monde
                     | NATO met in Vilnius in July 2023. The alliance promised support. | alliance | NOMINAL | ALLIANCE | nato
                     | Sweden joined NATO in March 2024. The country had been neutral. | country | NOMINAL | COUNTRY | sweden
                     | Emmanuel Macron flew to Riyadh. The president returned on Monday. | president | NOMINAL | PERSON | emmanuel-macron
                     | President Ado Kesten left. The president returned on Monday. | president | NOMINAL | PERSON | name/ado-kesten
                     | Foreign Minister Ilva Marten arrived. The minister smiled. | minister | NOMINAL | PERSON | name/ilva-marten
          2024-11-25 | The French president flew to Riyadh. | French president | NOMINAL | PERSON | emmanuel-macron
          2005-11-25 | The French president flew to Riyadh. | French president | NOMINAL | PERSON | jacques-chirac
                     | The French president flew to Riyadh. | French president | NOMINAL | PERSON | [French president]
          2024-11-25 | The president of Kenya flew to Riyadh. | president of Kenya | NOMINAL | PERSON | william-ruto
          # pronouns
                     | Angela Merkel visited Kyiv. She met Volodymyr Zelensky. He thanked her. | She | PRONOUN | PERSON | angela-merkel
                     | Angela Merkel visited Kyiv. She met Volodymyr Zelensky. He thanked her. | He | PRONOUN | PERSON | volodymyr-zelensky
                     | Angela Merkel visited Kyiv. She met Volodymyr Zelensky. He thanked her. | her | PRONOUN | PERSON | angela-merkel
                     | Ukraine lost the town. It blamed bad weather. | It | PRONOUN | COUNTRY | ukraine
                     | The protesters left the square. They had waited for hours. | They | PRONOUN | GROUP | [protesters]
                     | The rebels said they had taken the airport. | they | PRONOUN | GROUP | [rebels]
                     | The army said it still held it. | it | PRONOUN | MILITARY_FORCE | [army]
          # acronyms and bodies
                     | The Northern Valley Front (NVF) took the bridge. The NVF lost two men. | Northern Valley Front | NAME | ORGANIZATION | name/northern-valley-front
                     | The Northern Valley Front (NVF) took the bridge. The NVF lost two men. | NVF#2 | NAME | ORGANIZATION | name/northern-valley-front
                     | The Latvian Constitutional Court rejected the appeal. | Latvian Constitutional Court | NAME | GOVERNMENT_BODY | name/constitutional-court-of-latvia
                     | The Latvian Constitutional Court sat. The Constitutional Court then rose. | Constitutional Court | NAME | GOVERNMENT_BODY | name/constitutional-court-of-latvia
                     | The Constitutional Court then rose. | Constitutional Court | NAME | GOVERNMENT_BODY | [Constitutional Court]
                     | Pakistan's Supreme Court freed him. | Pakistan's Supreme Court | NAME | GOVERNMENT_BODY | name/supreme-court-of-pakistan
                     | The Polish Foreign Ministry was closed. | Polish Foreign Ministry | NAME | GOVERNMENT_BODY | polish-foreign-ministry
                     | Ghana's Parliament passed the bill. | Ghana's Parliament | NAME | GOVERNMENT_BODY | name/parliament-of-ghana
                     | The National Assembly of Benin met. | National Assembly of Benin | NAME | GOVERNMENT_BODY | name/national-assembly-of-benin
                     | France's National Assembly met. | France's National Assembly | NAME | GOVERNMENT_BODY | french-national-assembly
                     | Sudan's government rejected the offer. | Sudan's government | NOMINAL | GOVERNMENT_BODY | [Sudan's government]
                     | The United Nations Security Council met. The Security Council adjourned. | Security Council | NAME | ALLIANCE | un-security-council
          # weapons
                     | Ukraine fired Storm Shadow missiles at a depot. | Storm Shadow missiles | NOMINAL | WEAPON | storm-shadow
                     | Ukraine fired Storm Shadow missiles at a depot. | Storm Shadow | NAME | WEAPON | storm-shadow
                     | Russia fired a new missile, the Oreshnik, at Dnipro. | new missile | NOMINAL | WEAPON | oreshnik
          # descriptions
                     | Two senior officials confirmed the report. | Two senior officials | NOMINAL | GROUP | [Two senior officials]
                     | Thousands of protesters filled the streets. | Thousands of protesters | NOMINAL | GROUP | [Thousands of protesters]
                     | Leaders of the rebels met in a hotel. | Leaders of the rebels | NOMINAL | GROUP | [Leaders of the rebels]
                     | Kenya's allies offered help. | Kenya's allies | NOMINAL | GROUP | [Kenya's allies]
                     | An anonymous source told Reuters that the talks failed. | anonymous source | NOMINAL | UNNAMED_SOURCE | [anonymous source]
                     | Sources close to the ministry confirmed it. | Sources | NOMINAL | UNNAMED_SOURCE | [Sources]
                     | Gunmen killed two judges. Police arrested a suspect. | Gunmen | NOMINAL | GROUP | [Gunmen]
                     | Gunmen killed two judges. Police arrested a suspect. | Police | NOMINAL | GROUP | [Police]
                     | Soldiers fled. Rebels entered the town. | Rebels | NOMINAL | GROUP | [Rebels]
          # peoples
                     | Up to 1,000 ethnic Turks left the village. | 1,000 ethnic Turks | NOMINAL | GROUP | [1,000 ethnic Turks]
                     | Up to 1,000 ethnic Turks left the village. | Turks | ADJECTIVE | COUNTRY | turkey
                     | Bosnian Serbs blocked the road. | Bosnian Serbs | NOMINAL | GROUP | [Bosnian Serbs]
                     | Ibo elders met in Enugu. | Ibo elders | NOMINAL | GROUP | [Ibo elders]
                     | Kurdish leaders and Iraqi Kurds met in Erbil. | Iraqi Kurds | NAME | GROUP | iraqi-kurds
          # unknown names
                     | Halvard Brekke said the bridge was closed. | Halvard Brekke | NAME | PERSON | name/halvard-brekke
                     | He was born in Tarnovia and lived near Lake Sivka. | Tarnovia | NAME | PLACE | name/tarnovia
                     | He was born in Tarnovia and lived near Lake Sivka. | Lake Sivka | NAME | PLACE | name/lake-sivka
                     | The Ministry of Fisheries rejected the plan. | Ministry of Fisheries | NAME | GOVERNMENT_BODY | [Ministry of Fisheries]
                     | The Dorvan Liberation Front and the Kismar Valley Army merged. | Dorvan Liberation Front | NAME | ARMED_GROUP | name/dorvan-liberation-front
                     | The South Sudan Harvest Front has no office. | South Sudan Harvest Front | NAME | ORGANIZATION | name/south-sudan-harvest-front
                     | Near Kismar the road ends. | Kismar | NAME | PLACE | name/kismar
                     | Members of IS fled. | IS | NAME | ARMED_GROUP | islamic-state
                     | They praised the Dorvan Peace Agreement. | Dorvan Peace Agreement | NAME | OBJECT | name/dorvan-peace-agreement
                     | Soldiers found three IEDs in a ditch. | three IEDs | NOMINAL | WEAPON | [three IEDs]
          # names that begin with an article
                     | The Guardian and The New York Times printed the names. | The New York Times | NAME | MEDIA_OUTLET | the-new-york-times
                     | The Times of Varnia printed the names. | The Times of Varnia | NAME | MEDIA_OUTLET | name/the-times-of-varnia
                     | The Atlantic coast is long. | Atlantic coast | NOMINAL | PLACE | [Atlantic coast]
                     | The Economist reporter left. | The Economist | NAME | MEDIA_OUTLET | the-economist
          """)
  void mentions(
      LocalDate date, String text, String words, MentionForm form, String kind, String expected) {
    LocatedMention mention = mention(date, text.replace('⏎', '\n'), words);
    assertThat(mention.form()).isEqualTo(form);
    assertThat(mention.entity().kind().name()).isEqualTo(kind);
    assertThat(EntityNames.of(mention.entity())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks resumed Thursday morning in Geneva.                        | Thursday
          Talks resumed Thursday morning in Geneva.                        | Thursday morning
          Last Tuesday evening the envoys met; by Friday they had left.    | Last Tuesday evening
          Two centuries passed.                                            | Two centuries
          Dozens were sold. Dozens of soldiers were wounded.               | Dozens
          Thousands lay in Moscow on Sunday.                               | Thousands
          It is unclear whether the talks will go on.                      | It
          The Atlantic alliance has 32 members.                            | The Atlantic
          The Bishop of Mora returned.                                     | Bishop
          FRANCE AND GERMANY CONDEMNED THE ATTACK.                         | ATTACK
          The wounded left the shelling behind. Shelling went on.          | Shelling
          The army said it still held it.                                  | it#2
          The fans cheered Miss Kenya on Sunday.                           | Miss Kenya
          He agreed.                                                       | He
          """)
  void nobodyIsMeant(String text, String words) {
    assertThat(named(analyses.of(text), text, words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gen. Tarvo Lindqvist commands the brigade.         | Gen.
          Foreign Minister Ilva Marten arrived.              | Foreign Minister
          The foreign minister Ruben Castellan arrived.      | foreign minister
          Prime Minister Ado Kesten resigned.                | Prime Minister
          """)
  void titlesOfPersons(String text, String title) {
    assertThat(analyses.of(text).titles())
        .extracting(EntityAnalysis.Title::words)
        .containsExactly(title);
  }

  private static LocatedMention mention(LocalDate date, String text, String words) {
    EntityAnalysis analysis = date == null ? analyses.of(text) : analyses.of(text, date);
    List<LocatedMention> found = named(analysis, text, words);
    assertThat(found)
        .as(
            "mentions of %s among %s",
            words,
            analysis.mentions().stream().map(each -> each.mention().span().of(text)).toList())
        .isNotEmpty();
    return found.get(0);
  }

  /** The mentions of these very words; "#2" behind them: at their second place only. */
  private static List<LocatedMention> named(EntityAnalysis analysis, String text, String words) {
    int mark = words.indexOf('#');
    String bare = mark < 0 ? words : words.substring(0, mark);
    List<LocatedMention> found =
        analysis.mentions().stream()
            .filter(each -> each.mention().span().of(text).equals(bare))
            .toList();
    return mark < 0
        ? found
        : found.stream()
            .filter(each -> each.mention().span().begin() > text.indexOf(bare))
            .toList();
  }
}
