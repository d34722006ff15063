/// Questions about very long conversations, from files in the format of LoCoMo (Maharana et al.,
/// ACL 2024, "Evaluating Very Long-Term Conversational Memory of LLM Agents").
@NullMarked
package io.mnemogen.tasks.locomo;

import org.jspecify.annotations.NullMarked;
