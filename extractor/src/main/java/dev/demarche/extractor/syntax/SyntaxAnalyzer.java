package dev.demarche.extractor.syntax;

import dev.demarche.extractor.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.Parse;
import opennlp.tools.parser.Parser;
import opennlp.tools.parser.ParserFactory;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/**
 * Text to sentences with dependency trees, by OpenNLP's constituency parser and {@link
 * DependencyConverter}. Nothing of OpenNLP leaves this package. Thread-safe.
 */
public final class SyntaxAnalyzer {

  /**
   * Beyond this many tokens it is no sentence but a table or a list: parsing would cost much and
   * tell little.
   */
  private static final int MOST_TOKENS_PARSED = 110;

  private static final int MOST_TOKENS = 250;
  private static final int BEAM = 10;
  private static final double ADVANCE = 0.95;

  /** Words that the parser takes for others, and such as it knows in their place. */
  private static final Map<String, String> FAMILIAR =
      Map.ofEntries(
          Map.entry("overran", "captured"),
          Map.entry("overthrew", "toppled"),
          Map.entry("overrode", "rejected"),
          Map.entry("underwent", "suffered"),
          Map.entry("forbade", "barred"),
          Map.entry("foresaw", "predicted"),
          Map.entry("forswore", "renounced"),
          Map.entry("outran", "passed"),
          Map.entry("angered", "surprised"),
          Map.entry("enraged", "surprised"),
          Map.entry("infuriated", "surprised"),
          Map.entry("outraged", "surprised"),
          Map.entry("irritated", "surprised"),
          Map.entry("alarmed", "surprised"));

  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final Lemmatizer lemmatizer;
  private final TreeRepairs repairs;
  private final Retagging retagging;
  private final TrailingAttribution attributions;
  private final Mends mends;
  private final ThreadSafePOSTaggerME tagger;
  private final ThreadLocal<Parser> parser;

  public SyntaxAnalyzer(SyntaxModels models, KnownWords words) {
    this.splitter = new SentenceSplitter(models.sentences);
    this.tokenizer = new Tokenizer(models.tokens);
    this.lemmatizer = new Lemmatizer(models.lemmas, words.dictionary());
    this.repairs = new TreeRepairs(lemmatizer);
    this.retagging = new Retagging(lemmatizer);
    this.attributions = new TrailingAttribution(lemmatizer, words.reporting());
    this.mends = new Mends(lemmatizer, words);
    this.tagger = new ThreadSafePOSTaggerME(models.tags, POSTagFormat.PENN);
    this.parser = ThreadLocal.withInitial(() -> ParserFactory.create(models.parses, BEAM, ADVANCE));
  }

  /** One over models that it reads itself. */
  public static SyntaxAnalyzer load(KnownWords words) {
    return new SyntaxAnalyzer(SyntaxModels.load(), words);
  }

  /**
   * The sentences of a text, in order; offsets count UTF-16 units of the text as given.
   *
   * @throws CancellationException before the next sentence once the thread is interrupted
   */
  public List<Sentence> analyze(String text) {
    String plain = Typography.plain(text);
    List<Sentence> sentences = new ArrayList<>();
    for (Span stretch : splitter.split(plain)) {
      List<Span> tokens = tokenizer.tokenize(plain, stretch);
      for (int from = 0; from < tokens.size(); from += MOST_TOKENS) {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("broken off after " + sentences.size() + " sentences");
        }
        List<Span> part = tokens.subList(from, Math.min(from + MOST_TOKENS, tokens.size()));
        sentences.add(sentence(sentences.size(), plain, part));
      }
    }
    return sentences;
  }

  /**
   * Brackets confuse the parser, and what they hold stands apart anyway: each aside is parsed on
   * its own and hangs on the word before it.
   */
  private Sentence sentence(int index, String plain, List<Span> spans) {
    List<String> words = QuotationMarks.directed(plain, spans);
    SentenceTree tree = new SentenceTree(words.size());
    List<List<Integer>> stretches = Asides.stretches(words);
    boolean parsed = analyzeOwn(stretches.get(0), words, tree);
    for (List<Integer> aside : stretches.subList(1, stretches.size())) {
      parsed &= analyze(aside, words, tree);
    }
    tree.hangAsides(stretches);
    mends.mend(words, tree);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = spans.get(i).of(plain);
      String tag = tree.tags[i];
      String lemma = lemmatizer.lemma(word, tag);
      tokens.add(new Token(i, spans.get(i), word, lemma, tag, tree.heads[i], tree.relations[i]));
    }
    return new Sentence(index, spans.get(0).cover(spans.get(spans.size() - 1)), tokens, parsed);
  }

  /** The sentence's own words: in one piece, or what is said and who says so at its end. */
  private boolean analyzeOwn(List<Integer> own, List<String> words, SentenceTree into) {
    int start = attributions.start(own.stream().map(words::get).toList());
    if (start < 0) {
      return analyze(own, words, into);
    }
    List<Integer> content = own.subList(0, start);
    List<Integer> attribution = own.subList(start, own.size());
    List<String> closed = new ArrayList<>(words);
    int comma = content.get(content.size() - 1);
    comma = words.get(comma).equals(",") ? comma : content.get(content.size() - 2);
    closed.set(comma, ".");
    boolean parsed = analyze(content, closed, into) & analyze(attribution, words, into);
    into.tags[comma] = ",";
    return into.hangContent(content, attribution) ? parsed : analyze(own, words, into);
  }

  /** Fills in tags, heads and relations of one stretch; false where the parser gave up. */
  private boolean analyze(List<Integer> stretch, List<String> words, SentenceTree into) {
    List<String> part = stretch.stream().map(words::get).toList();
    List<String> forms = treebankForms(part);
    boolean worthParsing = part.size() > 1 && part.size() <= MOST_TOKENS_PARSED;
    Constituent tree = worthParsing ? parse(forms) : null;
    if (tree == null) {
      List<String> tags = retagged(part, List.of(tagger.tag(forms.toArray(String[]::new))));
      into.put(stretch, tags, ShallowDependencies.of(part, tags));
      return !worthParsing;
    }
    Constituent repaired = repairs.repair(tree, part);
    List<Constituent> leaves = new ArrayList<>(part.size());
    repaired.leaves(leaves);
    into.put(
        stretch,
        retagged(part, leaves.stream().map(Constituent::label).toList()),
        DependencyConverter.convert(repaired, part));
    return true;
  }

  private List<String> retagged(List<String> words, List<String> tags) {
    List<String> corrected = new ArrayList<>(tags.size());
    for (int i = 0; i < tags.size(); i++) {
      corrected.add(retagging.tag(words, tags, i));
    }
    return corrected;
  }

  /** The tree of words in {@link #treebankForms}; null where the parser gives up. */
  @org.jspecify.annotations.Nullable
  Constituent parse(List<String> forms) {
    String joined = String.join(" ", forms);
    var whole = new opennlp.tools.util.Span(0, joined.length());
    Parse sentence = new Parse(joined, whole, AbstractBottomUpParser.INC_NODE, 1, 0);
    int at = 0;
    for (int i = 0; i < forms.size(); i++) {
      int end = at + forms.get(i).length();
      sentence.insert(
          new Parse(
              joined, new opennlp.tools.util.Span(at, end), AbstractBottomUpParser.TOK_NODE, 0, i));
      at = end + 1;
    }
    return Constituent.of(parser.get().parse(sentence), forms.size());
  }

  /** Brackets, quotation marks, dashes and currencies as the treebank writes them. */
  static List<String> treebankForms(List<String> words) {
    List<String> forms = new ArrayList<>(words.size());
    boolean open = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      switch (word) {
        case "(", "[", "{" -> forms.add("-LRB-");
        case ")", "]", "}" -> forms.add("-RRB-");
        case "\u2014", "-" -> forms.add("--");
        case "\u20ac", "\u00a3", "\u00a5" -> forms.add("$");
        case "\u2026" -> forms.add("...");
        case "\"" -> {
          forms.add(open ? QuotationMarks.CLOSING : QuotationMarks.OPENING);
          open = !open;
        }
        case QuotationMarks.OPENING -> {
          forms.add(word);
          open = true;
        }
        case QuotationMarks.CLOSING -> {
          forms.add(word);
          open = false;
        }
        // it takes "tear" for a verb
        case "tear" ->
            forms.add(i + 1 < words.size() && words.get(i + 1).equals("gas") ? "poison" : word);
        // at the beginning it is taken for a pronoun, but beside another ("US and European")
        case "US" ->
            forms.add(
                forms.isEmpty() && words.size() > 1 && !words.get(1).equals("and") ? "U.S." : word);
        default -> forms.add(FAMILIAR.getOrDefault(word, word));
      }
    }
    return forms;
  }
}
