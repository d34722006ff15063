package io.mnemogen.tasks.intents;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.tasks.TaskSuite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// Reference memories for streams of texts.
final class References {
  private References() {}

  /// All of them by name, for a suite of this capacity.
  static SequencedMap<String, Supplier<Memory>> of(TaskSuite suite, int capacity) {
    var all = new LinkedHashMap<String, Supplier<Memory>>();
    all.put("none", () -> new ExampleMemory((s, e) -> {}, 0));
    all.put("newest", () -> newest(capacity));
    all.put("fifo", () -> new ExampleMemory((s, e) -> fifo(s, e, capacity), 0));
    all.put("fifo, quarter", () -> new ExampleMemory((s, e) -> fifo(s, e, capacity / 4), 0));
    all.put("balanced", () -> new ExampleMemory((s, e) -> balanced(s, e, capacity), 0));
    all.put("prototypes", () -> new ExampleMemory((s, e) -> prototypes(s, e, 0), 0));
    all.put("fading prototypes", () -> new ExampleMemory((s, e) -> prototypes(s, e, 0.2), 0));
    all.put("several prototypes", () -> new ExampleMemory((s, e) -> merging(s, e, capacity), 0));
    all.put("repelling prototypes", () -> new ExampleMemory(References::repelling, 0));
    all.put("drop doubted", () -> new ExampleMemory((s, e) -> doubted(s, e, capacity), 0));
    all.put("overfull", () -> new ExampleMemory(List::add, 0));
    all.put("oracle", () -> oracle(suite));
    return all;
  }

  /// Keeps the newest, returns them newest first.
  private static Memory newest(int capacity) {
    return new ExampleMemory((s, e) -> fifo(s, e, capacity), 1000);
  }

  static void fifo(List<Example> store, Example fresh, int capacity) {
    store.add(fresh);
    if (store.size() > capacity) {
      store.removeFirst();
    }
  }

  /// Drops the oldest example of the most frequent label.
  static void balanced(List<Example> store, Example fresh, int capacity) {
    store.add(fresh);
    if (store.size() > capacity) {
      var counts = new HashMap<String, Integer>();
      store.forEach(e -> counts.merge(e.label(), 1, Integer::sum));
      int most = counts.values().stream().max(Integer::compare).orElse(0);
      for (Example example : store) {
        if (counts.getOrDefault(example.label(), 0) == most) {
          store.remove(example);
          return;
        }
      }
    }
  }

  /// One mean a label; with `fade` the new example counts at least that share.
  static void prototypes(List<Example> store, Example fresh, double fade) {
    for (int i = 0; i < store.size(); i++) {
      Example known = store.get(i);
      if (known.label().equals(fresh.label())) {
        store.remove(i);
        store.add(known.towards(fresh, Math.max(fade, 1 / (known.weight() + 1))));
        return;
      }
    }
    store.add(fresh);
  }

  /// Merges the two oldest examples of the most frequent label when full.
  static void merging(List<Example> store, Example fresh, int capacity) {
    store.add(fresh);
    if (store.size() > capacity) {
      var counts = new HashMap<String, Integer>();
      store.forEach(e -> counts.merge(e.label(), 1, Integer::sum));
      String most = "";
      for (Example example : store) {
        if (counts.getOrDefault(example.label(), 0) > counts.getOrDefault(most, 0)) {
          most = example.label();
        }
      }
      String crowded = most;
      List<Example> oldest =
          store.stream().filter(e -> e.label().equals(crowded)).limit(2).toList();
      store.removeAll(oldest);
      if (oldest.size() == 2) {
        store.add(0, oldest.getFirst().towards(oldest.getLast(), 0.5));
      }
    }
  }

  /// Drops every kept example that would have labelled the new one wrongly: over-eager.
  static void doubted(List<Example> store, Example fresh, int capacity) {
    store.removeIf(e -> e.like(fresh.vector()) > 0.3 && !e.label().equals(fresh.label()));
    fifo(store, fresh, capacity);
  }

  /// Learning vector quantisation (Kohonen 1990, "The self-organizing map", section VI): the mean
  /// of the right label is drawn near, the nearest of a wrong one pushed away.
  static void repelling(List<Example> store, Example fresh) {
    store.stream()
        .max(Comparator.comparingDouble(e -> e.like(fresh.vector())))
        .filter(nearest -> !nearest.label().equals(fresh.label()))
        .ifPresent(wrong -> store.set(store.indexOf(wrong), wrong.towards(fresh, -0.05)));
    prototypes(store, fresh, 0.1);
  }

  /// Knows the right label of every text of the suite.
  private static Memory oracle(TaskSuite suite) {
    Map<String, String> truth = new HashMap<>();
    suite.courses().stream()
        .flatMap(course -> course.deployment().stream())
        .map(IntentEpisode.class::cast)
        .forEach(e -> truth.put(e.id() + e.query().text(), e.arrival().truth()));
    return new Oracle(truth, new ArrayList<>());
  }

  private record Oracle(Map<String, String> truth, List<String> seen) implements Memory {
    @Override
    public Recollection recall(Query query) {
      List<Recalled> labels =
          Arrays.stream(Stream.values())
              .filter(stream -> seen.isEmpty() || seen.getLast().startsWith(stream.label()))
              .map(stream -> "%s-%04d".formatted(stream.label(), query.time()) + query.text())
              .flatMap(key -> Optional.ofNullable(truth.get(key)).stream())
              .map(label -> Recalled.of("label: " + label, 0, "u"))
              .toList();
      return Recollection.of(labels);
    }

    @Override
    public void remember(Experience experience) {
      seen.add(experience.id());
    }

    @Override
    public Footprint footprint() {
      return Footprint.NONE;
    }
  }
}
