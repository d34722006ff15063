package io.mnemogen.design.bench;

import io.mnemogen.design.base.MemoryBase;
import io.mnemogen.design.base.MemoryUnit;
import io.mnemogen.design.graph.GraphView;
import io.mnemogen.design.index.TermIndex;
import io.mnemogen.design.index.VectorIndex;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.design.toolbox.TextKit;
import io.mnemogen.design.view.Seal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.lucene.search.IndexSearcher;

/// Measures the toolbox on this machine and prints a Markdown table. Run it as a main class on the
/// test class path; `docs/performance.md` has the command.
///
/// Every figure is the median of five rounds after three seconds to warm up, in CPU time of the one
/// thread that works, so that a busy machine changes it little.
public final class ToolboxBench {
  private static final int DIMENSION = 384;

  private final PrintStream out;
  private final SplittableRandom random = new SplittableRandom(1);

  private ToolboxBench(PrintStream out) {
    this.out = out;
  }

  /// Runs all benchmarks; takes a minute or two.
  public static void main(String[] arguments) throws IOException {
    new ToolboxBench(
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8))
        .run();
  }

  private void run() throws IOException {
    out.println("| what | ours | beside it |");
    out.println("|---|---|---|");
    vectors(600);
    vectors(10_000);
    vectors(100_000);
    keywords(600);
    keywords(100_000);
    interleaved(10_000);
    pageRank(10_000);
  }

  private void vectors(int n) {
    var index = new VectorIndex();
    float[][] plain = new float[n][];
    for (int i = 0; i < n; i++) {
      plain[i] = vector();
      index.put("u" + i, plain[i]);
    }
    float[] query = vector();
    int repeats = Math.max(1, 20_000 / n);
    double ours = Clock.micros(repeats, () -> index.nearest(query, 10, null).size());
    double loop = Clock.micros(repeats, () -> PlainLoop.top10(plain, query)[0]);
    int[] numbers = random.ints((long) n * DIMENSION).toArray();
    double reading = Clock.micros(repeats, () -> sum(numbers));
    row(
        format("exact top 10 of %,d × 384", n),
        format("%,.0f µs", ours),
        format("plain loop and sort %,.0f µs; adding up as many integers %,.0f µs", loop, reading));
  }

  /// As fast as the same amount of memory can be read: the compiler makes wide loads of it.
  private static int sum(int[] numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }

  private void keywords(int n) throws IOException {
    var index = new TermIndex();
    var corpus = new ArrayList<List<String>>();
    for (int i = 0; i < n; i++) {
      corpus.add(words(random.nextInt(5, 25)));
      index.put("u" + i, corpus.getLast());
    }
    List<List<String>> queries = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      queries.add(words(6));
    }
    try (var lucene = new LuceneCorpus(corpus)) {
      IndexSearcher searcher = lucene.searcher();
      double ours =
          Clock.micros(
              1,
              () -> {
                long found = 0;
                for (List<String> query : queries) {
                  found += index.bestByBm25(query, 10).size();
                }
                return found;
              });
      double theirs =
          Clock.micros(
              1,
              () -> {
                long found = 0;
                for (List<String> query : queries) {
                  found += lucene.search(searcher, query, 10);
                }
                return found;
              });
      row(
          format("BM25 top 10 of %,d short texts", n),
          format("%,.0f queries/s", queries.size() * 1e6 / ours),
          format("Lucene in memory %,.0f queries/s", queries.size() * 1e6 / theirs));
    }
  }

  private void interleaved(int n) {
    double each =
        Clock.micros(
            1,
            () -> {
              var base = new MemoryBase(new HashingEmbedder(64), new TextKit());
              long found = 0;
              for (int i = 0; i < n; i++) {
                base.put(MemoryUnit.of("turn", String.join(" ", words(8)), i));
                if (i % 10 == 9) {
                  found += base.keywords().search("w1 w2 w3", 10).size();
                }
              }
              return found;
            });
    row(
        format("%,d units put, a keyword query after every tenth", n),
        format("%,.1f µs a unit", each / n),
        "");
  }

  private void pageRank(int n) {
    var graph = new GraphView(new Seal());
    for (int i = 0; i < 5 * n; i++) {
      graph.link("n" + random.nextInt(n), "to", "n" + random.nextInt(n), random.nextDouble(0.1, 1));
    }
    double ours = Clock.micros(1, () -> graph.pageRank(Map.of("n1", 1.0), 0.5).size());
    double uniform = Clock.micros(1, () -> graph.pageRank(0.85).size());
    row(
        format("PageRank over %,d nodes, %,d edges", n, graph.edges().size()),
        format("%,.1f ms with one seed", ours / 1e3),
        format("%,.1f ms with every node a seed, damping .85", uniform / 1e3));
  }

  private void row(String what, String ours, String beside) {
    out.println("| " + what + " | " + ours + " | " + beside + " |");
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  private float[] vector() {
    float[] vector = new float[DIMENSION];
    for (int i = 0; i < DIMENSION; i++) {
      vector[i] = (float) random.nextDouble(-1, 1);
    }
    return vector;
  }

  private List<String> words(int length) {
    var words = new ArrayList<String>();
    for (int i = 0; i < length; i++) {
      words.add("w" + random.nextInt(random.nextInt(1, 20_000)));
    }
    return words;
  }
}
