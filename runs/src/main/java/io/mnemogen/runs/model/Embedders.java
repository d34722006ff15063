package io.mnemogen.runs.model;

import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.runs.config.EmbeddingConfig;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runtime.embed.CachedEmbedder;
import io.mnemogen.runtime.embed.Embedding;
import io.mnemogen.runtime.embed.MiniLmEmbedder;
import io.mnemogen.runtime.embed.VectorStore;
import java.nio.file.Path;

/// Sets up the embedder a configuration asks for.
public final class Embedders {
  private static final int HASHING_DIMENSION = 256;

  private Embedders() {}

  /// The embedder, with its cache on disk when making vectors is dear.
  ///
  /// @param models may have one that makes vectors, which goes first
  public static CachedEmbedder open(EmbeddingConfig config, Models models) {
    return models.embedder(name -> store(config, name)).orElseGet(() -> local(config));
  }

  private static CachedEmbedder local(EmbeddingConfig config) {
    if (config.model().equals("hashing")) {
      return new CachedEmbedder(new HashingEmbedder(HASHING_DIMENSION), VectorStore.inMemory());
    }
    Embedder model = new MiniLmEmbedder();
    return new CachedEmbedder(model, store(config, model.name()));
  }

  private static VectorStore store(EmbeddingConfig config, String model) {
    Path folder = config.cache() == null ? userCache() : Path.of(config.cache());
    return VectorStore.open(folder.resolve(model.replaceAll("[^A-Za-z0-9._-]", "_") + ".mv"));
  }

  /// The name the embedder a configuration asks for goes by in papers and memory files.
  public static String name(RunConfig config) {
    String remote = config.models().roles().embedding();
    if (remote != null) {
      return remote;
    }
    return config.embedding().model().equals("hashing")
        ? "hashing-" + HASHING_DIMENSION
        : Embedding.MINILM;
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
