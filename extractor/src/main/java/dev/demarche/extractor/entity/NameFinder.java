package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.entity.Candidate.NewName;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds names: those of the knowledge base, and runs of capitalised words that are none of them.
 */
final class NameFinder {

  private static final int LONGEST_NAME = 9;
  private static final int LONGEST_TITLE = 6;
  private static final Set<String> LINKS =
      Set.of("of", "de", "al", "bin", "ibn", "von", "van", "del", "da", "for");
  private static final Pattern NAME_WORD =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’&-]*|al-\\p{Lu}.*");

  private final KnowledgeBase knowledge;
  private final Lexicon lexicon;
  private final NameKinds kinds;

  NameFinder(KnowledgeBase knowledge, Lexicon lexicon) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.kinds = new NameKinds(lexicon);
  }

  /**
   * A stretch of tokens with the senses of the name that they are; no senses: capitalised words
   * unknown together.
   */
  private record Piece(int first, int last, List<NameSense> senses) {
    boolean known() {
      return !senses.isEmpty();
    }

    boolean only(NameSense.Kind... kinds) {
      Set<NameSense.Kind> allowed = Set.of(kinds);
      return known() && senses.stream().allMatch(sense -> allowed.contains(sense.kind()));
    }
  }

  List<Candidate> find(String text, Sentence sentence) {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Piece piece = piece(text, sentence, at);
      if (piece == null) {
        insideWord(sentence, at, found);
        at++;
        continue;
      }
      List<Piece> run = new ArrayList<>(List.of(piece));
      int next = piece.last() + 1;
      while (next < sentence.tokens().size()) {
        Piece more = piece(text, sentence, next);
        if (more == null) {
          more = link(text, sentence, run.get(run.size() - 1), next);
        }
        if (more == null) {
          break;
        }
        run.add(more);
        next = more.last() + 1;
      }
      names(text, sentence, run, found);
      at = next;
    }
    return found;
  }

  /** The longest known name at a token, or one capitalised word. */
  private @Nullable Piece piece(String text, Sentence sentence, int first) {
    Token start = sentence.token(first);
    Piece best = null;
    for (int last = first;
        last < Math.min(first + LONGEST_NAME, sentence.tokens().size());
        last++) {
      String words = words(text, sentence, first, last);
      List<NameSense> senses = knowledge.senses(words);
      if (!senses.isEmpty() && acceptable(sentence, first, last, senses)) {
        best = new Piece(first, last, senses);
      }
      if (!knowledge.isPrefix(words)) {
        break;
      }
    }
    if (best != null) {
      return best;
    }
    return isNameWord(sentence, start) ? new Piece(first, first, List.of()) : null;
  }

  /** "of Defence" behind "Ministry", "of State" behind "Secretary", "bin Laden" behind "Osama". */
  private @Nullable Piece link(String text, Sentence sentence, Piece before, int at) {
    if (!LINKS.contains(sentence.token(at).text())
        || at + 1 >= sentence.tokens().size()
        || before.known()) {
      return null;
    }
    Piece after = piece(text, sentence, at + 1);
    if (after == null) {
      return null;
    }
    boolean particle =
        !sentence.token(at).text().equals("of") && !sentence.token(at).text().equals("for");
    if (particle || kinds.isBodyOrPlace(sentence.token(at - 1).text())) {
      return new Piece(at, after.last(), List.of());
    }
    for (int end = Math.min(sentence.tokens().size() - 1, at + LONGEST_TITLE); end > at; end--) {
      if (knowledge.role(words(text, sentence, before.first(), end)) != null) {
        return new Piece(at, end, List.of());
      }
    }
    return null;
  }

  /** A name that is also an ordinary word counts only where it is tagged as a name. */
  private static boolean acceptable(
      Sentence sentence, int first, int last, List<NameSense> senses) {
    Token start = sentence.token(first);
    if (modifiesNext(sentence, last)) {
      return false;
    }
    boolean ambiguous = senses.stream().allMatch(sense -> sense.entity().ambiguous());
    boolean shortName =
        senses.stream().allMatch(sense -> sense.kind() == NameSense.Kind.SHORT_NAME);
    if (!ambiguous && !shortName) {
      return !(first == last && start.tag().equals("PRP"));
    }
    return start.isProperNoun() || first < last;
  }

  /** "Russian military" is no force in "Russian military bases". */
  private static boolean modifiesNext(Sentence sentence, int last) {
    Token end = sentence.token(last);
    if (!Character.isLowerCase(end.text().charAt(0)) || last + 1 >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(last + 1);
    return end.head() > last && (next.isNoun() || next.tag().equals("JJ"));
  }

  static String words(String text, Sentence sentence, int first, int last) {
    Span span = sentence.token(first).span().cover(sentence.token(last).span());
    return span.of(text).replaceAll("\\s+", " ");
  }

  private boolean isNameWord(Sentence sentence, Token token) {
    if (!NAME_WORD.matcher(token.text()).matches()) {
      return false;
    }
    if (TimeWords.contains(token.text())) {
      return false;
    }
    if (token.isProperNoun()) {
      return true;
    }
    return !isOpening(sentence, token) && token.isNoun() && token.text().length() > 1;
  }

  private static boolean isOpening(Sentence sentence, Token token) {
    for (int i = 0; i < token.index(); i++) {
      if (Character.isLetterOrDigit(sentence.token(i).text().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Parts a run of capitalised words into titles, nationalities and names. */
  private void names(String text, Sentence sentence, List<Piece> run, List<Candidate> found) {
    List<Piece> rest = new ArrayList<>();
    String title = null;
    int titleStart = -1;
    int i = 0;
    while (i < run.size()) {
      Piece piece = run.get(i);
      int titleEnd = titleEnd(text, sentence, run, i);
      if (titleEnd > i) {
        segment(text, sentence, rest, title, titleStart, found);
        rest.clear();
        title = words(text, sentence, piece.first(), run.get(titleEnd - 1).last());
        titleStart = piece.first();
        i = titleEnd;
        continue;
      }
      if (endsSegment(run, i, rest)) {
        if (!rest.isEmpty()) {
          segment(text, sentence, rest, title, titleStart, found);
          rest.clear();
          title = null;
          titleStart = -1;
        }
        segment(text, sentence, List.of(piece), title, titleStart, found);
        title = null;
        titleStart = -1;
      } else {
        rest.add(piece);
      }
      i++;
    }
    segment(text, sentence, rest, title, titleStart, found);
  }

  /** Whether a known name stands by itself rather than as part of a longer, unknown one. */
  private static boolean endsSegment(List<Piece> run, int at, List<Piece> before) {
    Piece piece = run.get(at);
    boolean adjective = piece.only(NameSense.Kind.ADJECTIVE, NameSense.Kind.DEMONYM);
    boolean multiword = piece.known() && piece.last() > piece.first();
    boolean next = at + 1 < run.size() && !run.get(at + 1).known();
    boolean adjectiveToo =
        piece.senses().stream().anyMatch(sense -> sense.kind() == NameSense.Kind.ADJECTIVE);
    boolean actor =
        piece.senses().stream().anyMatch(sense -> sense.entity().kind() == EntityKind.WEAPON);
    return before.isEmpty()
            && piece.known()
            && (adjective || multiword || actor || adjectiveToo || !next)
        || !before.isEmpty() && piece.known() && before.stream().allMatch(Piece::known);
  }

  /** Where the words of a title that begins here end, in pieces; the same index where none does. */
  private int titleEnd(String text, Sentence sentence, List<Piece> run, int at) {
    if (run.get(at).known() && run.get(at).last() > run.get(at).first()) {
      return at;
    }
    for (int end = Math.min(run.size(), at + LONGEST_TITLE); end > at; end--) {
      String words =
          words(text, sentence, run.get(at).first(), run.get(end - 1).last())
              .toLowerCase(Locale.ROOT);
      boolean role = knowledge.role(words) != null || isPersonNoun(words);
      if (role && end < run.size()) {
        return end;
      }
    }
    return at;
  }

  private boolean isPersonNoun(String words) {
    String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    String last = bare.substring(bare.lastIndexOf(' ') + 1);
    return lexicon.commonNouns().anchoredBy(PartOfSpeech.NOUN, last).stream()
        .anyMatch(
            entry ->
                String.join(" ", entry.words()).equals(bare)
                    && entry.meaning() == EntityKind.PERSON);
  }

  private void segment(
      String text,
      Sentence sentence,
      List<Piece> pieces,
      @Nullable String title,
      int titleStart,
      List<Candidate> found) {
    if (pieces.isEmpty()) {
      return;
    }
    int first = pieces.get(0).first();
    int last = pieces.get(pieces.size() - 1).last();
    String name = words(text, sentence, first, last);
    int from = titleStart < 0 ? lowerTitleStart(sentence, first) : titleStart;
    String fullTitle =
        title == null && from < first ? words(text, sentence, from, first - 1) : title;
    Span span = sentence.token(from).span().cover(sentence.token(last).span());
    int head = head(sentence, first, last);
    if (pieces.size() == 1 && pieces.get(0).known()) {
      found.add(
          new Candidate(
              sentence.index(),
              from,
              last,
              head,
              span,
              new KnownName(name, pieces.get(0).senses(), fullTitle)));
      return;
    }
    EntityKind kind = kinds.guess(sentence, first, last, name, fullTitle != null);
    found.add(
        new Candidate(
            sentence.index(), from, last, head, span, new NewName(name, kind, fullTitle)));
  }

  /** Where a role in lower case right before a name begins: "foreign minister Jean-Noel Barrot". */
  private int lowerTitleStart(Sentence sentence, int first) {
    for (int from = Math.max(0, first - LONGEST_TITLE); from < first; from++) {
      StringBuilder words = new StringBuilder();
      for (int i = from; i < first; i++) {
        words.append(i > from ? " " : "").append(sentence.token(i).text());
      }
      String title = words.toString();
      if (title.equals(title.toLowerCase(Locale.ROOT))
          && (knowledge.role(title) != null || isPersonNoun(title))) {
        return from;
      }
    }
    return first;
  }

  /** The token whose governor lies outside. */
  static int head(Sentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      int governor = sentence.token(i).head();
      if ((governor < first || governor > last) && sentence.token(i).isNoun()) {
        return i;
      }
    }
    return last;
  }

  /** Nationalities within a hyphenated word: "Franco-British", "Russian-backed", "pro-Iranian". */
  private void insideWord(Sentence sentence, int at, List<Candidate> found) {
    Token token = sentence.token(at);
    String word = token.text();
    if (word.indexOf('-') < 0) {
      return;
    }
    int start = 0;
    while (start < word.length()) {
      int end = word.indexOf('-', start);
      end = end < 0 ? word.length() : end;
      if (end > start && Character.isUpperCase(word.charAt(start))) {
        String part = word.substring(start, end);
        List<NameSense> senses = knowledge.senses(part);
        if (!senses.isEmpty()
            && senses.stream().noneMatch(sense -> sense.kind() == NameSense.Kind.SHORT_NAME)) {
          Span span = new Span(token.span().begin() + start, token.span().begin() + end);
          found.add(
              new Candidate(sentence.index(), at, at, at, span, new KnownName(part, senses, null)));
        }
      }
      start = end + 1;
    }
  }
}
