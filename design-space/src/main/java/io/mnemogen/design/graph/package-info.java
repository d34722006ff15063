/// Views that connect names: graphs and hypergraphs.
@NullMarked
package io.mnemogen.design.graph;

import org.jspecify.annotations.NullMarked;
