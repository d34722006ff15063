package io.mnemogen.evolve.meta.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Slot;
import io.mnemogen.design.toolbox.Toolbox;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ContractsTest {
  @Test
  void everySignatureAndEveryTypeASlotIsGivenIsQuoted() {
    assertThat(Contracts.slots())
        .contains(Arrays.stream(Slot.values()).map(Slot::signature).toList())
        .contains("public record Experience(", "public record Query(", "public record Recalled(");
    assertThat(Contracts.toolbox())
        .contains("class MemoryBase", "class Toolbox", "record MemoryUnit(", "class VectorView")
        .contains("class GraphView", "class TableView", "class TextKit", "class Scoreboard");
  }

  @Test
  void everyPublicMethodOfTheToolboxIsQuotedAndNothingOfItsInside() {
    String outline = Outline.of(PackedSource.of(Toolbox.class));
    assertThat(
            Arrays.stream(Toolbox.class.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()))
                .map(Method::getName))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(outline).contains(" " + name + "("));
    assertThat(outline)
        .contains("/// Seeded randomness. In encode, store and manage")
        .doesNotContain("private", "return ", "import ");
  }

  @Test
  void whatIsQuotedDoesNotDependOnTheOrderOfReflection() {
    assertThat(Contracts.toolbox()).isEqualTo(Contracts.toolbox());
    assertThat(Contracts.reachable()).doesNotHaveDuplicates();
  }

  @Test
  void anOutlineKeepsDocumentationAndDeclarationsOfWhatCallersSee() {
    String source =
        """
        package p;

        import java.util.List;

        /// A thing { with a brace.
        public record Thing(List<String> parts, int[] sizes) {
          private static final char BRACE = '}';

          /// The one thing; "quoted".
          public static final int[] ONE = {1, 2};

          public Thing {
            parts = List.copyOf(parts);
          }

          /// How many { there are.
          public int count(String of) {
            String s = "}" + \"""
                } text \""";
            return s.length(); // }
          }

          int hidden() {
            return 1;
          }

          /// Inside.
          public enum Kind {
            /// A first.
            ONE,
            TWO
          }

          private record Secret(int x) {
            public int shown() {
              return x;
            }
          }

          /// A port.
          public interface Port {
            void open(int n);

            default int twice() {
              return 2;
            }
          }
        }
        """;
    assertThat(Outline.of(source))
        .isEqualTo(
            """
            /// A thing { with a brace.
            public record Thing(List<String> parts, int[] sizes) {
              /// The one thing; "quoted".
              public static final int[] ONE = {1, 2};
              /// How many { there are.
              public int count(String of);
              /// Inside.
              public enum Kind {
                /// A first.
                ONE,
                TWO;
              }
              /// A port.
              public interface Port {
                void open(int n);
                default int twice();
              }
            }
            """);
  }
}
