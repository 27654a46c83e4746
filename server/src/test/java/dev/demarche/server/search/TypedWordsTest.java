package dev.demarche.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.junit.jupiter.api.Test;

class TypedWordsTest {

  /** What people type is words to us, whatever it would mean to Lucene. */
  @Property
  void nothingThatIsTypedIsSyntax(@ForAll("typed") String text) throws ParseException {
    TypedWords typed = TypedWords.of(text);
    for (String word : typed.words()) {
      assertThat(word).doesNotContainPattern("[\\s\"*?()\\[\\]{}^~\\\\/|&!+-]");
    }
    if (!typed.isEmpty()) {
      for (String query :
          List.of(
              typed.query(), typed.completion(), typed.queryUnder("http://localhost:3030/name/"))) {
        assertThat(fields(new QueryParser("label", new KeywordAnalyzer()).parse(query)))
            .isSubsetOf("label", "uri");
      }
    }
  }

  private static Set<String> fields(Query query) {
    Set<String> fields = new TreeSet<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            fields.add(field);
            return true;
          }
        });
    return fields;
  }

  @Test
  void foldsAsTheIndexDoes() {
    assertThat(TypedWords.of("L'Élysée AND São").words()).containsExactly("l'elysee", "and", "sao");
  }

  @Test
  void lastWordMayBeTheBeginningOfOne() {
    assertThat(TypedWords.of("Norwegian na").query()).isEqualTo("+norwegian +(na na*)");
  }

  @Test
  void wordsInQuotationMarksFollowEachOther() {
    assertThat(TypedWords.of("“air defence”").query()).isEqualTo("\"air defence\"");
  }

  @Test
  void punctuationIsNoWord() {
    assertThat(TypedWords.of(" *:* (\"\" ?").isEmpty()).isTrue();
  }

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.of(
            "AND", "OR", "NOT", "\"", "*", "?", ":", "(", ")", "[", "TO", "]", "{", "}", "^", "~",
            "\\", "/", "|", "&&", "!", "+", "-", " ", "label", "uri", "é", "🇺🇦", "乌", "a", "'",
            ".", "1", "\n")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
