/// The command line: one class per subcommand.
@NullMarked
package io.mnemogen.runs.cli;

import org.jspecify.annotations.NullMarked;
