package dev.demarche.extractor.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who and what is known, by name, by slug and by office. Immutable and thread-safe. */
public final class KnowledgeBase {

  private final Map<String, KnownEntity> bySlug;
  private final NameIndex nameIndex;
  private final Map<String, String> roles;
  private final Map<String, String> roleLabels;
  private final Map<String, WeaponKind> weaponKinds;
  private final List<Office> offices;
  private final Spellings spellings;
  private final Set<String> recordedRoles = new HashSet<>();
  private final Map<String, List<OwnName>> namesBySlug = new HashMap<>();
  private final Map<String, List<Office>> officesByPerson = new HashMap<>();

  KnowledgeBase(
      Collection<KnownEntity> entities,
      Map<String, ? extends Collection<NameSense>> names,
      Map<String, String> roles,
      Map<String, String> roleLabels,
      Map<String, WeaponKind> weaponKinds,
      List<Office> offices,
      Spellings spellings) {
    Map<String, KnownEntity> slugs = new HashMap<>();
    entities.forEach(entity -> slugs.put(entity.slug(), entity));
    this.bySlug = Map.copyOf(slugs);
    this.roles = Map.copyOf(roles);
    this.roleLabels = Map.copyOf(roleLabels);
    this.weaponKinds = Map.copyOf(weaponKinds);
    this.offices = List.copyOf(offices);
    this.spellings = spellings;
    NameIndexBuilder index = new NameIndexBuilder(spellings);
    names.forEach(index::add);
    this.nameIndex = index.build();
    names.forEach(this::remember);
    for (Office office : offices) {
      recordedRoles.add(office.role());
      officesByPerson.computeIfAbsent(office.person(), person -> new ArrayList<>()).add(office);
    }
  }

  /** All of this one, and more entities with names. */
  KnowledgeBase with(
      Collection<KnownEntity> more, Map<String, ? extends Collection<NameSense>> theirNames) {
    List<KnownEntity> all = new ArrayList<>(bySlug.values());
    all.addAll(more);
    Map<String, List<NameSense>> names = new HashMap<>();
    theirNames.forEach((name, senses) -> names.put(name, new ArrayList<>(senses)));
    for (KnownEntity entity : bySlug.values()) {
      for (OwnName own : namesBySlug.getOrDefault(entity.slug(), List.of())) {
        names
            .computeIfAbsent(own.name(), none -> new ArrayList<>(1))
            .add(new NameSense(entity, own.kind()));
      }
    }
    return new KnowledgeBase(all, names, roles, roleLabels, weaponKinds, offices, spellings);
  }

  /** A kind of weapon: the local name of its concept and its label. */
  public record WeaponKind(String concept, String label) {}

  /** A name of an entity. */
  private record OwnName(String name, NameSense.Kind kind) {}

  private void remember(String name, Collection<NameSense> senses) {
    for (NameSense sense : senses) {
      namesBySlug
          .computeIfAbsent(sense.entity().slug(), none -> new ArrayList<>(1))
          .add(new OwnName(name, sense.kind()));
    }
  }

  /**
   * What a name may stand for; empty where it is not known. Words all in capitals match whatever
   * their case is.
   */
  public List<NameSense> senses(String name) {
    return nameIndex.senses(name);
  }

  /** Whether a word says what a company is by law: "Inc.", "PLC". */
  public boolean isLegalForm(String word) {
    return spellings.legalForms().contains(NameKey.of(word));
  }

  /** Whether a word is a given name or a particle of names that texts write in many ways. */
  public boolean isSpelling(String word) {
    return spellings.words().containsKey(word);
  }

  /** All names, to read a text through. */
  public NameIndex nameIndex() {
    return nameIndex;
  }

  public @Nullable KnownEntity entity(String slug) {
    return bySlug.get(slug);
  }

  /** The slug of the role that these words name, in any case: "foreign minister". */
  public @Nullable String role(String words) {
    return roles.get(words.toLowerCase(Locale.ROOT));
  }

  public @Nullable String roleLabel(String slug) {
    return roleLabels.get(slug);
  }

  /**
   * The kind of weapon that these words name in the singular and in lower case: "cruise missile".
   */
  public @Nullable WeaponKind weaponKind(String words) {
    return weaponKinds.get(words);
  }

  /** The names of an entity that name it in one way, in alphabetical order. */
  public Set<String> names(String slug, NameSense.Kind kind) {
    Set<String> names = new TreeSet<>();
    for (OwnName own : namesBySlug.getOrDefault(slug, List.of())) {
      if (own.kind() == kind) {
        names.add(own.name());
      }
    }
    return names;
  }

  /** All offices of a person, in no order. */
  public List<Office> offices(String person) {
    return officesByPerson.getOrDefault(person, List.of());
  }

  /**
   * Whether it is known of anybody that he holds this role: of presidents it is, of senators not.
   */
  public boolean recordsHolders(String role) {
    return recordedRoles.contains(role);
  }

  /** Who held a role somewhere on a day. */
  public List<Office> holders(String role, String organization, LocalDate day) {
    return offices.stream()
        .filter(office -> office.role().equals(role) && office.organization().equals(organization))
        .filter(office -> office.heldOn(day))
        .toList();
  }
}
