package dev.demarche.extractor.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Turns a constituency tree into heads and relations in the style of Universal Dependencies, after
 * the scheme of de Marneffe, MacCartney and Manning (Generating Typed Dependency Parses from Phrase
 * Structure Parses, LREC 2006). It differs from UD in one point: of "is in Paris" the verb stays
 * the head.
 */
final class DependencyConverter {

  private static final Set<String> TIME_NOUNS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "morning",
          "evening",
          "afternoon",
          "night",
          "time",
          "hour",
          "hours",
          "weekend",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> ADVERBIAL_MARKS =
      Set.of(
          "because",
          "if",
          "after",
          "before",
          "while",
          "as",
          "since",
          "although",
          "though",
          "when",
          "until",
          "unless",
          "so",
          "once",
          "whereas",
          "where",
          "whenever",
          "without",
          "despite",
          "lest",
          "than",
          "provided");

  private final List<String> words;
  private final HeadFinder heads;
  private final int[] governors;
  private final Relation[] relations;

  private DependencyConverter(List<String> words) {
    this.words = words;
    this.heads = new HeadFinder(words);
    this.governors = new int[words.size()];
    this.relations = new Relation[words.size()];
    Arrays.fill(governors, -1);
    Arrays.fill(relations, Relation.DEP);
  }

  /** For each token the index of its head, -1 for the root, and the relation to it. */
  record Dependencies(int[] heads, Relation[] relations) {}

  static Dependencies convert(Constituent tree, List<String> words) {
    DependencyConverter converter = new DependencyConverter(words);
    converter.visit(tree);
    int root = converter.heads.headToken(tree);
    converter.governors[root] = -1;
    converter.relations[root] = Relation.ROOT;
    return new Dependencies(converter.governors, converter.relations);
  }

  private void visit(Constituent parent) {
    if (parent.isLeaf()) {
      return;
    }
    List<Constituent> children = parent.children();
    int headIndex = heads.head(parent);
    Constituent head = children.get(headIndex);
    int headToken = heads.headToken(head);
    int coordinator = HeadFinder.coordinator(children);
    for (int i = 0; i < children.size(); i++) {
      Constituent child = children.get(i);
      visit(child);
      if (i != headIndex) {
        int token = heads.headToken(child);
        governors[token] = headToken;
        relations[token] =
            isConjunct(children, i, headIndex, coordinator)
                ? Relation.CONJ
                : relation(parent, children, i, headIndex);
      }
    }
    flatCoordination(parent, headIndex, coordinator);
  }

  /**
   * In "British , French and German troops" or "Moscow and Kyiv" within one phrase, words before a
   * later noun.
   */
  private void flatCoordination(Constituent parent, int headIndex, int coordinator) {
    if (coordinator < 0 || headIndex > coordinator || !parent.is("NP", "NX", "NML")) {
      return;
    }
    List<Constituent> children = parent.children();
    int start = headIndex + 1;
    while (start < children.size()) {
      int end = start;
      while (end < children.size() && !children.get(end).is("CC", "CONJP", ",")) {
        end++;
      }
      int last = end - 1;
      if (last > start && children.get(last).isNounTag()) {
        int noun = children.get(last).token();
        for (int i = start; i < last; i++) {
          int token = heads.headToken(children.get(i));
          governors[token] = noun;
          relations[token] = insideNoun(children.get(i));
        }
      }
      start = end + 1;
    }
  }

  private static boolean isConjunct(
      List<Constituent> children, int at, int headIndex, int coordinator) {
    if (coordinator < 0 || at < headIndex || headIndex > coordinator) {
      return false;
    }
    Constituent child = children.get(at);
    Constituent head = children.get(headIndex);
    Constituent before = children.get(at - 1);
    boolean alike =
        child.label().equals(head.label())
            || child.isNounTag() && head.isNounTag()
            || nominal(child) && nominal(head)
            || child.isVerbTag() && head.isVerbTag()
            || child.label().startsWith("JJ") && head.label().startsWith("JJ")
            || child.is("S", "SINV", "SBAR") && head.is("S", "SINV", "SBAR")
            || child.is("VP") && head.isVerbTag();
    if (!alike) {
      return false;
    }
    if (before.is("CC", "CONJP")
        || before.is("ADVP", "RB") && at >= 2 && children.get(at - 2).is("CC")) {
      return true;
    }
    return before.is(",", ":") && at < coordinator || endsConjunct(children, at, coordinator);
  }

  /**
   * A noun at the end of a flat conjunct: "Prime Minister" in "the president and the prime
   * minister".
   */
  private static boolean endsConjunct(List<Constituent> children, int at, int coordinator) {
    return at > coordinator
        && children.get(at).isNounTag()
        && (at + 1 == children.size() || children.get(at + 1).is("CC", ",", "CONJP"));
  }

  private static boolean nominal(Constituent node) {
    return node.is("NP", "NX", "NML", "QP") || node.isNounTag() || node.is("PRP", "CD");
  }

  private Relation relation(Constituent parent, List<Constituent> children, int at, int headIndex) {
    Constituent child = children.get(at);
    if (child.isPunctuation()) {
      return Relation.PUNCT;
    }
    return switch (child.label()) {
      case "CC", "CONJP" -> Relation.CC;
      case "PRT", "RP" -> Relation.COMPOUND_PRT;
      case "EX" -> Relation.EXPL;
      case "POS" -> Relation.CASE;
      case "MD", "TO" -> parent.is("PP") ? Relation.CASE : Relation.AUX;
      case "ADVP", "RB", "RBR", "RBS", "WHADVP", "WRB", "INTJ" ->
          parent.is("SBAR") && at < headIndex ? Relation.MARK : Relation.ADVMOD;
      default ->
          switch (parent.label()) {
            case "NP", "NX", "NML", "NAC", "WHNP" -> inNounPhrase(children, at, headIndex);
            case "VP", "SQ" -> inVerbPhrase(children, at, headIndex);
            case "S", "SINV", "FRAG", "TOP", "X", "RRC" -> inClause(children, at, headIndex);
            case "PP", "WHPP" -> inPrepositionalPhrase(children, headIndex, child);
            case "SBAR", "SBARQ" -> inSubordinate(children, headIndex, child);
            case "ADJP", "ADVP", "QP" -> inAdjectivePhrase(child);
            case "PRN" -> Relation.PARATAXIS;
            default -> Relation.DEP;
          };
    };
  }

  private Relation inNounPhrase(List<Constituent> children, int at, int headIndex) {
    Constituent child = children.get(at);
    if (at < headIndex) {
      return insideNoun(child);
    }
    return switch (child.label()) {
      case "PP" -> Relation.NMOD;
      case "SBAR" -> opensWithRelativePronoun(child) ? Relation.ACL_RELCL : Relation.ACL;
      case "VP", "S", "RRC" -> Relation.ACL;
      case "NP" -> isTime(child) ? Relation.OBL_TMOD : Relation.APPOS;
      case "PRN" -> Relation.APPOS;
      case "ADJP", "JJ" -> Relation.AMOD;
      case "CD", "QP" -> Relation.NUMMOD;
      default -> child.isNounTag() ? Relation.COMPOUND : Relation.DEP;
    };
  }

  private Relation insideNoun(Constituent child) {
    if (child.isNounTag() || child.is("NML", "NX")) {
      return Relation.COMPOUND;
    }
    return switch (child.label()) {
      case "NP", "WHNP" ->
          child.hasChild(grandchild -> grandchild.is("POS")) || child.is("WHNP")
              ? Relation.NMOD_POSS
              : Relation.COMPOUND;
      case "PRP$", "WP$" -> Relation.NMOD_POSS;
      case "DT", "PDT", "WDT", "PRP" -> Relation.DET;
      case "CD", "QP", "$" -> Relation.NUMMOD;
      case "JJ", "JJR", "JJS", "ADJP", "VBN", "VBG", "VBD", "UCP" -> Relation.AMOD;
      case "PP" -> Relation.NMOD;
      case "S", "VP", "SBAR" -> Relation.ACL;
      default -> Relation.DEP;
    };
  }

  private Relation inVerbPhrase(List<Constituent> children, int at, int headIndex) {
    Constituent child = children.get(at);
    Constituent head = children.get(headIndex);
    if (at < headIndex && child.isVerbTag()) {
      boolean copula = !head.is("VP") && heads.isCopula(child);
      return copula
          ? Relation.COP
          : head.is("VP") && isPassive(child, head) ? Relation.AUX_PASS : Relation.AUX;
    }
    return switch (child.label()) {
      case "NP", "WHNP", "NX", "QP", "NN", "NNS", "CD" -> {
        if (isTime(child)) {
          yield Relation.OBL_TMOD;
        }
        yield nounPhraseFollows(children, at, headIndex) ? Relation.IOBJ : Relation.OBJ;
      }
      case "PP", "WHPP" -> oblique(children, headIndex, child);
      case "SBAR" -> isAdverbial(child) ? Relation.ADVCL : Relation.CCOMP;
      case "S", "SINV", "SQ" -> complement(children, at, child);
      case "VP" -> at > headIndex ? Relation.ADVCL : Relation.DEP;
      case "ADJP", "JJ", "UCP" -> Relation.XCOMP;
      case "PRN" -> Relation.PARATAXIS;
      default -> Relation.DEP;
    };
  }

  private Relation complement(List<Constituent> children, int at, Constituent clause) {
    boolean afterComma = at > 0 && children.get(at - 1).is(",");
    boolean hasSubject = clause.hasChild(child -> child.is("NP"));
    if (hasSubject || clause.is("SINV", "SQ")) {
      return Relation.CCOMP;
    }
    return afterComma ? Relation.ADVCL : Relation.XCOMP;
  }

  private boolean nounPhraseFollows(List<Constituent> children, int at, int headIndex) {
    if (at < headIndex) {
      return false;
    }
    for (int i = at + 1; i < children.size(); i++) {
      if (children.get(i).is("NP") && !isTime(children.get(i))) {
        return children.get(i - 1).token() < 0 || !children.get(i - 1).is(",", "CC");
      }
    }
    return false;
  }

  private Relation oblique(List<Constituent> children, int headIndex, Constituent phrase) {
    boolean by = preposition(phrase).equals("by");
    return by && children.get(headIndex).is("VBN") ? Relation.OBL_AGENT : Relation.OBL;
  }

  private Relation inClause(List<Constituent> children, int at, int headIndex) {
    Constituent child = children.get(at);
    Constituent head = children.get(headIndex);
    return switch (child.label()) {
      case "NP", "WHNP", "NX", "PRP", "NNP", "NN", "NNS" -> {
        if (isTime(child) && (at > headIndex || anotherSubject(children, at, headIndex))) {
          yield Relation.OBL_TMOD;
        }
        yield isPassiveClause(head) ? Relation.NSUBJ_PASS : Relation.NSUBJ;
      }
      case "PP", "WHPP" -> Relation.OBL;
      case "SBAR" ->
          isAdverbial(child)
              ? Relation.ADVCL
              : anotherSubject(children, at, headIndex) ? Relation.CCOMP : Relation.CSUBJ;
      case "S", "SINV" -> clauseOf(child, children, at, headIndex);
      case "VP" -> Relation.ADVCL;
      case "ADJP" -> Relation.ADVCL;
      case "PRN" -> Relation.PARATAXIS;
      default -> child.isVerbTag() ? Relation.AUX : Relation.DEP;
    };
  }

  private Relation clauseOf(Constituent child, List<Constituent> children, int at, int headIndex) {
    boolean hasSubject = child.hasChild(grandchild -> grandchild.is("NP", "SBAR", "EX"));
    if (hasSubject || child.is("SINV")) {
      return at < headIndex ? Relation.CCOMP : Relation.PARATAXIS;
    }
    return anotherSubject(children, at, headIndex) ? Relation.ADVCL : Relation.CSUBJ;
  }

  private boolean anotherSubject(List<Constituent> children, int at, int headIndex) {
    for (int i = 0; i < children.size(); i++) {
      if (i != at && i != headIndex && children.get(i).is("NP", "EX") && !isTime(children.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static Relation inPrepositionalPhrase(
      List<Constituent> children, int headIndex, Constituent child) {
    if (child.is("IN", "TO", "VBG", "VBN", "RP", "JJ", "FW")) {
      return children.get(headIndex).is("S", "SBAR", "VP") ? Relation.MARK : Relation.CASE;
    }
    return child.is("PP") ? Relation.NMOD : Relation.DEP;
  }

  private static Relation inSubordinate(
      List<Constituent> children, int headIndex, Constituent child) {
    if (child.is("WHNP", "WP", "WDT")) {
      Constituent clause = children.get(headIndex);
      boolean hasSubject = clause.hasChild(grandchild -> grandchild.is("NP", "EX"));
      if (hasSubject) {
        return Relation.OBJ;
      }
      return isPassiveClauseShape(clause) ? Relation.NSUBJ_PASS : Relation.NSUBJ;
    }
    return child.is("WHPP")
        ? Relation.OBL
        : child.is("IN", "DT", "WHADVP", "TO") ? Relation.MARK : Relation.DEP;
  }

  private static Relation inAdjectivePhrase(Constituent child) {
    return switch (child.label()) {
      case "PP" -> Relation.OBL;
      case "S" -> Relation.XCOMP;
      case "SBAR" -> Relation.CCOMP;
      case "NP" -> Relation.OBL_TMOD;
      default -> Relation.ADVMOD;
    };
  }

  private boolean isAdverbial(Constituent subordinate) {
    int first = subordinate.firstToken();
    return ADVERBIAL_MARKS.contains(word(first))
        || word(first).equals("in")
        || word(first).equals("even");
  }

  private boolean opensWithRelativePronoun(Constituent subordinate) {
    Constituent first = subordinate.children().get(0);
    boolean wh = first.is("WHNP", "WHPP", "WHADVP", "WDT", "WP");
    return wh || first.is("S") && !word(first.firstToken()).equals("that");
  }

  private boolean isTime(Constituent phrase) {
    return TIME_NOUNS.contains(word(heads.headToken(phrase)))
        && !phrase.hasChild(child -> child.is("PP", "SBAR"));
  }

  private String preposition(Constituent phrase) {
    return word(phrase.firstToken());
  }

  private String word(int token) {
    return words.get(token).toLowerCase(Locale.ROOT);
  }

  private boolean isPassiveClause(Constituent predicate) {
    Constituent at = predicate;
    while (at.is("VP")) {
      Constituent head = at.children().get(heads.head(at));
      if (head.is("VP")) {
        for (Constituent child : at.children()) {
          if (child.isVerbTag() && isPassive(child, head)) {
            return true;
          }
        }
      }
      at = head;
    }
    return false;
  }

  private static boolean isPassiveClauseShape(Constituent clause) {
    for (Constituent child : clause.children()) {
      if (child.is("VP")) {
        return child.children().size() > 1
            && child.children().get(0).isVerbTag()
            && child.hasChild(inner -> inner.is("VP") && startsWithParticiple(inner));
      }
    }
    return false;
  }

  /** "be" or "get" before a past participle. */
  private boolean isPassive(Constituent auxiliary, Constituent phrase) {
    String verb = word(auxiliary.token());
    return (heads.isCopula(auxiliary) || verb.startsWith("get") || verb.equals("got"))
        && startsWithParticiple(phrase);
  }

  private static boolean startsWithParticiple(Constituent phrase) {
    for (Constituent child : phrase.children()) {
      if (child.is("VBN", "VBD")) {
        return true;
      }
      if (child.is("VP")) {
        return startsWithParticiple(child);
      }
      if (!child.is("ADVP", "RB")) {
        return false;
      }
    }
    return false;
  }
}
