package io.mnemogen.runs.model;

import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.runs.config.EmbeddingConfig;
import java.nio.file.Path;

/// Sets up the embedder a configuration asks for.
public final class Embedders {
  private static final int HASHING_DIMENSION = 256;

  private Embedders() {}

  /// The embedder, with its cache on disk when making vectors is dear.
  public static CachedEmbedder open(EmbeddingConfig config) {
    if (config.model().equals("hashing")) {
      return new CachedEmbedder(new HashingEmbedder(HASHING_DIMENSION), VectorStore.inMemory());
    }
    Embedder model = new MiniLmEmbedder();
    Path folder = config.cache() == null ? userCache() : Path.of(config.cache());
    return new CachedEmbedder(model, VectorStore.open(folder.resolve(model.name() + ".mv")));
  }

  /// The user's cache folder for Mnemogen: under `XDG_CACHE_HOME`, else under `~/.cache`.
  public static Path userCache() {
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path base =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(xdg);
    return base.resolve("mnemogen");
  }
}
