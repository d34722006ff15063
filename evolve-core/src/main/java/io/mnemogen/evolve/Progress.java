package io.mnemogen.evolve;

/// How far a search has come.
///
/// @param judged distinct designs judged so far
/// @param evaluations distinct designs the search may judge
/// @param generation the round the search is in, 0 for the seeds
/// @param faults judged designs that failed
/// @param best the best training quality so far, -1 before a design has run to the end
public record Progress(int judged, int evaluations, int generation, int faults, double best) {}
