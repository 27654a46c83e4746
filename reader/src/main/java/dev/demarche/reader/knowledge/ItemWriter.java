package dev.demarche.reader.knowledge;

import dev.demarche.extractor.knowledge.NameKey;
import dev.demarche.reader.wikidata.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is written of one item: its names, what it is, where it belongs, which offices it holds. */
final class ItemWriter {

  private final KnowledgeFile file;
  private final ClassMapping mapping;
  private final ShippedKnowledge knowledge;
  private final NamePolicy policy;
  private final ImportedEntities entities;
  private final OfficeFinder offices;
  private final ImportReport report;

  ItemWriter(
      KnowledgeFile file,
      ClassMapping mapping,
      ShippedKnowledge knowledge,
      NamePolicy policy,
      ImportedEntities entities,
      OfficeFinder offices,
      ImportReport report) {
    this.file = file;
    this.mapping = mapping;
    this.knowledge = knowledge;
    this.policy = policy;
    this.entities = entities;
    this.offices = offices;
    this.report = report;
  }

  /** Writes an item that has a slug, or what it adds to the entity that it is. */
  void write(Item item) {
    String slug = entities.slug(item.identifier());
    String label = item.label();
    Optional<ClassMapping.Target> target = mapping.of(item);
    if (slug == null || label == null || target.isEmpty()) {
      return;
    }
    if (knowledge.slug(item.identifier()) == null) {
      create(item, slug, label, target.get());
    } else {
      extend(item, slug, label, target.get().className());
    }
  }

  private void create(Item item, String slug, String label, ClassMapping.Target target) {
    String className = target.className();
    report.kept(className);
    KnowledgeFile.Entity entity = file.entity(slug).is(className).label(label);
    names(item, label, className, entity, Set.of());
    if (policy.isOrdinary(label)) {
      entity.ambiguous();
      report.ambiguous();
    }
    switch (className) {
      case "Person" -> person(item, entity);
      case "Country" -> capital(item, entity);
      case "Place", "Facility" -> leadsTo("locatedIn", item.countries(), "Country", entity);
      case "Weapon" -> {
        entity.weaponType(target.kind());
        leadsTo(
            "originCountry",
            item.origins().isEmpty() ? item.countries() : item.origins(),
            "Country",
            entity);
      }
      default -> leadsTo("country", item.countries(), "Country", entity);
    }
    coordinates(item, className, entity);
    if (!className.equals("Person") && isInOrder(item.inception(), item.dissolution())) {
      entity.lasted(item.inception(), item.dissolution());
    }
    entity.sameAs(item.identifier());
    memberships(item, slug);
  }

  /** What the knowledge base does not say yet: names, place, offices. */
  private void extend(Item item, String slug, String label, String className) {
    if (!knowledge.is(slug, className)) {
      return;
    }
    long before = report.names() + report.offices();
    KnowledgeFile.Entity entity = file.entity(slug);
    names(item, label, className, entity, Set.of(slug));
    if (!knowledge.says(slug, KnowledgeFile.LATITUDE)) {
      coordinates(item, className, entity);
    }
    memberships(item, slug);
    if (report.names() + report.offices() > before) {
      report.extended();
    }
  }

  /**
   * @param self the entity in the knowledge base, whose own names are no news
   */
  private void names(
      Item item, String label, String className, KnowledgeFile.Entity entity, Set<String> self) {
    String last = label.substring(label.lastIndexOf(' ') + 1);
    boolean isPerson = className.equals("Person");
    Set<String> written = new HashSet<>(Set.of(NameKey.of(label)));
    for (Item.Name name : item.names()) {
      if (!name.language().equals("en")) {
        entity.name(name.text(), name.language());
        report.name();
        continue;
      }
      // The reader knows people by their last names, and names whatever their marks and dots.
      if (isPerson && name.text().equals(last) || !written.add(NameKey.of(name.text()))) {
        continue;
      }
      if (!self.isEmpty() && knowledge.named(name.text()).equals(self)) {
        continue;
      }
      LeftOut objection = policy.objection(name.text(), className);
      if (objection == null && !entities.ownsName(name.text(), item, self)) {
        objection = LeftOut.TAKEN;
      }
      if (objection == null) {
        entity.name(name.text(), "en");
        report.name();
      } else {
        report.leftOut(objection);
      }
    }
  }

  private void person(Item item, KnowledgeFile.Entity entity) {
    if (item.gender() != null) {
      entity.gender(item.gender());
    }
    leadsTo("nationality", item.citizenships(), "Country", entity);
  }

  private void capital(Item item, KnowledgeFile.Entity entity) {
    for (String capital : item.capitals()) {
      String slug = entities.slug(capital);
      if (slug != null && entities.liesIn(capital, item.identifier())) {
        entity.leadsTo("capital", slug);
        return;
      }
    }
  }

  private void leadsTo(
      String property, List<String> items, String className, KnowledgeFile.Entity entity) {
    for (String item : items) {
      String slug = entities.slug(item);
      if (slug != null && entities.is(item, className)) {
        entity.leadsTo(property, slug);
      }
    }
  }

  private static void coordinates(Item item, String className, KnowledgeFile.Entity entity) {
    Item.Coordinates place = item.coordinates();
    if (place != null && (className.equals("Place") || className.equals("Facility"))) {
      entity.coordinates(place.latitude(), place.longitude());
    }
  }

  private void memberships(Item item, String slug) {
    Set<String> written = new HashSet<>();
    for (Item.Tenure tenure : item.offices()) {
      Optional<OfficeFinder.RoleOf> office = offices.find(tenure);
      if (office.isEmpty() || !isInOrder(tenure.start(), tenure.end())) {
        report.leftOut(LeftOut.OFFICE);
        continue;
      }
      String role = office.get().role();
      String body = office.get().body();
      if (!knowledge.holds(slug, role, body)
          && written.add(role + " " + body + " " + tenure.start())) {
        file.membership(slug, role, body, tenure.start(), tenure.end());
        report.office();
      }
    }
  }

  private static boolean isInOrder(@Nullable String start, @Nullable String end) {
    if (start == null || end == null) {
      return true;
    }
    int length = Math.min(start.length(), end.length());
    return start.substring(0, length).compareTo(end.substring(0, length)) <= 0;
  }
}
