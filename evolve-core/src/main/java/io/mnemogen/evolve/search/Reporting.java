package io.mnemogen.evolve.search;

import io.mnemogen.evolve.SearchListener;
import java.util.function.BooleanSupplier;

/// What a search tells and what it is told while it runs.
///
/// @param listener is told
/// @param stop asked whether to stop
record Reporting(SearchListener listener, BooleanSupplier stop) {}
