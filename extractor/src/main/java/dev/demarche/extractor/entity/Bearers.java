package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.knowledge.Office;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom of the known persons a last name can mean, by title and by the article's day. */
final class Bearers {

  private final KnowledgeBase knowledge;
  private final @Nullable LocalDate date;

  Bearers(KnowledgeBase knowledge, @Nullable LocalDate date) {
    this.knowledge = knowledge;
    this.date = date;
  }

  /**
   * Those whose title fits; of several who is in office on the article's day, or for a former
   * office who held it before. A name that others bear, too, asks for an office or a title.
   *
   * @return the only one, where {@link #isCertain} holds; else who it may be
   */
  List<KnownEntity> of(KnownName name, boolean former) {
    List<KnownEntity> fitting =
        name.senses().stream()
            .map(NameSense::entity)
            .distinct()
            .filter(each -> fitsTitle(each, name.title()))
            .toList();
    List<KnownEntity> inOffice =
        fitting.stream()
            .filter(each -> former ? held(each, name.title()) : holdsNow(each))
            .toList();
    return inOffice.size() == 1 ? inOffice : former && !inOffice.isEmpty() ? inOffice : fitting;
  }

  /** Whether a last name means this one, who alone may be meant. */
  boolean isCertain(KnownEntity person, KnownName name, boolean former) {
    if (former ? held(person, name.title()) : holdsNow(person)) {
      return true;
    }
    boolean titled = name.title() != null && bearsTitle(person, name.title());
    boolean alone = name.senses().stream().map(NameSense::entity).distinct().count() == 1;
    return titled || alone && !person.ambiguous();
  }

  boolean fitsTitle(KnownEntity person, @Nullable String title) {
    String role = title == null ? null : role(title);
    return title == null
        || role == null
        || !knowledge.recordsHolders(role)
        || bearsTitle(person, title)
        || knowledge.offices(person.slug()).isEmpty();
  }

  private boolean holdsNow(KnownEntity person) {
    LocalDate day = date;
    return day != null
        && knowledge.offices(person.slug()).stream().anyMatch(office -> office.heldOn(day));
  }

  /** Whether a person held an office, or that of a title, and holds it no more. */
  private boolean held(KnownEntity person, @Nullable String title) {
    String role = title == null ? null : role(title);
    List<Office> offices =
        knowledge.offices(person.slug()).stream()
            .filter(office -> role == null || office.role().equals(role))
            .toList();
    LocalDate day = date;
    return day != null
        && offices.stream().noneMatch(office -> office.heldOn(day))
        && offices.stream().anyMatch(office -> endedBefore(office, day));
  }

  /** Whether a person holds the office that a title names, or held it before the article's day. */
  private boolean bearsTitle(KnownEntity person, String title) {
    String role = role(title);
    LocalDate day = date;
    for (Office office : knowledge.offices(person.slug())) {
      boolean then = day == null || office.heldOn(day) || endedBefore(office, day);
      if (office.role().equals(role) && then) {
        return true;
      }
    }
    return false;
  }

  private static boolean endedBefore(Office office, LocalDate day) {
    return office.end() != null && office.end().isBefore(day);
  }

  private @Nullable String role(String title) {
    return knowledge.role(Titles.bare(title));
  }
}
