package io.mnemogen.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TaskOptionsTest {
  @Test
  void extrasFallBackToTheirDefaults() {
    var extras = new Extras("toy", TaskOptions.DEFAULT.with("speed", "7").with("loud", "true"));

    assertThat(extras.integer("speed", 3, 1, 9)).isEqualTo(7);
    assertThat(extras.integer("size", 3, 1, 9)).isEqualTo(3);
    assertThat(extras.flag("loud", false)).isTrue();
    assertThat(extras.flag("round", false)).isFalse();
    assertThat(extras.choice("colour", "red", List.of("red", "blue"))).isEqualTo("red");
    extras.check();
  }

  @Test
  void everyProblemIsReportedAtOnce() {
    var extras =
        new Extras(
            "toy",
            TaskOptions.DEFAULT
                .with("speed", "fast")
                .with("loud", "perhaps")
                .with("size", "10")
                .with("colur", "red"));
    extras.integer("speed", 3, 1, 9);
    extras.integer("size", 3, 1, 9);
    extras.flag("loud", false);

    assertThatThrownBy(extras::check)
        .asInstanceOf(InstanceOfAssertFactories.type(TaskProblem.class))
        .extracting(TaskProblem::problems)
        .isEqualTo(
            List.of(
                "toy: the extra 'speed' must be a whole number from 1 to 9, but is 'fast'",
                "toy: the extra 'size' must be a whole number from 1 to 9, but is '10'",
                "toy: the extra 'loud' must be one of true, false, but is 'perhaps'",
                "toy does not know the extra 'colur' (= 'red'); its extras are speed, size, loud"));
  }
}
