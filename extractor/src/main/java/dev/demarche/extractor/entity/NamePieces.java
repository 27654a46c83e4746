package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.NameIndex;
import dev.demarche.extractor.knowledge.NameKey;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into known names and capitalised words, of which names are made. */
final class NamePieces {

  static final int LONGEST_TITLE = 6;

  /** What stands before the title of who bore it once. */
  static final String FORMER = "ex-";

  private static final int LONGEST_ABBREVIATION = 4;
  private static final Set<String> LINKS =
      Set.of("of", "de", "al", "bin", "ibn", "von", "van", "del", "da", "for");
  private static final Pattern NAME_WORD =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’&-]*|al-\\p{Lu}.*");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final KnowledgeBase knowledge;
  private final CommonNouns nouns;
  private final NameWords nameWords;
  private final HyphenatedWords hyphenated;
  private final LegalForms legalForms;

  NamePieces(
      KnowledgeBase knowledge, CommonNouns nouns, NameWords nameWords, HyphenatedWords hyphenated) {
    this.hyphenated = hyphenated;
    this.knowledge = knowledge;
    this.legalForms = new LegalForms(knowledge);
    this.nouns = nouns;
    this.nameWords = nameWords;
  }

  /**
   * A stretch of tokens.
   *
   * @param end offset of the name's end, before that of its last token in "United States-led"
   * @param senses those of the name that it is; none: capitalised words unknown together
   */
  record Piece(int first, int last, int end, List<NameSense> senses) {
    boolean known() {
      return !senses.isEmpty();
    }

    boolean only(NameSense.Kind... kinds) {
      Set<NameSense.Kind> allowed = Set.of(kinds);
      return known() && senses.stream().allMatch(sense -> allowed.contains(sense.kind()));
    }

    boolean names(EntityKind kind) {
      return senses.stream().anyMatch(sense -> sense.entity().kind() == kind);
    }

    boolean isCut(Sentence sentence) {
      return end < sentence.token(last).span().end();
    }
  }

  /** The longest known name at a token, or one capitalised word; null where neither stands. */
  @Nullable Piece at(String text, Sentence sentence, int first, OpeningWords opening) {
    Piece best = longestKnown(sentence, first);
    if (best != null) {
      return legalForms.with(sentence, best);
    }
    Token start = sentence.token(first);
    if (!isNameWord(sentence, start, opening)) {
      return null;
    }
    int last = isAbbreviatedTitle(sentence, start) ? first + 1 : first;
    return new Piece(first, last, sentence.token(last).span().end(), List.of());
  }

  private @Nullable Piece longestKnown(Sentence sentence, int first) {
    Piece best = null;
    NameIndex.Reading reading = knowledge.nameIndex().reading();
    for (int last = first; last < sentence.tokens().size(); last++) {
      Token token = sentence.token(last);
      if (last > first && sentence.token(last - 1).span().end() < token.span().begin()) {
        reading.read(" ");
      }
      int hyphen = last > first ? token.text().indexOf('-') : -1;
      if (hyphen > 0) {
        reading.read(token.text().substring(0, hyphen));
        // "United States" in "United States-led"
        if (!reading.senses().isEmpty()) {
          best = new Piece(first, last, token.span().begin() + hyphen, reading.senses());
        }
      }
      reading.read(hyphen > 0 ? token.text().substring(hyphen) : token.text());
      List<NameSense> senses = reading.senses();
      boolean ended = !token.text().equals(".");
      if (ended && !senses.isEmpty() && acceptable(sentence, first, last, senses)) {
        best = new Piece(first, last, token.span().end(), senses);
      }
      if (reading.isOver()) {
        break;
      }
    }
    return best;
  }

  /** "of Defence" behind "Ministry", "of State" behind "Secretary", "bin Laden" behind "Osama". */
  @Nullable Piece link(String text, Sentence sentence, Piece before, int at, OpeningWords opening) {
    String link = sentence.token(at).text();
    if (!LINKS.contains(link) || at + 1 >= sentence.tokens().size()) {
      return null;
    }
    boolean article = before.last() > before.first() && isThe(sentence.token(before.first()));
    if (before.known() && !(article && link.equals("of"))) {
      return null;
    }
    Piece after = at(text, sentence, at + 1, opening);
    if (after == null || after.isCut(sentence)) {
      return null;
    }
    boolean particle = !link.equals("of") && !link.equals("for");
    String noun = sentence.token(at - 1).text();
    boolean company = link.equals("for") && nameWords.own(noun) == EntityKind.COMPANY;
    if (particle || article || isBodyOrPlace(noun) && !company) {
      return new Piece(at, after.last(), after.end(), List.of());
    }
    for (int end = Math.min(sentence.tokens().size() - 1, at + LONGEST_TITLE); end > at; end--) {
      if (knowledge.role(words(text, sentence, before.first(), end)) != null) {
        return new Piece(at, end, sentence.token(end).span().end(), List.of());
      }
    }
    return null;
  }

  /** A name that is also an ordinary word counts only where it is tagged as a name. */
  private boolean acceptable(Sentence sentence, int first, int last, List<NameSense> senses) {
    Token start = sentence.token(first);
    if (modifiesNext(sentence, last)
        || first < last && belongsToNext(sentence, first, last, senses)) {
      return false;
    }
    boolean ambiguous =
        senses.stream().allMatch(sense -> sense.entity().ambiguous())
            && !NameKey.hasMarks(start.text());
    boolean shortName =
        senses.stream().allMatch(sense -> sense.kind() == NameSense.Kind.SHORT_NAME);
    if (!ambiguous && !shortName) {
      return !(first == last && start.tag().equals("PRP"));
    }
    if (shortName && nouns.isPerson(start.text()) && isDescription(sentence, first, last)) {
      return false;
    }
    return start.isProperNoun() || first < last || isAcronymAmongWords(sentence, start);
  }

  /** "IS" is no verb but in a line of capitals. */
  private static boolean isAcronymAmongWords(Sentence sentence, Token token) {
    return token.text().length() > 1
        && token.text().chars().allMatch(Character::isUpperCase)
        && !OpeningWords.isAllCapitals(sentence);
  }

  /** "the Bishop of Mora": what he is, not what he is called. */
  private static boolean isDescription(Sentence sentence, int first, int last) {
    boolean determined = first > 0 && sentence.token(first - 1).tag().equals("DT");
    boolean of =
        last + 1 < sentence.tokens().size() && sentence.token(last + 1).text().equals("of");
    return determined || of;
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

  /**
   * "The Atlantic" is no magazine in "The Atlantic alliance", for the article belongs to the
   * alliance; it is one in "The Atlantic magazine" and "The Atlantic reporter".
   */
  private boolean belongsToNext(Sentence sentence, int first, int last, List<NameSense> senses) {
    if (!isThe(sentence.token(first)) || last + 1 >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(last + 1);
    if (!next.isNoun() || !Character.isLowerCase(next.text().charAt(0))) {
      return false;
    }
    EntityKind kind = nouns.kind(next.text());
    return kind != EntityKind.PERSON
        && senses.stream().noneMatch(sense -> sense.entity().kind() == kind);
  }

  private static boolean isThe(Token token) {
    return token.text().equalsIgnoreCase("the");
  }

  /** "Gen" before a dot of its own and a name. */
  private boolean isAbbreviatedTitle(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return token.text().length() <= LONGEST_ABBREVIATION
        && nouns.isPerson(token.text())
        && next + 1 < sentence.tokens().size()
        && sentence.token(next).text().equals(".")
        && sentence.token(next).span().begin() == token.span().end()
        && NAME_WORD.matcher(sentence.token(next + 1).text()).matches();
  }

  private boolean isNameWord(Sentence sentence, Token token, OpeningWords opening) {
    String word = token.text();
    if (isFormerTitle(sentence, token)) {
      return true;
    }
    if (!NAME_WORD.matcher(word).matches()
        || TimeWords.contains(word)
        || opening.isFunctionWord(sentence, token)
        || OpeningWords.isAllCapitals(sentence)
        || hyphenated.isJoined(sentence, token)
        || HyphenatedWords.isQualifier(word)
        || opening.isOrdinaryInHeadline(sentence, token) && !mayBeginName(word)) {
      return false;
    }
    if (token.isProperNoun() || beginsPersonalName(sentence, token)) {
      return true;
    }
    return !OpeningWords.isOpening(sentence, token) && token.isNoun() && word.length() > 1;
  }

  /** "Youssef Tarmani" at the beginning of a sentence, whatever the tagger takes it for. */
  private boolean beginsPersonalName(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return knowledge.isSpelling(token.text())
        && next < sentence.tokens().size()
        && sentence.token(next).isProperNoun()
        && NAME_WORD.matcher(sentence.token(next).text()).matches();
  }

  /** "ex-President", "ex-Prime" before "Minister". */
  private boolean isFormerTitle(Sentence sentence, Token token) {
    String word = token.text();
    if (!word.toLowerCase(Locale.ROOT).startsWith(FORMER) || word.length() == FORMER.length()) {
      return false;
    }
    String role = word.substring(FORMER.length());
    int next = token.index() + 1;
    return isRole(role)
        || next < sentence.tokens().size()
            && knowledge.role(role + " " + sentence.token(next).text()) != null;
  }

  /** Of words of the lexicon, what names in headlines are made of all the same. */
  private boolean mayBeginName(String word) {
    return isRole(word) || isBodyOrPlace(word) && nouns.kind(word) != EntityKind.GROUP;
  }

  private boolean isRole(String word) {
    return knowledge.role(word) != null || nouns.isPerson(word);
  }

  /** Whether a capitalised noun begins the name of a body or a place: "Ministry", "Gulf". */
  boolean isBodyOrPlace(String word) {
    EntityKind kind = nouns.kind(word);
    kind = kind == null ? nameWords.own(word) : kind;
    return kind != null
        && kind != EntityKind.PERSON
        && kind != EntityKind.WEAPON
        && kind != EntityKind.OBJECT;
  }

  static String words(String text, Sentence sentence, int first, int last) {
    Span span = sentence.token(first).span().cover(sentence.token(last).span());
    return SPACES.matcher(span.of(text)).replaceAll(" ");
  }

  static String lower(String text, Sentence sentence, int first, int last) {
    return words(text, sentence, first, last).toLowerCase(Locale.ROOT);
  }
}
