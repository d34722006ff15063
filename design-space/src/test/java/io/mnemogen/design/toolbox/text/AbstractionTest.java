package io.mnemogen.design.toolbox.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AbstractionTest {
  private final Abstraction done =
      Abstraction.of(
          "put a hot apple in fridge",
          List.of("go to table 2", "take apple 1 from table 2", "put apple 1 in fridge 1"));

  @Test
  void wordsOfTheTaskThatWereActedOnBecomeSlots() {
    assertThat(done.skeleton()).isEqualTo("{obj1} a hot {obj2} in {obj3}");
    assertThat(done.slots()).containsEntry("{obj2}", "apple").containsEntry("{obj3}", "fridge");
    assertThat(done.abstracted("take apple 1 from table 2"))
        .isEqualTo("take {obj2} {num} from table {num}");
  }

  @Test
  void particularsHaveTypes() {
    var mail = Abstraction.of("Send \"see you\" to Bob Stone 3 times", List.of("open mail"));
    assertThat(mail.skeleton()).isEqualTo("Send \"{text1}\" to {name1} {num1} times");
    assertThat(mail.abstracted("wrote see you to bob stone, 3 of 4"))
        .isEqualTo("wrote {text1} to {name1}, {num1} of {num}");
  }

  @Test
  void anotherTaskFillsTheSlots() {
    Map<String, String> values =
        Abstraction.fill("put a hot {obj1} in {obj2}", "put a hot egg in garbage can");
    assertThat(values).isEqualTo(Map.of("{obj1}", "egg", "{obj2}", "garbage can"));
    assertThat(Abstraction.bind("take {obj1}; go {obj2}; {obj3}", values))
        .isEqualTo("take egg; go garbage can; {obj3}");
  }

  @Test
  void fillingSurvivesTasksOfAnotherForm() {
    assertThat(Abstraction.fill("put {obj1} in {obj2}", "put egg on table"))
        .containsEntry("{obj1}", "egg");
    assertThat(Abstraction.fill("put {obj1} in {obj2}", "")).isEmpty();
    assertThat(Abstraction.fill("", "put egg")).isEmpty();
    assertThat(Abstraction.fill("{obj1}", "two words")).containsEntry("{obj1}", "two words");
    assertThat(Abstraction.fill("no slots", "no slots")).isEmpty();
  }

  @Test
  void emptyTasksHaveNoSlots() {
    assertThat(Abstraction.of("", List.of()).slots()).isEmpty();
    assertThat(Abstraction.of("", List.of()).abstracted("go 2 shelf 3"))
        .isEqualTo("go {num} shelf {num}");
  }
}
