package dev.demarche.extractor.syntax;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/**
 * The stages of {@link SyntaxAnalyzer} one by one, each over all texts and over what the stage
 * before it made of them. It stands in that package because the stages are nobody else's business.
 */
public final class SyntaxStages {

  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final ThreadSafePOSTaggerME tagger;
  private final Set<String> dictionary;
  private final SyntaxModels models;
  private final SyntaxAnalyzer syntax;
  private final TreeRepairs repairs;
  private final List<String> texts = new ArrayList<>();
  private final List<List<Span>> stretches = new ArrayList<>();
  private final List<String[]> words = new ArrayList<>();
  private final List<List<String>> forms = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Parsed> trees = new ArrayList<>();

  private record Parsed(Constituent tree, List<String> words) {}

  public SyntaxStages(
      SyntaxModels models, SyntaxAnalyzer syntax, Set<String> dictionary, List<Article> articles) {
    this.models = models;
    this.dictionary = dictionary;
    this.syntax = syntax;
    this.splitter = new SentenceSplitter(models.sentences);
    this.tokenizer = new Tokenizer(models.tokens);
    this.tagger = new ThreadSafePOSTaggerME(models.tags, POSTagFormat.PENN);
    this.repairs = new TreeRepairs(new Lemmatizer(models.lemmas, dictionary));
    for (Article article : articles) {
      String text = Typography.plain(article.text());
      texts.add(text);
      stretches.add(splitter.split(text));
      for (Sentence sentence : syntax.analyze(article.text())) {
        List<String> each = sentence.tokens().stream().map(Token::text).toList();
        words.add(each.toArray(String[]::new));
        tokens.addAll(sentence.tokens());
        List<String> treebank = SyntaxAnalyzer.treebankForms(each);
        forms.add(treebank);
        Constituent tree = syntax.parse(treebank);
        if (tree != null) {
          trees.add(new Parsed(tree, each));
        }
      }
    }
  }

  public long split() {
    return texts.stream().mapToLong(text -> splitter.split(text).size()).sum();
  }

  public long tokenise() {
    long sum = 0;
    for (int i = 0; i < texts.size(); i++) {
      for (Span stretch : stretches.get(i)) {
        sum += tokenizer.tokenize(texts.get(i), stretch).size();
      }
    }
    return sum;
  }

  /** With the tagger of its own: where a sentence is parsed, the parser tags. */
  public long tag() {
    return words.stream().mapToLong(each -> tagger.tag(each).length).sum();
  }

  /** With nothing remembered from before. */
  public long lemmatise() {
    Lemmatizer lemmatizer = new Lemmatizer(models.lemmas, dictionary);
    long sum = 0;
    for (Token token : tokens) {
      sum += lemmatizer.lemma(token.text(), token.tag()).length();
    }
    return sum;
  }

  /** Whole sentences, brackets and all. */
  public long parse() {
    long sum = 0;
    for (List<String> each : forms) {
      sum += syntax.parse(each) == null ? 0 : 1;
    }
    return sum;
  }

  /** From constituents to dependencies, repairs included. */
  public long convert() {
    long sum = 0;
    for (Parsed each : trees) {
      Constituent repaired = repairs.repair(each.tree(), each.words());
      sum += DependencyConverter.convert(repaired, each.words()).heads().length;
    }
    return sum;
  }
}
