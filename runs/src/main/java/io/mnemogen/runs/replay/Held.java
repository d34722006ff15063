package io.mnemogen.runs.replay;

/// A unit that a memory held.
///
/// @param id its id
/// @param kind the design's word for what sort of thing it is
/// @param key what views find it by, when that is not its text; else empty
/// @param text what it says, shortened
/// @param source the experience it was made of, in a few words; empty when that cannot be told
public record Held(String id, String kind, String key, String text, String source) {}
