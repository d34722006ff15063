package io.mnemogen.evolve.search;

import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Proposed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps judging slots at work: as soon as one is free, another proposal is made from what has been
/// judged by then.
///
/// Which design is done first is chance, and decides what later proposals can know. So it is
/// logged: proposal k was made when n designs had been judged, and was the m-th to be judged. As
/// far as the log goes, proposals are made and verdicts taken as it says, whatever the slots do;
/// beyond its end the slots decide, and the log grows.
final class Flow {
  /// Proposals in a row that find nothing new before nothing new is expected.
  private static final int BARREN = 8;

  private record Flight(Proposal proposal, int round) {}

  private final Register register;
  private final IntFunction<Optional<Proposal>> proposals;
  private final Supplier<Judge> judge;
  private final Bench bench;
  private final List<Proposed> log;
  private final Map<Integer, String> order = new HashMap<>();
  private final Map<String, Flight> flying = new LinkedHashMap<>();
  private int made;
  private int barren;
  private boolean stopped;
  private @Nullable RuntimeException failure;

  /// @param register takes what is judged; its archive holds the log
  /// @param proposals makes the proposal of this number, the first being 1, if it finds a new
  ///   design
  /// @param judge gives the judge for a design that is proposed now
  /// @param bench how many designs are judged at the same time, and whether to stop
  Flow(
      Register register,
      IntFunction<Optional<Proposal>> proposals,
      Supplier<Judge> judge,
      Bench bench) {
    this.register = register;
    this.proposals = proposals;
    this.judge = judge;
    this.bench = bench;
    this.log = register.archive().log();
    for (Proposed logged : log) {
      logged
          .design()
          .filter(design -> logged.place() > 0)
          .ifPresent(design -> order.put(logged.place(), design));
    }
  }

  /// Goes on until the budget is used up, nothing new is found, or someone asks to stop. Who is
  /// being judged then is judged to the end.
  ///
  /// @return whether someone asked to stop
  /// @throws RuntimeException what a judge or a proposal threw, after what was being judged is
  ///   archived
  boolean run() {
    try (var slots = new Slots(bench)) {
      do {
        while (isDue()) {
          propose(slots);
        }
      } while (!flying.isEmpty() && land(slots));
    }
    if (failure != null) {
      throw failure;
    }
    if (!stopped && made < log.size()) {
      throw register.misfit("nothing");
    }
    return stopped;
  }

  /// Whether the next proposal is to be made now.
  private boolean isDue() {
    if (stopped) {
      return false;
    }
    if (made < log.size()) {
      return log.get(made).judged() == register.judged();
    }
    int free = Math.min(bench.parallelism(), register.affordable()) - flying.size();
    boolean dry = flying.isEmpty() ? barren >= BARREN : barren > 0;
    if (free <= 0 || dry || order.containsKey(register.judged() + 1)) {
      return false;
    }
    stopped = bench.stop().getAsBoolean();
    return !stopped;
  }

  private void propose(Slots slots) {
    int number = made + 1;
    Optional<Proposal> proposal;
    try {
      proposal = proposals.apply(number).filter(p -> !flying.containsKey(p.design().id()));
    } catch (RuntimeException e) {
      fail(e);
      return;
    }
    Optional<String> design = proposal.map(p -> p.design().id());
    int place = 0;
    if (made < log.size()) {
      Proposed logged = log.get(made);
      place = logged.place();
      if (!logged.design().equals(design)) {
        throw register.misfit(proposal.map(p -> p.design().shortId()).orElse("nothing"));
      }
    } else {
      register.archive().log(new Proposed(number, register.judged(), design, 0));
    }
    made = number;
    barren++;
    if (proposal.isPresent()) {
      barren = 0;
      flying.put(proposal.get().design().id(), new Flight(proposal.get(), register.generation()));
      if (place == 0 || place > register.archive().size()) {
        slots.judge(proposal.get().design(), judge.get());
      }
    }
  }

  /// Takes the verdict that comes next.
  ///
  /// @return whether more may come
  private boolean land(Slots slots) {
    int number = register.judged() + 1;
    String logged = order.get(number);
    if (logged == null) {
      Optional<String> done = slots.next();
      done.ifPresent(id -> land(id, slots));
      stopped |= done.isEmpty();
      return done.isPresent();
    }
    if (!flying.containsKey(logged)) {
      throw register.misfit("nothing");
    }
    if (number > register.archive().size()) {
      return land(logged, slots);
    }
    flying.remove(logged);
    barren = 0;
    register
        .archive()
        .find(logged)
        .map(s -> s.rescored(Optional.empty()))
        .ifPresent(register::take);
    return true;
  }

  /// Takes the verdict on a design.
  ///
  /// @return whether there is one
  private boolean land(String id, Slots slots) {
    Flight flight = Objects.requireNonNull(flying.remove(id));
    Optional<Verdict> verdict;
    try {
      verdict = slots.verdict(id);
    } catch (RuntimeException e) {
      fail(e);
      return false;
    }
    if (verdict.isPresent()) {
      barren = 0;
      register.take(flight.proposal(), flight.round(), verdict.get());
    }
    stopped |= verdict.isEmpty();
    return verdict.isPresent();
  }

  private void fail(RuntimeException why) {
    stopped = true;
    if (failure == null) {
      failure = why;
    } else {
      failure.addSuppressed(why);
    }
  }
}
