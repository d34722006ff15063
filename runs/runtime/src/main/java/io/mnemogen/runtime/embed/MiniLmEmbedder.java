package io.mnemogen.runtime.embed;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import io.mnemogen.design.toolbox.Embedder;
import java.util.ArrayList;
import java.util.List;

/// The sentence embedder all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych 2019), quantised,
/// running in this process. The model is loaded at the first text. Thread-safe.
public final class MiniLmEmbedder implements Embedder {
  private static final class Model {
    static final AllMiniLmL6V2QuantizedEmbeddingModel LOADED = load();

    /// Loads the model with the tokenizer library's calls home switched off.
    private static AllMiniLmL6V2QuantizedEmbeddingModel load() {
      System.setProperty("OPT_OUT_TRACKING", "true");
      System.setProperty("ai.djl.offline", "true");
      return new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
    }
  }

  private static final int DIMENSION = 384;

  /// An embedder; cheap until it is used.
  public MiniLmEmbedder() {}

  @Override
  public List<float[]> embedAll(List<String> texts) {
    var vectors = new ArrayList<float[]>(texts.size());
    for (String text : texts) {
      if (text.isBlank()) {
        vectors.add(new float[DIMENSION]);
      } else {
        vectors.add(UnitLength.of(Model.LOADED.embed(TextSegment.from(text)).content().vector()));
      }
    }
    return vectors;
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public String name() {
    return "minilm-l6-v2-q";
  }
}
