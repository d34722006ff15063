/// Language models as agents: they act in sequential worlds and answer questions, with what a
/// memory returned before their eyes.
@NullMarked
package io.mnemogen.tasks.agent;

import org.jspecify.annotations.NullMarked;
