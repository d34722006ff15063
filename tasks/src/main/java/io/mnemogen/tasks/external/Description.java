package io.mnemogen.tasks.external;

/// What an environment says of itself.
///
/// @param name its name
/// @param version counts up whenever scores stop being comparable
/// @param description what a designer must know
/// @param steps after so many actions an episode has failed
record Description(String name, int version, String description, int steps) {}
