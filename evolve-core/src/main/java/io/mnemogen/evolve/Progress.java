package io.mnemogen.evolve;

/// How far a search has come.
///
/// @param judged distinct designs judged so far
/// @param dropped those of them that were not judged to the end
/// @param spent what they cost, in full evaluations
/// @param evaluations full evaluations the search may spend
/// @param generation the round the search is in, 0 for the seeds
/// @param faults judged designs that failed
/// @param best the best training quality so far, -1 before a design has run to the end
public record Progress(
    int judged,
    int dropped,
    double spent,
    int evaluations,
    int generation,
    int faults,
    double best) {}
