/// How language models are asked: what was asked before is answered from the record, the rest
/// within budgets, paced, and again after failures that pass.
@NullMarked
package io.mnemogen.runs.model.call;

import org.jspecify.annotations.NullMarked;
