package dev.demarche.extractor.entity;

/** How tests write whom a mention means. */
final class EntityNames {

  private EntityNames() {}

  /** Known: its slug; named: its slug after "name/"; local: its label in brackets. */
  static String of(Entity entity) {
    if (entity.identity() instanceof Identity.Known known) {
      return known.slug();
    }
    return entity.identity() instanceof Identity.Named named
        ? "name/" + named.slug()
        : "[" + entity.label() + "]";
  }
}
