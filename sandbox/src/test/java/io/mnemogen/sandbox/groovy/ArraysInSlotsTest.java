package io.mnemogen.sandbox.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.compile.Compilation;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Arrays of slot programs do what Groovy's own do.
class ArraysInSlotsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "({ boolean[] a -> a[1] = true; a[-1] }).call(new boolean[2])",
        "({ byte[] a -> a[1] = (byte) 7; a[-1] }).call(new byte[2])",
        "({ char[] a -> a[1] = (char) 'x'; a[-1] }).call(new char[2])",
        "({ short[] a -> a[1] = (short) 7; a[-1] }).call(new short[2])",
        "({ int[] a -> a[1] = 7; a[-1] }).call(new int[2])",
        "({ long[] a -> a[1] = 7L; a[-1] }).call(new long[2])",
        "({ float[] a -> a[1] = 0.5f; a[-1] }).call(new float[2])",
        "({ double[] a -> a[1] = 0.5d; a[-1] }).call(new double[2])",
        "({ String[] a -> a[1] = 'x'; a[-1] }).call(new String[2])",
        "({ double[] a -> a[-2] = 0.5d; a[0] }).call(new double[2])",
        "({ double[] a -> a[1] += 0.5d; a[1] *= 3; a[1]++; a[1] }).call(new double[2])",
        "({ int[] a -> a[0]--; --a[0]; a[0] }).call(new int[2])",
        "({ double[] a -> a[2] }).call(new double[2])",
        "({ double[] a -> a[-3] }).call(new double[2])",
        "({ double[] a -> a[2] = 1.0d }).call(new double[2])",
        "({ double[] a -> a[-3] = 1.0d }).call(new double[2])",
        "({ String[] a -> a[Integer.MIN_VALUE] }).call(new String[2])",
        "({ String[] a -> a[0] }).call(new String[0])",
        "({ double[][] a -> a[1][-1] = 0.5d; a[1] = [1.5d] as double[]; a[1][0] }).call(new double[2][3])",
        "({ Object a -> ((Object[]) a)[0] = 1; 0 }).call((Object) new String[1])",
        "({ Integer i, String[] a -> a[i] }).call(1, 'a b'.split(' '))",
        "({ List<String[]> rows -> rows[0][1] }).call(['a b'.split(' ')])"
      })
  void answersAsGroovyWould(String expression) {
    assertThat(Expression.inSlot(expression)).isEqualTo(Expression.inGroovy(expression));
  }

  @Test
  void nothingIsLinkedAsItRuns() {
    String source =
        """
        List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
          double[] scores = new double[3]
          scores[0] += 1
          List<Integer> order = [0, 1, 2]
          order.sort { Integer a, Integer b -> Double.compare(scores[b], scores[a]) }
          String[] words = query.text().split(' ')
          return order.collect { int i -> Recalled.of(words[i] as String, (double) scores[i], 'none') }
        }
        """;
    Compilation made = new GroovySlotCompiler().compile(SlotProgram.groovy(Slot.RETRIEVE, source));
    assertThat(made).isInstanceOf(GroovyProgram.class);
    assertThat(((GroovyProgram) made).classes().values()).flatMap(this::linked).isEmpty();
  }

  private List<String> linked(byte[] code) {
    return ClassFile.of().parse(code).methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(CodeModel::elementStream)
        .filter(InvokeDynamicInstruction.class::isInstance)
        .map(Object::toString)
        .toList();
  }
}
