package io.mnemogen.design.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our BM25 against Lucene's, over corpora with long, short and empty documents.
class LuceneAgreementTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void scoresAndRankingsAreLucenes(long seed) throws IOException {
    var random = new SplittableRandom(seed);
    var corpus = new LinkedHashMap<String, List<String>>();
    for (int i = 0; i < 400; i++) {
      corpus.put("d" + i, text(random, i % 50 == 0 ? 0 : random.nextInt(1, 120)));
    }
    var index = new TermIndex();
    corpus.forEach(index::put);
    removeSome(corpus, index, random);

    try (var directory = new ByteBuffersDirectory();
        var reader = DirectoryReader.open(written(directory, corpus))) {
      var lucene = new IndexSearcher(reader);
      lucene.setSimilarity(new BM25Similarity());
      for (int q = 0; q < 40; q++) {
        List<String> query = text(random, random.nextInt(1, 8));
        assertAgreement(lucene, index, query);
      }
    }
  }

  private static void assertAgreement(IndexSearcher lucene, TermIndex index, List<String> query)
      throws IOException {
    var theirs = new BooleanQuery.Builder();
    new LinkedHashSet<>(query)
        .forEach(t -> theirs.add(new TermQuery(new Term("text", t)), Occur.SHOULD));
    var hits = lucene.search(theirs.build(), 1_000).scoreDocs;
    var scores = new LinkedHashMap<String, Double>();
    for (var hit : hits) {
      scores.put(lucene.storedFields().document(hit.doc).get("id"), (double) hit.score);
    }
    var ours = new LinkedHashMap<String, Double>();
    index.bm25(query, ours::put);
    assertThat(ours.keySet()).containsExactlyInAnyOrderElementsOf(scores.keySet());
    ours.forEach((id, score) -> assertThat(scores.get(id)).isCloseTo(score, within(2e-6 * score)));

    TopK.Ranking ranking = index.bestByBm25(query, 1_000);
    var theirOrder = new ArrayList<>(scores.keySet());
    for (int rank = 0; rank < ranking.size(); rank++) {
      String id = index.id(ranking.row(rank));
      String their = theirOrder.get(rank);
      if (!id.equals(their)) {
        // Floats tie where doubles differ in the last digits, and only there may the order differ.
        assertThat(ours.get(their))
            .isCloseTo(ranking.score(rank), within(2e-6 * ranking.score(rank)));
      }
    }
  }

  private static void removeSome(
      Map<String, List<String>> corpus, TermIndex index, SplittableRandom random) {
    for (int i = 0; i < 300; i++) {
      String id = "d" + random.nextInt(400);
      corpus.remove(id);
      index.remove(id);
      if (random.nextBoolean()) {
        List<String> other = text(random, random.nextInt(1, 60));
        corpus.put(id, other);
        index.put(id, other);
      }
    }
  }

  private static ByteBuffersDirectory written(
      ByteBuffersDirectory directory, Map<String, List<String>> corpus) throws IOException {
    var config = new IndexWriterConfig(new WhitespaceAnalyzer());
    config.setSimilarity(new BM25Similarity());
    try (var writer = new IndexWriter(directory, config)) {
      for (var entry : corpus.entrySet()) {
        var document = new Document();
        document.add(new StringField("id", entry.getKey(), Field.Store.YES));
        document.add(new TextField("text", String.join(" ", entry.getValue()), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    return directory;
  }

  private static List<String> text(SplittableRandom random, int length) {
    var words = new ArrayList<String>();
    for (int i = 0; i < length; i++) {
      int u = random.nextInt(1, 60);
      words.add("w" + random.nextInt(u));
    }
    return words;
  }
}
