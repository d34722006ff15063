/// A memory as a server of the Model Context Protocol.
@NullMarked
package io.mnemogen.runtime.mcp;

import org.jspecify.annotations.NullMarked;
