package io.mnemogen.evolve.meta;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.meta.grammar.Derivation;
import io.mnemogen.evolve.meta.grammar.SlotGrammar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes slots by grammar, without a language model.
///
/// It remembers how each of its programs was derived, and which of them it was shown: those were
/// selected, so they work. A parent with a derived slot has it varied where it can be derived
/// otherwise; any other slot is mostly replaced by a variant of a program that works, and derived
/// from scratch where there is none. What is new fits the parent: where its slot handles workflows,
/// so do most derivations, elsewhere few. Confined to one thread.
public final class GrammarMetaAgent implements MetaAgent {
  private static final double FRESH = 0.1;
  private static final double ORPHANED = 0.3;
  private static final double MATCHING = 0.9;
  private static final int ATTEMPTS = 32;
  private static final double TOGETHER = 0.3;
  private static final double CROSSED = 0.2;
  private static final double SHRUNK = 0.1;
  private static final double EXTENDED = 0.4;

  private final String name;
  private final List<SlotGrammar> grammars = new ArrayList<>();
  private final Map<SlotProgram, Derivation> derivations = new HashMap<>();
  private final SequencedSet<SlotProgram> working = new LinkedHashSet<>();

  /// An agent that writes every slot but manage.
  public GrammarMetaAgent() {
    this(false);
  }

  /// An agent with the grammars packed with this library.
  ///
  /// @param forgetting whether it writes manage too: where nothing has to be let go, such programs
  ///   are neutral at best
  public GrammarMetaAgent(boolean forgetting) {
    name = forgetting ? "grammar with manage" : "grammar";
    var slots = new ArrayList<>(List.of(Slot.RETRIEVE, Slot.RETRIEVE, Slot.ENCODE, Slot.STORE));
    if (forgetting) {
      slots.addAll(List.of(Slot.MANAGE, Slot.MANAGE));
    }
    slots.stream().flatMap(slot -> SlotGrammar.of(slot).stream()).forEach(grammars::add);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Draft> propose(Brief brief) {
    var random = new SplittableRandom(brief.seed());
    List<SlotGrammar> useful = useful(brief.parent().design());
    SlotGrammar grammar = useful.get(random.nextInt(useful.size()));
    SlotProgram own = brief.parent().design().program(grammar.slot());
    remember(brief);
    Derivation derived = derivations.get(own);
    if (derived == null && random.nextDouble() < TOGETHER) {
      return Optional.of(together(useful, brief.parent().design(), random));
    }
    if (derived == null && random.nextDouble() >= ORPHANED) {
      Optional<Derivation> proven = proven(own, random);
      if (proven.isPresent()) {
        return draft(grammar, grammar.mutate(proven.get(), random), "regrow");
      }
    }
    if (derived == null || random.nextDouble() < FRESH) {
      return draft(grammar, fitting(grammar, own, random), "derive");
    }
    double choice = random.nextDouble();
    if (choice < CROSSED) {
      Optional<Derivation> crossed =
          partner(brief.peers(), grammar.slot(), own, random)
              .flatMap(partner -> grammar.cross(derived, partner, random));
      if (crossed.isPresent()) {
        return draft(grammar, crossed.get(), "graft");
      }
    } else if (choice < CROSSED + SHRUNK) {
      Optional<Derivation> shrunk = grammar.shrink(derived, random);
      if (shrunk.isPresent()) {
        return draft(grammar, shrunk.get(), "shrink");
      }
    } else if (choice < CROSSED + SHRUNK + EXTENDED) {
      Optional<Derivation> extended = grammar.extend(derived, random);
      if (extended.isPresent()) {
        return draft(grammar, extended.get(), "extend");
      }
    }
    return draft(grammar, grammar.mutate(derived, random), "regrow");
  }

  /// What is left of a derived program when a part of its derivation is taken out.
  @Override
  public List<SlotProgram> simpler(SlotProgram program) {
    Derivation derived = derivations.get(program);
    if (derived == null) {
      return List.of();
    }
    var programs = new LinkedHashSet<SlotProgram>();
    grammars.stream()
        .filter(grammar -> grammar.slot() == program.slot())
        .limit(1)
        .forEach(grammar ->
            grammar
                .prune(derived)
                .forEach(pruned -> {
                  SlotProgram shorter = grammar.program(pruned);
                  derivations.putIfAbsent(shorter, pruned);
                  programs.add(shorter);
                }));
    programs.remove(program);
    return List.copyOf(programs);
  }

  /// The grammars whose programs could matter to a design: further views help to find what was
  /// said, not what was done.
  private List<SlotGrammar> useful(MemoryDesign design) {
    boolean done = procedural(design.program(Slot.ENCODE));
    return grammars.stream().filter(g -> g.slot() != Slot.STORE || !done).toList();
  }

  /// Every slot there is a grammar for, derived anew: what one slot looks for, another has to keep.
  private Draft together(List<SlotGrammar> useful, MemoryDesign design, RandomGenerator random) {
    var programs = new ArrayList<SlotProgram>();
    for (SlotGrammar grammar : new LinkedHashSet<>(useful)) {
      Derivation derived = fitting(grammar, design.program(grammar.slot()), random);
      SlotProgram program = grammar.program(derived);
      derivations.putIfAbsent(program, derived);
      programs.add(program);
    }
    String slots = programs.stream().map(p -> p.slot().key()).collect(Collectors.joining(", "));
    return new Draft(programs, "derive", slots + " rewritten");
  }

  private void remember(Brief brief) {
    for (Slot slot : Slot.values()) {
      Stream.concat(Stream.of(brief.parent()), brief.peers().stream())
          .map(shown -> shown.design().program(slot))
          .filter(derivations::containsKey)
          .forEach(working::add);
    }
  }

  /// How a program that works and does what `own` does was derived, the later the likelier.
  private Optional<Derivation> proven(SlotProgram own, RandomGenerator random) {
    List<SlotProgram> like =
        working.stream()
            .filter(p -> p.slot() == own.slot() && procedural(p) == procedural(own))
            .toList();
    if (like.isEmpty()) {
      return Optional.empty();
    }
    int latest = Math.max(random.nextInt(like.size()), random.nextInt(like.size()));
    return Optional.ofNullable(derivations.get(like.get(latest)));
  }

  /// A derivation that mostly handles workflows exactly if `own` does.
  private static Derivation fitting(SlotGrammar grammar, SlotProgram own, RandomGenerator random) {
    boolean matching = random.nextDouble() < MATCHING;
    Derivation derived = grammar.derive(random);
    for (int i = 0; matching && i < ATTEMPTS; i++) {
      if (procedural(grammar.program(derived)) == procedural(own)) {
        return derived;
      }
      derived = grammar.derive(random);
    }
    return derived;
  }

  private static boolean procedural(SlotProgram program) {
    return program.source().contains("workflow");
  }

  private Optional<Derivation> partner(
      List<Specimen> peers, Slot slot, SlotProgram own, RandomGenerator random) {
    List<Derivation> partners =
        peers.stream()
            .map(peer -> peer.design().program(slot))
            .filter(program -> !program.equals(own))
            .flatMap(program -> Optional.ofNullable(derivations.get(program)).stream())
            .toList();
    return partners.isEmpty()
        ? Optional.empty()
        : Optional.of(partners.get(random.nextInt(partners.size())));
  }

  private Optional<Draft> draft(SlotGrammar grammar, Derivation derivation, String operator) {
    SlotProgram program = grammar.program(derivation);
    derivations.putIfAbsent(program, derivation);
    return Optional.of(new Draft(List.of(program), operator, grammar.slot().key() + " rewritten"));
  }
}
