package io.mnemogen.evolve.meta;

import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Specimen;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Two agents that share the work, so that what one writes the other varies and crossover mixes.
public final class MixedMetaAgent implements MetaAgent {
  private static final long OTHER_STREAM = 0x6a09e667f3bcc909L;

  private final MetaAgent main;
  private final MetaAgent other;
  private final double share;

  /// @param main takes its share of proposals, decided by the seed of each brief; requests are
  ///   drawn at its creativity
  /// @param other takes the rest, and those the first has no idea for
  /// @param share of the first, in [0, 1]
  /// @throws IllegalArgumentException if the share is out of range
  public MixedMetaAgent(MetaAgent main, MetaAgent other, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share is from 0 to 1, but is " + share);
    }
    this.main = main;
    this.other = other;
    this.share = share;
  }

  @Override
  public String name() {
    return "%s for %s of the work, else %s".formatted(main.name(), share, other.name());
  }

  @Override
  public double creativity() {
    return main.creativity();
  }

  @Override
  public Optional<Draft> propose(Brief brief) {
    boolean mine = new SplittableRandom(brief.seed() ^ OTHER_STREAM).nextDouble() < share;
    return mine ? main.propose(brief).or(() -> other.propose(brief)) : other.propose(brief);
  }

  @Override
  public List<SlotProgram> simpler(SlotProgram program) {
    return Stream.concat(main.simpler(program).stream(), other.simpler(program).stream())
        .distinct()
        .toList();
  }

  @Override
  public void judged(Specimen specimen) {
    main.judged(specimen);
    other.judged(specimen);
  }
}
