package io.mnemogen.tasks.retrieval;

import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.data.JsonFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A data set in the format of BEIR: `corpus.jsonl` (`{_id, title?, text}`), `queries.jsonl`
/// (`{_id, text}`) and `qrels/NAME.tsv` (`query-id`, `corpus-id`, `score`, with a header).
///
/// @param documents in the order of the file
/// @param searches queries with at least one relevant document, in the order of `queries.jsonl`
record BeirFolder(List<Document> documents, List<Search> searches) {
  private static final String REMEDY =
      "retrieval reads a folder in the format of BEIR: corpus.jsonl, queries.jsonl and"
          + " qrels/*.tsv.";

  BeirFolder {
    documents = List.copyOf(documents);
    searches = List.copyOf(searches);
  }

  /// Reads a folder.
  ///
  /// @param qrels the name of the judgements, such as `test`; empty for all files in `qrels`
  /// @throws TaskProblem with everything that is wrong with the first file that is wrong
  static BeirFolder read(Path folder, String qrels) {
    if (!Files.isDirectory(folder)) {
      throw TaskProblem.of(folder + ": there is no such folder. " + REMEDY);
    }
    List<Document> documents =
        new JsonFile(folder.resolve("corpus.jsonl"), REMEDY)
            .lines(d ->
                new Document(d.at("_id").text(), d.textOr("title").strip(), d.at("text").text()));
    SequencedMap<String, String> queries = new LinkedHashMap<>();
    new JsonFile(folder.resolve("queries.jsonl"), REMEDY)
        .lines(q -> queries.putIfAbsent(q.at("_id").text(), q.at("text").text()));
    Map<String, SequencedMap<String, Integer>> judged = Qrels.read(folder.resolve("qrels"), qrels);
    var known = new LinkedHashMap<String, Document>();
    documents.forEach(d -> known.put(d.id(), d));
    var searches = new ArrayList<Search>();
    queries.forEach((id, text) -> {
      var relevant = new LinkedHashMap<>(judged.getOrDefault(id, new LinkedHashMap<>()));
      relevant.keySet().retainAll(known.keySet());
      if (!relevant.isEmpty()) {
        searches.add(new Search(id, text, relevant));
      }
    });
    if (searches.isEmpty()) {
      throw TaskProblem.of(
          folder + ": no query has a relevant document in the corpus; check that ids match");
    }
    return new BeirFolder(List.copyOf(known.values()), searches);
  }
}
