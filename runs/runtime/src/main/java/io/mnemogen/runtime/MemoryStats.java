package io.mnemogen.runtime;

import org.jspecify.annotations.Nullable;

/// How much a memory holds, and where.
///
/// @param design what people call the design
/// @param id of the design
/// @param experiences kept
/// @param units the design holds of them
/// @param bytes of its texts and vectors
/// @param embedder what makes its vectors
/// @param file where it lives, or null if it is gone when closed
/// @param walls in one sentence: what stands between the design and this machine
public record MemoryStats(
    String design,
    String id,
    int experiences,
    long units,
    long bytes,
    String embedder,
    @Nullable String file,
    String walls) {}
