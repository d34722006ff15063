/// Language models behind addresses: which providers there are, which keys they need, and how they
/// are reached.
@NullMarked
package io.mnemogen.runs.model.provider;

import org.jspecify.annotations.NullMarked;
