package io.mnemogen.evolve.archive;

import java.util.Optional;

/// When a proposal was made and what became of it: a line in the log of a search in which the order
/// of judging decides. With the log such a search is repeated, without it is not.
///
/// @param number its place in the order of proposing, from 1; its random numbers derive from it
/// @param judged how many designs had been judged when it was made: all it can have known
/// @param design the id of the proposed design; empty if nothing new was found
/// @param place the place of the design in the order of judging, from 1; 0 while it is not judged
public record Proposed(int number, int judged, Optional<String> design, int place) {}
