/// Tests of sessions.
@NullMarked
package io.mnemogen.sandbox.session;

import org.jspecify.annotations.NullMarked;
