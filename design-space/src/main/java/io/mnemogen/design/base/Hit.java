package io.mnemogen.design.base;

/// A unit found by a view, with the view's score.
///
/// @param id the unit's id
/// @param score higher is better; the view says what it means
public record Hit(String id, double score) {}
