package io.mnemogen.runs.model;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.output.TokenUsage;
import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.evolve.archive.ModelCall.Cost;
import io.mnemogen.runs.model.call.Courtesy;
import io.mnemogen.runs.model.call.Prices;
import io.mnemogen.runs.model.call.Role;
import io.mnemogen.runs.model.provider.ModelAddress;
import io.mnemogen.runtime.embed.CachedEmbedder;
import io.mnemogen.runtime.embed.UnitLength;
import io.mnemogen.runtime.embed.VectorStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An embedding model behind an OpenAI-compatible door. Vectors are scaled to unit length; how many
/// components they have is learnt from the first. Thread-safe.
final class RemoteEmbedder implements Embedder {
  /// Texts in one request.
  private static final int BATCH = 64;

  private static final String PROBE = "dimension";

  /// Where vectors come from.
  ///
  /// @param address of the model
  /// @param model makes them
  /// @param price what it costs
  record Source(ModelAddress address, EmbeddingModel model, Prices.Price price) {}

  private final Source source;
  private final Courtesy courtesy;
  private final VectorStore store;
  private volatile int dimension;

  /// @param store keeps the vector from which the dimension is known; not closed here
  RemoteEmbedder(Source source, Courtesy courtesy, VectorStore store) {
    this.source = source;
    this.courtesy = courtesy;
    this.store = store;
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    var vectors = new ArrayList<float[]>(texts.size());
    for (int from = 0; from < texts.size(); from += BATCH) {
      vectors.addAll(ask(texts.subList(from, Math.min(texts.size(), from + BATCH))));
    }
    return vectors;
  }

  @Override
  public int dimension() {
    if (dimension == 0) {
      UUID key = CachedEmbedder.key(PROBE);
      float[] known = store.get(key);
      float[] vector = known == null ? embed(PROBE) : known;
      store.put(key, vector);
      dimension = vector.length;
    }
    return dimension;
  }

  @Override
  public String name() {
    return source.address().toString();
  }

  private List<float[]> ask(List<String> texts) {
    List<TextSegment> segments =
        texts.stream().map(text -> TextSegment.from(text.isBlank() ? "." : text)).toList();
    long bytes = 0;
    for (TextSegment segment : segments) {
      bytes += segment.text().getBytes(StandardCharsets.UTF_8).length + 8;
    }
    Cost most = cost(bytes, 0);
    var errand = new Courtesy.Errand(Role.EMBEDDING, source.address(), most, texts.hashCode());
    return courtesy.ask(errand, start -> once(segments, most, start)).answer();
  }

  private Courtesy.Billed<List<float[]>> once(List<TextSegment> segments, Cost most, long start) {
    Response<List<Embedding>> response = source.model().embedAll(segments);
    @Nullable TokenUsage usage = response.tokenUsage();
    Integer counted = usage == null ? null : usage.inputTokenCount();
    long tokens = counted == null ? most.inputTokens() : counted;
    return new Courtesy.Billed<>(
        response.content().stream().map(e -> UnitLength.of(e.vector())).toList(),
        cost(tokens, courtesy.millis(start)));
  }

  private Cost cost(long tokens, long millis) {
    return new Cost(1, tokens, 0, source.price().microDollars(tokens, 0), millis);
  }
}
