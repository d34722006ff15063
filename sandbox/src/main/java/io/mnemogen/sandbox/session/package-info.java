/// One candidate's session with its guest: calls, deadlines, metering, faults.
@NullMarked
package io.mnemogen.sandbox.session;

import org.jspecify.annotations.NullMarked;
