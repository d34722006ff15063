/// An exported memory in a LangChain4j application. Needs `dev.langchain4j:langchain4j-core` on the
/// class path.
@NullMarked
package io.mnemogen.runtime.langchain;

import org.jspecify.annotations.NullMarked;
