package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Certainty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links the claims of a sentence that a phrase such as "in response to" or "if" ties together. */
final class ConnectiveFinder {

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Map<Integer, Draft> drafts;

  ConnectiveFinder(Lexicon lexicon, Sentence sentence, Map<Integer, Draft> drafts) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.drafts = drafts;
  }

  void link() {
    if (drafts.size() < 2) {
      return;
    }
    int at = 0;
    while (at < sentence.tokens().size()) {
      Lexicon.Connective connective = at(at);
      if (connective == null) {
        at++;
        continue;
      }
      int last = at + connective.words().size() - 1;
      Draft governed = governed(last);
      Draft governing = governing(at, last, governed);
      if (governed != null && governing != null && governed != governing && !asksWhether(at)) {
        governing.link(connective.link(), governed);
      }
      at = last + 1;
    }
  }

  /** "unclear if" asks; it sets no condition. */
  private boolean asksWhether(int first) {
    Token mark = sentence.token(first);
    Token clause = mark.relation() == Relation.MARK ? Phrases.governor(sentence, mark) : null;
    Token above = clause == null ? null : Phrases.governor(sentence, clause);
    return above != null
        && lexicon.contexts().anchoredBy(PartOfSpeech.ADJECTIVE, above.lemma()).stream()
            .anyMatch(entry -> entry.meaning().effect().certainty() == Certainty.UNKNOWN);
  }

  private Lexicon.@Nullable Connective at(int first) {
    for (Lexicon.Connective connective : lexicon.connectives()) {
      if (matches(first, connective)) {
        return connective;
      }
    }
    return null;
  }

  private boolean matches(int first, Lexicon.Connective connective) {
    if (first + connective.words().size() > sentence.tokens().size()) {
      return false;
    }
    for (int i = 0; i < connective.words().size(); i++) {
      if (!sentence.token(first + i).text().equalsIgnoreCase(connective.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The claim behind the phrase: that of the word which its last word marks, or the next one below
   * it.
   */
  private @Nullable Draft governed(int last) {
    Token end = sentence.token(last);
    boolean marks =
        end.relation() == Relation.MARK
            || end.relation() == Relation.CASE
            || end.relation() == Relation.AUX;
    Token head = marks ? Phrases.governor(sentence, end) : end;
    for (Token token : sentence.tokens()) {
      if (token.index() > last && drafts.containsKey(token.index())) {
        boolean below =
            head != null
                && (head.index() == token.index() || Phrases.isUnder(sentence, token, head));
        boolean joined =
            head != null
                && head.index() > last
                && Phrases.firstConjunct(sentence, token).index() == head.index();
        if (below || joined) {
          return drafts.get(token.index());
        }
      }
    }
    return null;
  }

  /**
   * The claim that the phrase modifies: the first above it, or what the word above it is said of.
   */
  private @Nullable Draft governing(int first, int last, @Nullable Draft governed) {
    Token at = Phrases.governor(sentence, sentence.token(first));
    for (int steps = 0; at != null && steps < 12; steps++) {
      boolean inside = at.index() >= first && at.index() <= last;
      boolean ownSide =
          governed != null
              && (at.index() == governed.trigger.index()
                  || Phrases.isUnder(sentence, governed.trigger, at)
                      && at.index() > last
                      && first > 0
                      && !drafts.containsKey(at.index()));
      if (!inside && !(governed != null && at.index() == governed.trigger.index())) {
        Draft own = drafts.get(at.index());
        if (own != null && own != governed) {
          return own;
        }
        Draft said = ownSide ? null : ofSubject(at, governed);
        if (said != null) {
          return said;
        }
      }
      at = Phrases.governor(sentence, at);
    }
    return null;
  }

  private @Nullable Draft ofSubject(Token predicate, @Nullable Draft governed) {
    Token subject = Phrases.dependent(sentence, predicate, Relation.NSUBJ, Relation.NSUBJ_PASS);
    Draft draft = subject == null ? null : drafts.get(subject.index());
    return draft == governed ? null : draft;
  }
}
