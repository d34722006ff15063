/// Questions about chats with an assistant, from files in the format of LongMemEval (Wu et al.,
/// ICLR 2025, "LongMemEval: Benchmarking Chat Assistants on Long-Term Interactive Memory").
@NullMarked
package io.mnemogen.tasks.longmemeval;

import org.jspecify.annotations.NullMarked;
