/// A language-model server for tests: speaks the OpenAI protocol on 127.0.0.1 and says what a test
/// scripted.
@NullMarked
package io.mnemogen.design.testing.model;

import org.jspecify.annotations.NullMarked;
