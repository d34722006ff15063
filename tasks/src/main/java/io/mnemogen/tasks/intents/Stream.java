package io.mnemogen.tasks.intents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/// In what order texts arrive, and what befalls their labels.
enum Stream {
  /// Texts in random order.
  IID {
    @Override
    List<Arrival> arrange(List<Labelled> texts, RandomGenerator random) {
      return texts.stream().map(t -> new Arrival(t.text(), t.label(), t.label())).toList();
    }
  },
  /// Labels arrive in eight blocks, each with labels of its own.
  BLOCKS {
    @Override
    List<Arrival> arrange(List<Labelled> texts, RandomGenerator random) {
      List<String> labels = labels(texts, random);
      Map<String, Integer> block = new LinkedHashMap<>();
      labels.forEach(
          l -> block.put(l, block.size() * Math.min(BLOCK_COUNT, labels.size()) / labels.size()));
      var sorted = new ArrayList<>(texts);
      sorted.sort((a, b) ->
          Integer.compare(block.getOrDefault(a.label(), 0), block.getOrDefault(b.label(), 0)));
      return IID.arrange(sorted, random);
    }
  },
  /// Half-way, two fifths of the labels change their names among themselves.
  DRIFT {
    @Override
    List<Arrival> arrange(List<Labelled> texts, RandomGenerator random) {
      List<String> labels = labels(texts, random);
      List<String> moved = labels.subList(0, Math.max(2, labels.size() * 2 / 5));
      Map<String, String> names = new LinkedHashMap<>();
      for (int i = 0; i < moved.size(); i++) {
        names.put(moved.get(i), moved.get((i + 1) % moved.size()));
      }
      var arrivals = new ArrayList<Arrival>();
      for (Labelled t : texts) {
        boolean late = arrivals.size() >= texts.size() / 2;
        String label = late ? names.getOrDefault(t.label(), t.label()) : t.label();
        arrivals.add(new Arrival(t.text(), label, label));
      }
      return arrivals;
    }
  },
  /// One revealed label in five is wrong.
  NOISE {
    @Override
    List<Arrival> arrange(List<Labelled> texts, RandomGenerator random) {
      List<String> labels = labels(texts, random);
      var arrivals = new ArrayList<Arrival>();
      for (Labelled t : texts) {
        int other =
            (labels.indexOf(t.label()) + 1 + random.nextInt(labels.size() - 1)) % labels.size();
        String revealed = random.nextDouble() < WRONG ? labels.get(other) : t.label();
        arrivals.add(new Arrival(t.text(), t.label(), revealed));
      }
      return arrivals;
    }
  };

  private static final int BLOCK_COUNT = 8;
  private static final double WRONG = 0.2;

  /// The stream of texts that come in random order, with at least two labels.
  abstract List<Arrival> arrange(List<Labelled> texts, RandomGenerator random);

  /// How metrics and extras name it.
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static List<String> labels(List<Labelled> texts, RandomGenerator random) {
    var labels = new LinkedHashSet<String>();
    texts.forEach(t -> labels.add(t.label()));
    var shuffled = new ArrayList<>(labels);
    Collections.sort(shuffled);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
