package io.mnemogen.evolve.search;

import io.mnemogen.evolve.Judge;

/// The judges of a search.
///
/// @param train judges every design the search proposes
/// @param validation judges elites on a suite the search does not see, before they can win
public record Judges(Judge train, Judge validation) {}
