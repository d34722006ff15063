/// Environments in any language, over a line protocol on a child process. The protocol is described
/// in `docs/external-environments.md`.
@NullMarked
package io.mnemogen.tasks.external;

import org.jspecify.annotations.NullMarked;
