package dev.demarche.extractor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantsTest {

  private static Set<String> variants(EntityKind kind, String name) {
    KnownEntity entity = new KnownEntity("x", kind, name, List.of(), null, null, null, false);
    return new NameVariants(Spellings.NONE).of(name, new NameSense(entity, NameSense.Kind.NAME));
  }

  @ParameterizedTest
  @CsvSource({
    "WEAPON, MiG-29, MiG29",
    "WEAPON, MiG-29, MiG 29",
    "WEAPON, MiG-29, Mig-29",
    "WEAPON, MiG-29, Mig 29s",
    "WEAPON, F-16, F16s",
    "WEAPON, F-16 Fighting Falcon, F16 Fighting Falcon",
    "WEAPON, F16, F-16",
    "WEAPON, T-72, T 72",
    "WEAPON, Leopard, Leopards",
    "PERSON, Omar al-Tarwi, Omar al Tarwi",
    "PERSON, Omar al-Tarwi, Omar el-Tarwi",
    "PERSON, Omar al-Tarwi, Omar Tarwi",
    "PERSON, Omar Al-Tarwi, Omar al-Tarwi",
    "PERSON, Omar El Tarwi, Omar al-Tarwi",
    "PERSON, Kim Tar-un, Kim Tar un",
    "ARMED_GROUP, Al-Tarwa Front, al Tarwa Front",
    "ARMED_GROUP, Tarwa Martyrs' Front, Tarwa Martyrs Front",
    "PLACE, Tar'wa, Tarwa",
    "PLACE, Tar-sur-Mora, Tar sur Mora",
  })
  void followFromTheName(EntityKind kind, String name, String variant) {
    assertThat(variants(kind, name)).contains(variant);
  }

  @ParameterizedTest
  @CsvSource({
    "WEAPON, A-10, A 10", // "A 10 percent rise"
    "WEAPON, HIMARS, HIMARSs",
    "PLACE, Tarwa, Tarwas",
    "PLACE, Al-Tarwa, Tarwa",
    "PERSON, Al-Tarwi, Tarwi",
    "PERSON, Ali Tarwi, Tarwi",
    "MEDIA_OUTLET, The People's Voice, The Peoples Voice",
  })
  void othersDoNot(EntityKind kind, String name, String other) {
    assertThat(variants(kind, name)).doesNotContain(other);
  }

  @Test
  void aNameIsNoVariantOfItself() {
    assertThat(variants(EntityKind.PERSON, "Omar al-Tarwi")).doesNotContain("Omar al-Tarwi");
    assertThat(variants(EntityKind.WEAPON, "F-16")).doesNotContain("F-16");
  }

  @Test
  void aNameComesBeforeVariantsOfOthers() {
    KnownEntity tank = entity("tank", EntityKind.WEAPON, "Tarwa");
    KnownEntity people = entity("people", EntityKind.GROUP, "Tarwas");
    NameIndexBuilder builder = new NameIndexBuilder(Spellings.NONE);
    for (KnownEntity each : List.of(tank, people)) {
      builder.add(each.label(), List.of(new NameSense(each, NameSense.Kind.NAME)));
    }
    assertThat(builder.build().senses("Tarwas"))
        .containsExactly(new NameSense(people, NameSense.Kind.NAME));
  }

  private static KnownEntity entity(String slug, EntityKind kind, String name) {
    return new KnownEntity(slug, kind, name, List.of(), null, null, null, false);
  }
}
