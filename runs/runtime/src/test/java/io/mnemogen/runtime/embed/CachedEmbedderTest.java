package io.mnemogen.runtime.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.design.toolbox.HashingEmbedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedEmbedderTest {
  @TempDir private Path folder;

  /// Counts what it is asked.
  private static final class Counting implements Embedder {
    private final Embedder hashing = new HashingEmbedder(32);
    private final List<String> asked = new ArrayList<>();

    @Override
    public List<float[]> embedAll(List<String> texts) {
      asked.addAll(texts);
      return hashing.embedAll(texts);
    }

    @Override
    public int dimension() {
      return 32;
    }

    @Override
    public String name() {
      return "counting";
    }
  }

  @Test
  void aTextIsEmbeddedOnceEvenAcrossRuns() {
    Path file = folder.resolve("vectors.mv");
    var first = new Counting();
    List<float[]> before;
    try (var cached = new CachedEmbedder(first, VectorStore.open(file))) {
      before = cached.embedAll(List.of("one", "two", "one"));
      cached.embedAll(List.of("two"));
    }
    assertThat(first.asked).containsExactly("one", "two");
    var second = new Counting();
    try (var cached = new CachedEmbedder(second, VectorStore.open(file))) {
      List<float[]> after = cached.embedAll(List.of("one", "three", "two"));
      assertThat(after.get(0)).isEqualTo(before.get(0));
      assertThat(after.get(2)).isEqualTo(before.get(1));
    }
    assertThat(second.asked).containsExactly("three");
  }

  @Test
  void aStoreThatIsInUseIsReplacedByMemory() {
    Path file = folder.resolve("vectors.mv");
    try (VectorStore held = VectorStore.open(file);
        var cached = new CachedEmbedder(new HashingEmbedder(32), VectorStore.open(file))) {
      assertThat(cached.embed("text")).hasSize(32);
      assertThat(held.size()).isZero();
    }
  }

  @Test
  void aDamagedStoreIsLeftAloneAndReplacedByMemory() throws IOException {
    Path file = Files.writeString(folder.resolve("vectors.mv"), "this is no store");
    try (var cached = new CachedEmbedder(new HashingEmbedder(32), VectorStore.open(file))) {
      assertThat(cached.embed("text")).hasSize(32);
    }
    assertThat(file).hasContent("this is no store");
  }
}
