package io.mnemogen.design.toolbox.standin;

/// One self-contained statement from a conversation.
///
/// @param text the statement, with its speaker and with ISO dates beside relative ones
/// @param speaker who said it; empty when the world did
/// @param time when it was said, see `Turn.time`
/// @param turn the position of the turn it comes from, from 0
public record Fact(String text, String speaker, long time, int turn) {}
