package io.mnemogen.sandbox.groovy;

import io.mnemogen.sandbox.compile.Stopped;

/// Thrown when a slot call has used up its steps.
final class OutOfFuel extends Stopped {
  private static final long serialVersionUID = 1;

  OutOfFuel() {
    super(
        "a slot call takes at most %d steps, but took more; loop less"
            .formatted(GroovyProgram.STEPS));
  }
}
