package io.mnemogen.sandbox.groovy;

import groovy.lang.GroovyClassLoader;
import groovy.transform.CompileStatic;
import io.mnemogen.design.Language;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.compile.SlotCompiler;
import java.util.LinkedHashMap;
import java.util.Map;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.customizers.ASTTransformationCustomizer;
import org.codehaus.groovy.control.customizers.ImportCustomizer;
import org.codehaus.groovy.tools.GroovyClass;

/// Compiles Groovy slot programs, statically typed throughout.
///
/// A program is a script that holds only methods and types, and among them the method of its slot.
/// The packages of memories, bases and the toolbox are imported.
public final class GroovySlotCompiler implements SlotCompiler {
  private static final String[] IMPORTED = {
    "io.mnemogen.design.memory", "io.mnemogen.design.base", "io.mnemogen.design.toolbox"
  };

  @Override
  public Language language() {
    return Language.GROOVY;
  }

  @Override
  public Compilation compile(SlotProgram program) {
    try (var resolver = new GroovyClassLoader(SlotScript.class.getClassLoader())) {
      return new GroovyProgram(program.slot(), bytecode(program, resolver));
    } catch (MultipleCompilationErrorsException e) {
      Complaints complaints = Complaints.of(e.getErrorCollector());
      return Compilation.Rejected.unreadable(program.slot(), complaints.line(), complaints.words());
    } catch (CompilationFailedException | java.io.IOException e) {
      return Compilation.Rejected.unreadable(program.slot(), 0, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      return Compilation.Rejected.unreadable(program.slot(), 0, "is nested too deeply to compile");
    }
  }

  private static Map<String, byte[]> bytecode(SlotProgram program, GroovyClassLoader resolver) {
    var unit = new CompilationUnit(configuration(), null, resolver);
    unit.addSource(program.slot().key() + ".groovy", program.source());
    var shape = new ScriptShape(program.slot());
    unit.addPhaseOperation(
        source -> {
          shape.checkDeclarations(source);
          new TuneCalls(program, source).check();
        },
        Phases.CONVERSION);
    unit.addPhaseOperation(
        (source, context, type) -> {
          if (type.getName().equals(program.slot().key())) {
            shape.checkSignature(source, type);
          }
        },
        Phases.SEMANTIC_ANALYSIS);
    unit.compile(Phases.CLASS_GENERATION);
    var classes = new LinkedHashMap<String, byte[]>();
    for (GroovyClass made : unit.getClasses()) {
      classes.put(made.getName(), made.getBytes());
    }
    return classes;
  }

  private static CompilerConfiguration configuration() {
    var configuration = new CompilerConfiguration();
    configuration.setScriptBaseClass(SlotScript.class.getName());
    configuration.setSourceEncoding("UTF-8");
    configuration.addCompilationCustomizers(
        new ImportCustomizer().addStarImports(IMPORTED),
        new ASTTransformationCustomizer(CompileStatic.class));
    return configuration;
  }
}
