package io.mnemogen.tasks.intents;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.tasks.fake.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/// Returns the examples nearest to a text; what it keeps is a matter of policy.
final class ExampleMemory implements Memory {
  private static final HashingEmbedder EMBEDDER = new HashingEmbedder(256);
  private static final Map<String, float[]> VECTORS = new HashMap<>();

  private final List<Example> store = new ArrayList<>();
  private final BiConsumer<List<Example>, Example> policy;
  private final double recency;

  /// @param policy takes a new example into the store
  /// @param recency added to an example's likeness for being the newest, falling to 0 for the
  ///   oldest
  ExampleMemory(BiConsumer<List<Example>, Example> policy, double recency) {
    this.policy = policy;
    this.recency = recency;
  }

  @Override
  public void remember(Experience experience) {
    String label = experience.turns().getFirst().attribute("label");
    policy.accept(store, new Example(experience.goal(), label, vector(experience.goal()), 1));
  }

  @Override
  public Recollection recall(Query query) {
    float[] vector = vector(query.text());
    double[] scores =
        IntStream.range(0, store.size())
            .mapToDouble(i -> store.get(i).like(vector) + recency * i / store.size())
            .toArray();
    return Recollection.of(
        IntStream.range(0, store.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
            .limit(8)
            .map(i -> Recalled.of(store.get(i).shown(), scores[i], "u" + i))
            .toList());
  }

  @Override
  public Footprint footprint() {
    long bytes = store.stream().mapToLong(e -> e.shown().length() + 4L * e.vector().length).sum();
    return new Footprint(store.size(), bytes, 0, 0);
  }

  private static synchronized float[] vector(String text) {
    return VECTORS.computeIfAbsent(text, t -> EMBEDDER.embed(String.join(" ", Terms.content(t))));
  }
}
