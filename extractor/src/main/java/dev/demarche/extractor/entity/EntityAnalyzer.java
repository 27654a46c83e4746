package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.syntax.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the mentions of an article and settles whom they mean. Thread-safe. */
public final class EntityAnalyzer {

  private final KnowledgeBase knowledge;
  private final CommonNouns nouns;
  private final NameFinder nameFinder;
  private final PeopleFinder peopleFinder;
  private final DescriptionFinder descriptionFinder;
  private final NationalBodies bodies;
  private final ActorPositions actorPositions;
  private final DescriptionUse descriptionUse;
  private final Sports sports;

  public EntityAnalyzer(KnowledgeBase knowledge, Lexicon lexicon) {
    this.knowledge = knowledge;
    this.nouns = new CommonNouns(lexicon);
    this.bodies = new NationalBodies(knowledge, nouns);
    NameWords words = new NameWords(lexicon, nouns);
    this.nameFinder =
        new NameFinder(
            knowledge, nouns, words, new NameKinds(lexicon, knowledge, nouns, words), bodies);
    this.peopleFinder = new PeopleFinder();
    this.descriptionFinder = new DescriptionFinder(lexicon, knowledge, nouns);
    this.actorPositions = new ActorPositions(lexicon);
    this.descriptionUse = new DescriptionUse(lexicon);
    this.sports = new Sports(lexicon);
  }

  /**
   * @param sentences those of the article's text, in order
   * @return its mentions; the same for the same input
   */
  public EntityAnalysis analyze(Article article, List<Sentence> sentences) {
    LocalIdentities identities = new LocalIdentities(article.text());
    ArticleNames names = new ArticleNames(knowledge, identities);
    OpeningWords opening = new OpeningWords(sentences, nouns);
    List<List<Candidate>> candidates = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Candidate> found = new ArrayList<>(nameFinder.find(article.text(), sentence, opening));
      List<Candidate> peoples = peopleFinder.find(sentence, found);
      found.removeIf(name -> peoples.stream().anyMatch(each -> each.span().equals(name.span())));
      List<Candidate> namesAndPeoples = new ArrayList<>(found);
      namesAndPeoples.addAll(peoples);
      for (Candidate description : descriptionFinder.find(sentence, namesAndPeoples)) {
        found.add(description.withWholeNames(namesAndPeoples));
      }
      found.addAll(peoples);
      found.sort(Comparator.comparing(Candidate::first).thenComparing(Candidate::span));
      candidates.add(found);
    }
    names.collect(candidates);
    Aliases aliases = new Aliases(names);
    for (int i = 0; i < sentences.size(); i++) {
      aliases.collect(sentences.get(i), article.text(), candidates.get(i));
    }
    ArticleMentions mentions =
        new ArticleMentions(
            article,
            knowledge,
            nouns,
            names,
            new NameResolver(
                knowledge, names, bodies, new Surroundings(knowledge, candidates), article),
            identities,
            new NameUses(actorPositions, sports, sports.sentences(sentences)),
            descriptionUse);
    for (int i = 0; i < sentences.size(); i++) {
      mentions.add(sentences.get(i), candidates.get(i));
    }
    return mentions.analysis();
  }
}
