/// Questions about long conversations: what was said, what is asked, and whether the returned text
/// holds the evidence. Shared by the families that read conversation corpora.
@NullMarked
package io.mnemogen.tasks.dialogue;

import org.jspecify.annotations.NullMarked;
