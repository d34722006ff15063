package io.mnemogen.tasks.retrieval;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Play;
import io.mnemogen.tasks.Recaller;
import java.util.LinkedHashMap;
import java.util.List;

/// One query: the memory is asked once, and the order of the documents it returns is judged.
///
/// @param id unique within its course
/// @param query what is asked
/// @param search with its relevant documents
/// @param ranking recognises documents
record SearchEpisode(String id, Query query, Search search, Ranking ranking) implements Episode {
  @Override
  public Play play(Recollection begin, Recaller memory) {
    List<String> ids = ranking.of(begin.passages());
    Gain gain = Gain.of(ids, search.relevant());
    var metrics = new LinkedHashMap<String, Double>();
    metrics.put("ndcg@10", gain.ndcg());
    metrics.put("recall@10", gain.recall());
    var asked = Turn.of("user", search.text(), query.time());
    var lived =
        new Experience(
            id,
            search.text(),
            List.of(asked),
            query.time(),
            Outcome.of(gain.ndcg(), gain.ndcg() > 0));
    String log = "returned documents: %s; relevant: %s".formatted(ids, search.relevant());
    return new Play(gain.ndcg(), metrics, lived, log);
  }
}
