package io.mnemogen.sandbox.polyglot;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.base.MemoryBase;
import io.mnemogen.design.toolbox.Toolbox;
import io.mnemogen.sandbox.guard.Policy;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MembraneTest {
  private static final Policy POLICY = Policy.standard();
  private static final Set<Class<?>> REACHED = new Reach(POLICY).types();

  @Test
  void onlyTypesOfThePolicyAreReached() {
    assertThat(REACHED)
        .contains(MemoryBase.class, Toolbox.class)
        .allSatisfy(t -> assertThat(POLICY.knows(t.getName())).isTrue())
        .noneMatch(t -> t.getName().startsWith("io.mnemogen.sandbox"))
        .doesNotContain(Class.class, Object.class, Thread.class, System.class);
  }

  @Test
  void everyFunctionTheDesignSpaceTakesCanBeHandedOver() {
    assertThat(
            REACHED.stream()
                .filter(type -> type.getName().startsWith("io.mnemogen."))
                .flatMap(type -> Reach.executables(type).stream())
                .filter(POLICY::allows)
                .map(Executable::getParameterTypes)
                .flatMap(Arrays::stream)
                .filter(t -> t.isAnnotationPresent(FunctionalInterface.class))
                .distinct())
        .isSubsetOf(Crossing.FUNCTIONS)
        .isNotEmpty();
  }

  @Test
  void namesAreThoseWithConstructorsOrStaticMembers() {
    assertThat(List.copyOf(Membrane.of(POLICY).named().keySet()))
        .contains("MemoryUnit", "Recalled", "Turn", "Query", "Outcome", "Phase")
        .contains("MemoryBase") // for its constant
        .doesNotContain("Toolbox")
        .doesNotHaveDuplicates();
    assertThat(MemoryBase.class.getConstructors()).noneMatch(POLICY::allows);
    assertThat(Toolbox.class.getConstructors()).noneMatch(POLICY::allows);
  }
}
