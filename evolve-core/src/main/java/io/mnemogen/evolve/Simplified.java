package io.mnemogen.evolve;

/// What became of the winner when everything was taken out of it that it does without.
///
/// @param from the winner of the search
/// @param to the same or a shorter design, no worse on training and validation
/// @param judged designs judged for it, beyond the budget of the search
public record Simplified(Specimen from, Specimen to, int judged) {}
