package io.mnemogen.design.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;

/// An inverted index of short texts: for every term the documents that hold it, as int arrays.
///
/// Documents are in order of insertion; adding an id again moves it to the end. Removed documents
/// leave all statistics at once and their postings when enough have gathered. BM25 follows Lucene's
/// `BM25Similarity` (Robertson and Zaragoza 2009, section 3.2, with a never negative idf and
/// without the constant factor k1 + 1), including its rounding of document lengths over 40 to four
/// significant bits, so that rankings agree.
public final class TermIndex {
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final int SPARE = 64;

  /// A document: its distinct terms and how often each occurs.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Document(String id, int[] terms, int[] counts, int length) {}

  private final Map<String, Integer> termOf = new HashMap<>();
  private final List<Postings> postings = new ArrayList<>();
  private final Map<String, Integer> rowOf = new HashMap<>();
  private final List<@Nullable Document> documents = new ArrayList<>();
  private final Rows rows = new Rows(SPARE);
  private final double[] norms = new double[Rows.CODES];
  private double[] cosineNorms = {};
  private boolean bm25Ready;
  private boolean cosineReady;
  private int filled;
  private long length;

  /// Takes in a document; an earlier one of the same id is replaced.
  public void put(String id, Collection<String> terms) {
    remove(id);
    var counts = new LinkedHashMap<Integer, Integer>();
    for (String term : terms) {
      counts.merge(term(term), 1, Integer::sum);
    }
    int row = documents.size();
    int[] distinct = new int[counts.size()];
    int[] frequencies = new int[counts.size()];
    int at = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      distinct[at] = entry.getKey();
      frequencies[at++] = entry.getValue();
      postings.get(entry.getKey()).add(row, entry.getValue());
    }
    append(new Document(id, distinct, frequencies, terms.size()));
    length += terms.size();
    filled += terms.isEmpty() ? 0 : 1;
    changed();
  }

  /// Drops a document. Nothing happens if there is none of this id.
  public void remove(String id) {
    Integer row = rowOf.remove(id);
    if (row == null) {
      return;
    }
    Document gone = documents.set(row, null);
    rows.kill(row);
    if (gone != null) {
      for (int term : gone.terms) {
        postings.get(term).lost();
      }
      length -= gone.length;
      filled -= gone.length == 0 ? 0 : 1;
    }
    changed();
    if (documents.size() - rowOf.size() > SPARE + rowOf.size()) {
      compact();
    }
  }

  /// Drops all documents.
  public void clear() {
    termOf.clear();
    postings.clear();
    rowOf.clear();
    documents.clear();
    length = 0;
    filled = 0;
    changed();
  }

  /// Whether there is a document of this id.
  public boolean has(String id) {
    return rowOf.containsKey(id);
  }

  /// How many documents are held.
  public int size() {
    return rowOf.size();
  }

  /// In how many documents a term occurs.
  public int documentFrequency(String term) {
    Integer number = termOf.get(term);
    return number == null ? 0 : postings.get(number).live();
  }

  /// Hands over the BM25 score of every document that shares a term with the query, in order of
  /// insertion. Terms count once each.
  public void bm25(Collection<String> query, ObjDoubleConsumer<String> sink) {
    sumBm25(query);
    rows.drainInOrder((row, sum) -> sink.accept(id(row), sum));
  }

  /// The `k` best documents by BM25, best first; equal scores in order of insertion.
  public TopK.Ranking bestByBm25(Collection<String> query, int k) {
    sumBm25(query);
    var top = new TopK(k, rows.touched());
    rows.drain(top::offer);
    return top.drain();
  }

  /// Hands over the cosine in (0, 1] between the TF-IDF vectors of the query and of every document
  /// that shares a term with it, in order of insertion. A term weighs its count times `1 + ln((1 +
  /// n) / (1 + df))`.
  public void tfIdf(Collection<String> query, ObjDoubleConsumer<String> sink) {
    cosineNorms();
    var counts = new LinkedHashMap<String, Integer>();
    query.forEach(term -> counts.merge(term, 1, Integer::sum));
    double square = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      double idf = smoothIdf(documentFrequency(entry.getKey()));
      double weight = entry.getValue() * idf;
      square += weight * weight;
      Postings list = postingsOf(entry.getKey());
      if (list != null) {
        list.addTo(rows, weight * idf);
      }
    }
    double queryNorm = Math.sqrt(square);
    rows.drainInOrder(
        (row, sum) -> sink.accept(id(row), Math.min(1, sum / (queryNorm * cosineNorms[row]))));
  }

  /// The id in a row of a ranking; valid until the next change.
  public String id(int row) {
    Document document = documents.get(row);
    if (document == null) {
      throw new IllegalStateException("a ranking is valid until the next change of its index");
    }
    return document.id;
  }

  private void sumBm25(Collection<String> query) {
    bm25Norms();
    int n = filled;
    for (String term : new LinkedHashSet<>(query)) {
      Postings list = postingsOf(term);
      if (list != null && list.live() > 0) {
        double idf = Math.log(1 + (n - list.live() + 0.5) / (list.live() + 0.5));
        list.addSaturatedTo(rows, idf, norms);
      }
    }
  }

  private @Nullable Postings postingsOf(String term) {
    Integer number = termOf.get(term);
    return number == null ? null : postings.get(number);
  }

  private int term(String term) {
    Integer known = termOf.get(term);
    if (known != null) {
      return known;
    }
    postings.add(new Postings());
    termOf.put(term, postings.size() - 1);
    return postings.size() - 1;
  }

  private double smoothIdf(int frequency) {
    return 1 + Math.log((1.0 + filled) / (1.0 + frequency));
  }

  private void append(Document document) {
    int row = documents.size();
    rows.open(row, document.length);
    documents.add(document);
    rowOf.put(document.id, row);
  }

  private void bm25Norms() {
    if (!bm25Ready) {
      double average = filled == 0 ? 1 : (double) length / filled;
      for (int code = 0; code < Rows.CODES; code++) {
        norms[code] = K1 * (1 - B + B * Rows.length(code) / average);
      }
      bm25Ready = true;
    }
  }

  private void cosineNorms() {
    if (cosineReady) {
      return;
    }
    if (cosineNorms.length < documents.size()) {
      cosineNorms = new double[documents.size() + (documents.size() >> 1)];
    }
    for (int row = 0; row < documents.size(); row++) {
      Document document = documents.get(row);
      double square = 0;
      for (int i = 0; document != null && i < document.terms.length; i++) {
        double weight = document.counts[i] * smoothIdf(postings.get(document.terms[i]).live());
        square += weight * weight;
      }
      cosineNorms[row] = Math.sqrt(square);
    }
    cosineReady = true;
  }

  private void changed() {
    bm25Ready = false;
    cosineReady = false;
  }

  private void compact() {
    List<Document> kept = new ArrayList<>();
    for (Document document : documents) {
      if (document != null) {
        kept.add(document);
      }
    }
    documents.clear();
    postings.forEach(Postings::clear);
    for (Document document : kept) {
      int row = documents.size();
      for (int i = 0; i < document.terms.length; i++) {
        postings.get(document.terms[i]).add(row, document.counts[i]);
      }
      append(document);
    }
  }
}
