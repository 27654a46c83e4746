package dev.demarche.reader.knowledge;

import dev.demarche.extractor.syntax.OrdinaryWords;
import dev.demarche.reader.wikidata.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a knowledge file of Wikidata items. Items come one by one; those that are wanted wait on
 * disk until it is known what all are called, for two entities never share a name and references
 * may lead forward. In memory are a few hundred bytes of each wanted item and of each office,
 * however many others come. The same items in another order give the same entities.
 *
 * <p>Not for use by several threads at once.
 */
public final class KnowledgeImport implements AutoCloseable {

  private final ClassMapping mapping;
  private final ImportSettings settings;
  private final ShippedKnowledge knowledge;
  private final NamePolicy policy;
  private final ImportedEntities entities;
  private final OfficeFinder offices;
  private final ItemSpill spill = new ItemSpill();
  private final ImportReport report = new ImportReport();

  /** Loads the knowledge base and a dictionary: about a second. */
  public KnowledgeImport(ClassMapping mapping, ImportSettings settings) throws IOException {
    this(mapping, settings, new ShippedKnowledge(), new NamePolicy(OrdinaryWords.load()));
  }

  KnowledgeImport(
      ClassMapping mapping, ImportSettings settings, ShippedKnowledge knowledge, NamePolicy policy)
      throws IOException {
    this.mapping = mapping;
    this.settings = settings;
    this.knowledge = knowledge;
    this.policy = policy;
    this.entities = new ImportedEntities(knowledge);
    this.offices = new OfficeFinder(knowledge, entities);
  }

  /** Takes an item, wanted or not. */
  public void add(Item item) throws IOException {
    report.item();
    offices.remember(item);
    Optional<ClassMapping.Target> target = mapping.of(item).filter(each -> isWanted(item, each));
    if (target.isEmpty()) {
      return;
    }
    LeftOut objection = objection(item, target.get());
    if (objection != null) {
      report.leftOut(objection);
      return;
    }
    entities.add(item, String.valueOf(item.label()), target.get());
    spill.add(item);
  }

  private boolean isWanted(Item item, ClassMapping.Target target) {
    if (settings.classes().isEmpty() && settings.kinds().isEmpty()) {
      return true;
    }
    return target.lineage().stream().anyMatch(settings.kinds()::contains)
        || item.classes().stream().anyMatch(settings.classes()::contains)
        || item.superclasses().stream().anyMatch(settings.classes()::contains);
  }

  private @Nullable LeftOut objection(Item item, ClassMapping.Target target) {
    if (entities.contains(item)) {
      return LeftOut.REPEATED;
    }
    if (item.sitelinks() < settings.minimumSitelinks()) {
      return LeftOut.LITTLE_KNOWN;
    }
    if (knowledge.slug(item.identifier()) != null && !settings.extend()) {
      return LeftOut.KNOWN;
    }
    if (item.label() == null) {
      return LeftOut.NAMELESS;
    }
    if (policy.objectionToForm(item.label()) != null) {
      return LeftOut.COMMON_NOUN;
    }
    return target.kind().equals("Weapon") ? LeftOut.OF_NO_KIND : null;
  }

  /**
   * Writes the file; nothing can be added afterwards.
   *
   * @param comments lines that stand at its top
   */
  public ImportReport write(OutputStream out, List<String> comments) throws IOException {
    entities.nameAll(report);
    try (KnowledgeFile file = new KnowledgeFile(out, comments)) {
      ItemWriter writer =
          new ItemWriter(file, mapping, knowledge, policy, entities, offices, report);
      spill.forEach(writer::write);
    }
    return report;
  }

  /** Removes what lies on disk. */
  @Override
  public void close() throws IOException {
    spill.close();
  }
}
