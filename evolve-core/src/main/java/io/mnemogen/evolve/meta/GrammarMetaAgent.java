package io.mnemogen.evolve.meta;

import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.meta.grammar.Derivation;
import io.mnemogen.evolve.meta.grammar.SlotGrammar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Writes slots by grammar, without a language model.
///
/// It remembers how each of its programs was derived. A parent with such a slot has it varied where
/// it can be derived otherwise; any other slot is derived from scratch. Confined to one thread.
public final class GrammarMetaAgent implements MetaAgent {
  private static final double FRESH = 0.2;
  private static final double CROSSED = 0.25;
  private static final double SHRUNK = 0.15;

  private final List<SlotGrammar> grammars = new ArrayList<>();
  private final Map<SlotProgram, Derivation> derivations = new HashMap<>();

  /// An agent with the grammars packed with this library.
  public GrammarMetaAgent() {
    for (Slot slot : List.of(Slot.RETRIEVE, Slot.RETRIEVE, Slot.ENCODE)) {
      SlotGrammar.of(slot).ifPresent(grammars::add);
    }
  }

  @Override
  public String name() {
    return "grammar";
  }

  @Override
  public Optional<Draft> propose(Brief brief) {
    var random = new SplittableRandom(brief.seed());
    SlotGrammar grammar = grammars.get(random.nextInt(grammars.size()));
    SlotProgram own = brief.parent().design().program(grammar.slot());
    Derivation derived = derivations.get(own);
    if (derived == null || random.nextDouble() < FRESH) {
      return draft(grammar, grammar.derive(random), "derive");
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
    }
    return draft(grammar, grammar.mutate(derived, random), "regrow");
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
