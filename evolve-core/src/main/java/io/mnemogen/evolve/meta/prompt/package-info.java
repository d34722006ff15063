/// What a meta-agent is told, as text: templates, the parts of a brief, and the marks around what
/// is data.
@NullMarked
package io.mnemogen.evolve.meta.prompt;

import org.jspecify.annotations.NullMarked;
