package io.mnemogen.tasks;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.TokenCounter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one episode was served: cuts every answer to its budget and keeps the receipts.
final class Served implements Recaller {
  private final Memory memory;
  private final TokenCounter counter;
  private final Set<String> units = new LinkedHashSet<>();
  private final List<String> texts = new ArrayList<>();
  private int tokens;
  private int answers;
  private int passages;
  private @Nullable Play play;

  Served(Memory memory, TokenCounter counter) {
    this.memory = memory;
    this.counter = counter;
  }

  @Override
  public Recollection recall(Query query) {
    return cut(memory.recall(query), query);
  }

  @Override
  public Footprint footprint() {
    return memory.footprint();
  }

  Recollection cut(Recollection answer, Query query) {
    Recollection cut = answer.within(query.budget(), counter);
    units.addAll(cut.units());
    tokens += cut.tokens();
    answers++;
    passages += cut.passages().size();
    if (!cut.passages().isEmpty()) {
      texts.add(cut.text());
    }
    return cut;
  }

  void played(Play ended) {
    play = ended;
  }

  Play play() {
    return Objects.requireNonNull(play, "the episode has not been played");
  }

  /// What was lived, with the receipts.
  Experience lived() {
    Experience lived = play().lived();
    return lived.with(lived.outcome().with(List.copyOf(units)));
  }

  /// How often the memory was asked.
  int answers() {
    return answers;
  }

  /// How many passages it served.
  int passages() {
    return passages;
  }

  /// How many different units it served.
  int units() {
    return units.size();
  }

  int tokens() {
    return tokens;
  }

  /// The texts served, in order; empty when nothing was.
  List<String> texts() {
    return texts;
  }
}
