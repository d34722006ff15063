package io.mnemogen.tasks.catalogue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import org.junit.jupiter.api.Test;

class TaskFamiliesTest {
  @Test
  void anUnknownFamilyIsAnsweredWithTheCatalogue() {
    assertThatThrownBy(() -> TaskFamilies.open("houshold", TaskOptions.DEFAULT))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("'houshold'")
        .hasMessageContaining(String.join(", ", TaskFamilies.names()));
  }
}
