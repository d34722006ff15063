package io.mnemogen.evolve;

/// Why a design was written as it was: an entry in the lab notebook. What came of it is the verdict
/// of the design beside that of its parent.
///
/// @param author who wrote it, such as the address of a language model
/// @param diagnosis what the author found wanting in the parent
/// @param hypothesis what the author changed, and why it should help
/// @param expected the effect the author expected
/// @param repairs how often the author was sent back to mend what it had written
public record Rationale(
    String author, String diagnosis, String hypothesis, String expected, int repairs) {}
