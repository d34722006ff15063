package io.mnemogen.tasks.retrieval;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.ContentHash;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import java.util.ArrayList;
import java.util.List;

/// Finding relevant documents in a corpus that was streamed past.
///
/// Extras: `qrels` (the name of the judgements, such as `test`; empty, all), `queries` (at most
/// this many in a split, 300; 0, all).
public final class Retrieval implements TaskFamily {
  /// The catalogue name.
  public static final String NAME = "retrieval";

  /// What it measures, in one line.
  public static final String IDEA = "rank the documents relevant to a query (data: a BEIR folder)";

  private static final int BUDGET = 4096;

  private final BeirFolder folder;
  private final List<Experience> corpus;
  private final Ranking ranking;
  private final int queries;
  private final int budget;
  private final Mode mode;

  /// Opens the family on the folder the options name.
  ///
  /// @throws TaskProblem if no data is named, it cannot be read, or an extra is impossible
  public Retrieval(TaskOptions options) {
    var extras = new Extras(NAME, options);
    String qrels = extras.text("qrels", "");
    queries = extras.integer("queries", 300, 0, 1_000_000);
    extras.check();
    if (options.data() == null) {
      throw TaskProblem.of(
          "retrieval needs its data: name a folder in the format of BEIR with --data");
    }
    folder = BeirFolder.read(options.data(), qrels);
    corpus = experiences(folder.documents());
    ranking = new Ranking(folder.documents());
    budget = options.budgetOr(BUDGET);
    mode = options.mode();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String idea() {
    return IDEA;
  }

  @Override
  public String description() {
    return """
    A corpus is streamed past: every document is one experience of one turn, whose text is the \
    title, a line break and the text. Afterwards queries are asked (goal and text are the query). \
    Every passage returned should be one document, in its own words from its beginning; passages \
    that are no document take a rank. Counted is nDCG at 10.
    """;
  }

  @Override
  public List<String> notes() {
    return List.of(
        "%d documents, %d queries with relevant documents"
            .formatted(folder.documents().size(), folder.searches().size()));
  }

  /// {@inheritDoc} A query always belongs to the same split, whatever the seed: half of them train,
  /// a quarter validates, a quarter tests. The seed says which are dealt when there are too many.
  @Override
  public TaskSuite deal(Split split, long seed) {
    List<Search> part = part(split, seed);
    if (part.isEmpty()) {
      throw TaskProblem.of(
          "retrieval: no query falls to the %s split; give more queries".formatted(split));
    }
    var hash = new ContentHash();
    corpus.forEach(hash::add);
    var episodes = new ArrayList<Episode>();
    for (Search search : part) {
      var query = Query.begin(search.text(), search.text(), corpus.size() + 1L, budget);
      episodes.add(new SearchEpisode("query-" + search.id(), query, search, ranking));
      hash.add(query).add(search.relevant().toString());
    }
    var course = new Course("corpus", corpus, episodes);
    return new TaskSuite(NAME, version(), seed, split, mode, hash.hex(), List.of(course));
  }

  private List<Search> part(Split split, long seed) {
    List<Search> all =
        folder.searches().stream().filter(s -> split == Split.ALL || home(s) == split).toList();
    if (queries == 0 || all.size() <= queries) {
      return all;
    }
    var drawn = new ArrayList<>(all);
    drawn.sort(java.util.Comparator.comparingLong(s -> Seeds.of(seed, NAME, s.id())));
    return drawn.subList(0, queries);
  }

  private static Split home(Search search) {
    return switch ((int) Math.floorMod(Seeds.of(0, NAME, search.text()), 4L)) {
      case 0, 1 -> Split.TRAIN;
      case 2 -> Split.VALIDATION;
      default -> Split.TEST;
    };
  }

  private static List<Experience> experiences(List<Document> documents) {
    var lived = new ArrayList<Experience>();
    for (Document document : documents) {
      int n = lived.size() + 1;
      var turn = Turn.of("document", document.shown(), n);
      lived.add(new Experience("document-" + n, "", List.of(turn), n, Outcome.of(0, true)));
    }
    return lived;
  }
}
