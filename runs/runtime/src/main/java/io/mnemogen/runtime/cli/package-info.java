/// What `java -jar` of an exported jar understands.
@NullMarked
package io.mnemogen.runtime.cli;

import org.jspecify.annotations.NullMarked;
