package io.mnemogen.sandbox.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.GroovyShell;
import groovy.transform.CompileStatic;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.compile.SlotCode;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.customizers.ASTTransformationCustomizer;

/// An expression, evaluated in a slot program and by Groovy itself.
final class Expression {
  private Expression() {}

  /// What a slot program made of the expression, or what it threw.
  static String inSlot(String expression) {
    String source =
        "%s {\n  [Recalled.of(String.valueOf(tell()), 1.0d, 'none')]\n}\n%s"
            .formatted(Slot.RETRIEVE.signature(), method(expression));
    Compilation made = new GroovySlotCompiler().compile(SlotProgram.groovy(Slot.RETRIEVE, source));
    assertThat(made).isInstanceOf(Compilation.Compiled.class);
    SlotCode code = ((Compilation.Compiled) made).load(Map.of());
    try {
      var served = (List<?>) code.call(null, null, null);
      return ((Recalled) served.getFirst()).text();
    } catch (Throwable thrown) {
      return thrown.getClass().getName();
    }
  }

  static String inGroovy(String expression) {
    var configuration = new CompilerConfiguration();
    configuration.addCompilationCustomizers(new ASTTransformationCustomizer(CompileStatic.class));
    try {
      return String.valueOf(
          new GroovyShell(configuration).evaluate(method(expression) + "\ntell()"));
    } catch (Throwable thrown) {
      return thrown.getClass().getName();
    }
  }

  static String method(String expression) {
    return "Object tell() {\n  return " + expression + "\n}";
  }
}
