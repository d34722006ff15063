package io.mnemogen.runs.config;

/// How designs are searched for.
///
/// @param strategy the catalogue name of the search strategy
/// @param seed decides every random choice of the search
/// @param evaluations how many different designs may be judged on the training suite
/// @param population designs a generation
public record SearchConfig(String strategy, long seed, int evaluations, int population) {}
