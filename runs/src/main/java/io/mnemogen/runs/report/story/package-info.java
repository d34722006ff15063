/// What there is to tell of a run, as numbers and texts: computed from its folder, nothing of it
/// about how a page looks.
@NullMarked
package io.mnemogen.runs.report.story;

import org.jspecify.annotations.NullMarked;
