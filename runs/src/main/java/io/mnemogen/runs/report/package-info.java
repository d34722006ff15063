/// What a run tells people and programs when it is done.
@NullMarked
package io.mnemogen.runs.report;

import org.jspecify.annotations.NullMarked;
