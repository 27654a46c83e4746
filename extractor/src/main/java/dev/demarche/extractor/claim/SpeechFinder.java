package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Effect;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.knowledge.Speaking;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Quotation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who says what in a sentence. */
final class SpeechFinder {

  /** "hinted at", "spoke of", "complained about". */
  private static final Set<String> MATTERS = Set.of("at", "of", "about");

  private final Lexicon lexicon;
  private final EntityAnalysis entities;
  private final Sentence sentence;
  private final Quotes quotes;
  private final Arguments arguments;
  private final Subjects subjects;
  private final ContentSpans spans;
  private final SpeechContent contents;
  private final SourcePhrases sources;

  SpeechFinder(Lexicon lexicon, EntityAnalysis entities, Sentence sentence, Quotes quotes) {
    this.lexicon = lexicon;
    this.entities = entities;
    this.sentence = sentence;
    this.quotes = quotes;
    this.arguments = new Arguments(sentence);
    this.subjects = new Subjects(sentence);
    this.spans = new ContentSpans(sentence);
    this.contents = new SpeechContent(lexicon, sentence, quotes);
    this.sources = new SourcePhrases(lexicon, entities, sentence);
  }

  List<Speech> find() {
    List<Speech> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      PartOfSpeech partOfSpeech = PartOfSpeech.of(token.tag());
      if (partOfSpeech == PartOfSpeech.VERB
          && token.relation() != Relation.CASE
          && token.relation() != Relation.AMOD) {
        verb(token, found);
      } else if (partOfSpeech == PartOfSpeech.NOUN) {
        noun(token, found);
      }
      preposition(token, found);
    }
    Speech labelled = found.isEmpty() ? LabelledSpeech.find(entities, sentence, quotes) : null;
    if (labelled != null) {
      found.add(labelled);
    }
    return found;
  }

  private void verb(Token verb, List<Speech> found) {
    Cue cue = Cue.of(lexicon, sentence, verb, PartOfSpeech.VERB);
    if (cue == null
        || cue.citing()
        || subjects.isPassive(verb) && !Phrases.has(sentence, verb, Relation.OBL_AGENT)) {
      return;
    }
    Token continued = contents.continued(verb);
    var slots = arguments.of(continued == null ? verb : continued);
    Token speakerToken = first(slots.get(Slot.SUBJECT));
    if (speakerToken == null && !cue.act() && !cue.attitude()) {
      speakerToken = sources.besideQuotation(verb, quotes);
    }
    Entity speaker = speakerToken == null ? null : sources.speaker(speakerToken);
    if (speaker == null || speakerToken == null) {
      return;
    }
    Entity addressee = null;
    Token complement = null;
    for (Token token : sentence.dependents(verb)) {
      switch (token.relation()) {
        case CCOMP -> complement = complement == null ? token : complement;
        case XCOMP ->
            complement = complement == null && (cue.act() || cue.attitude()) ? token : complement;
        case OBJ, IOBJ -> addressee = addressee == null ? actor(token) : addressee;
        case OBL ->
            complement = complement == null && cue.act() && isCharge(token) ? token : complement;
        default -> {}
      }
    }
    BitSet content =
        complement == null ? contentWithoutClause(verb, cue, addressee) : spans.under(complement);
    content = withoutCue(content, verb, speakerToken);
    if (content.isEmpty()) {
      return;
    }
    content = withoutCue(contents.tokens(content, verb, cue.span()), verb, speakerToken);
    add(
        found,
        withThat(cue.span(), complement),
        verb,
        speaker,
        speakerToken,
        addressee,
        citing(verb),
        content,
        cue.effect());
  }

  /**
   * What an inverted or interrupted "said X" attributes: the clause it hangs on, else what stands
   * in quotation marks.
   */
  private BitSet contentWithoutClause(Token verb, Cue cue, @Nullable Entity addressee) {
    if (verb.relation() == Relation.PARATAXIS && verb.head() >= 0) {
      BitSet around = spans.under(sentence.token(verb.head()));
      around.andNot(spans.under(verb));
      return around;
    }
    BitSet quoted = quotes.quotedTokens(sentence);
    if (quoted.cardinality() >= 3) {
      return quoted;
    }
    for (Token token : sentence.dependents(verb)) {
      String preposition =
          token.relation() == Relation.OBL ? Phrases.preposition(sentence, token) : null;
      boolean matter = preposition != null && MATTERS.contains(preposition) && actor(token) == null;
      if (matter && !cue.act()) {
        return spans.under(token);
      }
    }
    Token object = Phrases.dependent(sentence, verb, Relation.OBJ);
    boolean reported = object != null && addressee == null && object.isNoun() && !cue.act();
    return object != null && reported ? spans.under(object) : new BitSet();
  }

  /** "of shelling the town", "of an attack": what somebody is accused or warned of. */
  private boolean isCharge(Token token) {
    Token mark = Phrases.dependent(sentence, token, Relation.MARK, Relation.CASE);
    return mark != null && mark.text().equals("of") && actor(token) == null;
  }

  private BitSet withoutCue(BitSet content, Token verb, Token speaker) {
    BitSet own = (BitSet) content.clone();
    own.clear(verb.index());
    if (speaker.head() == verb.index()) {
      own.andNot(spans.under(speaker));
    }
    return own;
  }

  private void noun(Token noun, List<Speech> found) {
    Cue cue = Cue.of(lexicon, sentence, noun, PartOfSpeech.NOUN);
    if (cue == null) {
      return;
    }
    for (Token clause : sentence.dependents(noun)) {
      boolean finite =
          clause.relation() == Relation.CCOMP
              || clause.relation() == Relation.ACL && Phrases.has(sentence, clause, Relation.MARK);
      boolean infinitive =
          cue.act() && clause.relation() == Relation.ACL && clause.tag().equals("VB");
      Token author = sources.authorToken(noun);
      Entity speaker = author == null ? null : sources.speaker(author);
      if ((finite || infinitive) && speaker != null) {
        add(
            found,
            withThat(cue.span(), clause),
            noun,
            speaker,
            author,
            null,
            List.of(),
            spans.under(clause),
            cue.effect());
        return;
      }
    }
  }

  /**
   * "according to a report in Le Monde", before or behind or in the midst of what it attributes.
   */
  private void preposition(Token token, List<Speech> found) {
    String word = token.text().toLowerCase(Locale.ROOT);
    for (WordIndex.Entry<Speaking> entry :
        lexicon.speaking().anchoredBy(PartOfSpeech.PREPOSITION, word)) {
      Span span = WordMatch.span(sentence, token, PartOfSpeech.PREPOSITION, entry.words());
      Token source = span == null || entry.meaning().citing() ? null : sources.object(token, span);
      Token clause = source == null ? null : sources.governingClause(source, token);
      if (span == null || source == null || clause == null) {
        continue;
      }
      Entity speaker = sources.speaker(source);
      if (speaker != null) {
        BitSet content = spans.under(clause);
        content.andNot(spans.under(source));
        content.andNot(spans.between(span));
        add(
            found,
            span,
            token,
            speaker,
            source,
            null,
            List.of(),
            content,
            entry.meaning().content());
        return;
      }
    }
  }

  private List<Entity> citing(Token verb) {
    List<Entity> cited = new ArrayList<>();
    for (Token token : sentence.dependents(verb)) {
      Cue cue = token.isVerb() ? Cue.of(lexicon, sentence, token, PartOfSpeech.VERB) : null;
      if (cue != null && cue.citing()) {
        for (Token object : arguments.of(token).getOrDefault(Slot.OBJECT, List.of())) {
          Entity entity = actor(object);
          if (entity != null) {
            cited.add(entity);
          }
        }
      }
    }
    return cited;
  }

  private Span withThat(Span cue, @Nullable Token clause) {
    Token mark = clause == null ? null : Phrases.dependent(sentence, clause, Relation.MARK);
    boolean adjacent =
        mark != null
            && mark.text().equalsIgnoreCase("that")
            && mark.span().begin() == cue.end() + 1;
    return mark != null && adjacent ? cue.cover(mark.span()) : cue;
  }

  private void add(
      List<Speech> found,
      Span cue,
      Token word,
      Entity speaker,
      @Nullable Token speakerToken,
      @Nullable Entity addressee,
      List<Entity> citing,
      BitSet tokens,
      Effect effect) {
    List<Span> content = contents.stretches(tokens, cue);
    if (!content.isEmpty()) {
      Quotation quotation = quotes.isQuoted(content) ? Quotation.DIRECT : Quotation.INDIRECT;
      found.add(
          new Speech(
              cue,
              word,
              speaker,
              speakerToken,
              addressee,
              citing,
              tokens,
              content,
              quotation,
              effect));
    }
  }

  private @Nullable Entity actor(Token token) {
    LocatedMention mention = entities.covering(sentence.index(), token.index());
    Token determiner = Phrases.dependent(sentence, token, Relation.DET);
    boolean nobody = determiner != null && determiner.lemma().equals("no");
    return mention != null && !nobody && mention.entity().kind().isActor()
        ? mention.entity()
        : null;
  }

  private static @Nullable Token first(@Nullable List<Token> tokens) {
    return tokens == null || tokens.isEmpty() ? null : tokens.get(0);
  }
}
