package io.mnemogen.runtime;

import io.mnemogen.design.Fault;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.TokenCounter;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.runtime.journal.MemoryFile;
import io.mnemogen.runtime.journal.Past;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A design that lives a past. The past is the truth: after any failure the design lives it again.
final class EvolvedMemory implements AgentMemory {
  private static final String NUMBERED = "m";

  private final ExportedMemory exported;
  private final DesignAtWork work;
  private final Past past;
  private final MemoryOptions options;
  private final TokenCounter counter;
  private final @Nullable Path file;
  private final Runnable afterwards;
  private final Set<String> served = new LinkedHashSet<>();
  private @Nullable Memory alive;

  /// @param past closed with this memory
  /// @param file where the past is kept, or null
  /// @param afterwards run on closing
  EvolvedMemory(ExportedMemory exported, Opening opening, Past past, @Nullable Path file) {
    this.exported = exported;
    this.work = opening.work();
    this.options = opening.options();
    this.afterwards = opening.afterwards();
    this.past = past;
    this.file = file;
    this.counter = exported.papers().needs().budgetUnit().counter();
  }

  /// What was set up for a memory.
  ///
  /// @param work closed with the memory
  /// @param afterwards run when it is closed
  record Opening(DesignAtWork work, MemoryOptions options, Runnable afterwards) {}

  @Override
  public synchronized String remember(Experience experience) {
    if (place(experience.id()) >= 0) {
      throw new IllegalArgumentException(
          "an experience has an id of its own, but '%s' is kept already"
              .formatted(experience.id()));
    }
    ask(
        "remembering " + experience.id(),
        memory -> {
          memory.remember(experience);
          return true;
        });
    keep(() -> past.add(experience));
    return experience.id();
  }

  @Override
  public synchronized String remember(String goal, List<Turn> turns, boolean success) {
    long time = turns.isEmpty() ? now() : turns.getFirst().time();
    var outcome = AgentMemory.outcome(success).with(List.copyOf(served));
    String id = remember(new Experience(NUMBERED + next(), goal, turns, time, outcome));
    served.clear();
    return id;
  }

  @Override
  public synchronized Recollection recall(Query query) {
    return ask("recalling", memory -> memory.recall(query)).within(query.budget(), counter);
  }

  @Override
  public synchronized Recollection recall(String question, int budget) {
    Recollection found = recall(Query.begin(question, question, now(), budget));
    served.addAll(found.units());
    return found;
  }

  @Override
  public synchronized boolean forget(String experience) {
    int place = place(experience);
    if (place < 0) {
      return false;
    }
    List<Experience> rest = Receipts.without(past.experiences(), place);
    alive = null;
    Memory without = work.live(rest);
    keep(() -> past.replace(rest));
    alive = without;
    served.clear();
    return true;
  }

  @Override
  public synchronized MemoryStats stats() {
    Footprint held = ask("counting", Memory::footprint);
    Papers papers = exported.papers();
    return new MemoryStats(
        papers.name(),
        papers.design(),
        past.experiences().size(),
        held.units(),
        held.bytes(),
        papers.needs().embedder(),
        file == null ? null : file.toString(),
        work.walls());
  }

  @Override
  public synchronized List<Experience> experiences() {
    return past.experiences();
  }

  @Override
  public synchronized void save(Path target) {
    MemoryFile.write(target, exported.heading(), past.experiences());
  }

  @Override
  public long now() {
    return options.clock().instant().getEpochSecond();
  }

  @Override
  public Papers papers() {
    return exported.papers();
  }

  @Override
  public synchronized void close() {
    alive = null;
    work.close();
    past.close();
    afterwards.run();
  }

  /// Asks the design, alive or brought to life. A guest that was killed from outside is replaced
  /// once; any other failure ends this life and is told.
  private <T> T ask(String doing, Function<Memory, T> question) {
    for (boolean again = false; ; again = true) {
      Memory memory = alive == null ? work.live(past.experiences()) : alive;
      alive = null;
      T answer = question.apply(memory);
      Optional<Fault> fault = memory.fault();
      if (fault.isEmpty()) {
        alive = memory;
        return answer;
      }
      work.end();
      if (again || !(fault.get() instanceof Fault.Died)) {
        throw new DesignFailed(doing, fault.get());
      }
    }
  }

  /// Changes the past; if that fails, the design no longer matches it and must live it again.
  private void keep(Runnable change) {
    Memory memory = alive;
    alive = null;
    change.run();
    alive = memory;
  }

  private int place(String experience) {
    List<Experience> all = past.experiences();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(experience)) {
        return i;
      }
    }
    return -1;
  }

  private long next() {
    return 1
        + past.experiences().stream()
            .map(Experience::id)
            .filter(id -> id.matches(NUMBERED + "\\d{1,9}"))
            .mapToLong(id -> Long.parseLong(id.substring(1)))
            .max()
            .orElse(0);
  }
}
