package io.mnemogen.design.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The same short texts in a Lucene index in memory, merged into one segment.
final class LuceneCorpus implements AutoCloseable {
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  LuceneCorpus(List<List<String>> texts) throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (List<String> words : texts) {
        var document = new Document();
        document.add(new TextField("text", String.join(" ", words), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
  }

  IndexSearcher searcher() {
    var searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    return searcher;
  }

  int search(IndexSearcher searcher, List<String> words, int k) {
    var query = new BooleanQuery.Builder();
    new LinkedHashSet<>(words)
        .forEach(word -> query.add(new TermQuery(new Term("text", word)), Occur.SHOULD));
    try {
      return searcher.search(query.build(), k).scoreDocs.length;
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory does no input", e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
