package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.NamePieces.Piece;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.vocabulary.EntityKind;

/** What companies add to their names: "Inc", "PLC". */
final class LegalForms {

  private final KnowledgeBase knowledge;

  LegalForms(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** "Barclays PLC", "Merck and Co Inc": the company, whatever it is by law. */
  Piece with(Sentence sentence, Piece name) {
    if (name.isCut(sentence)
        || !name.only(NameSense.Kind.NAME)
        || name.senses().stream().anyMatch(each -> each.entity().kind() != EntityKind.COMPANY)) {
      return name;
    }
    int last = name.last();
    for (int next = last + 1; next < sentence.tokens().size(); next++) {
      String word = sentence.token(next).text();
      if (knowledge.isLegalForm(word)) {
        last = next;
      } else if (!NameConjunctions.isAnd(word) || next > last + 1) {
        break;
      }
    }
    return new Piece(name.first(), last, sentence.token(last).span().end(), name.senses());
  }
}
