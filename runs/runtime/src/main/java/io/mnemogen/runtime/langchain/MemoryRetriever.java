package io.mnemogen.runtime.langchain;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.runtime.AgentMemory;
import java.util.List;

/// A memory as a source of content for retrieval-augmented generation: best passages first, each
/// with the ids of its units in the metadata `units`.
public final class MemoryRetriever implements ContentRetriever {
  private final AgentMemory memory;
  private final int budget;

  /// @param memory not closed by this retriever
  /// @param budget tokens the passages of one query may have together
  public MemoryRetriever(AgentMemory memory, int budget) {
    this.memory = memory;
    this.budget = budget;
  }

  @Override
  public List<Content> retrieve(Query query) {
    return memory.recall(query.text(), budget).passages().stream()
        .map(MemoryRetriever::content)
        .toList();
  }

  private static Content content(Recalled passage) {
    var metadata = Metadata.from("units", String.join(" ", passage.units()));
    return Content.from(TextSegment.from(passage.text(), metadata));
  }
}
