package io.mnemogen.sandbox.groovy;

import groovy.lang.GroovyClassLoader;
import io.mnemogen.design.Fault;
import io.mnemogen.design.Language;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.compile.SlotCompiler;
import io.mnemogen.sandbox.guard.FilteringLoader;
import io.mnemogen.sandbox.guard.Policy;
import io.mnemogen.sandbox.guard.Rewriter;
import io.mnemogen.sandbox.guard.Verifier;
import io.mnemogen.sandbox.guard.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.customizers.ImportCustomizer;
import org.codehaus.groovy.tools.GroovyClass;

/// Compiles Groovy slot programs, statically typed throughout, and lets through only what the
/// policy allows: in the syntax tree before the compiler acts, in the names it can resolve, and in
/// the bytecode it made.
///
/// A program is a script that holds only methods and types, and among them the method of its slot.
/// The packages of memories, bases and the toolbox are imported.
public final class GroovySlotCompiler implements SlotCompiler {
  private static final String[] IMPORTED = {
    "io.mnemogen.design.memory",
    "io.mnemogen.design.base",
    "io.mnemogen.design.graph",
    "io.mnemogen.design.table",
    "io.mnemogen.design.view",
    "io.mnemogen.design.toolbox",
    "io.mnemogen.design.toolbox.standin",
    "io.mnemogen.design.toolbox.statistics",
    "io.mnemogen.design.toolbox.text"
  };

  private final Policy policy = Policy.standard();
  private final Verifier verifier = new Verifier(policy);
  private final ClassLoader everything = SlotScript.class.getClassLoader();
  private final ClassLoader linkable = FilteringLoader.forClasses(policy, everything);
  private final Rewriter rewriter = new Rewriter(linkable);
  private final GroovyClassLoader sources;
  private final GroovyClassLoader transforms = new TransformLoader();
  private final boolean guarded;

  /// With the whole language wall.
  public GroovySlotCompiler() {
    this(true);
  }

  /// @param guarded false takes the language wall away, to try what holds without it
  public GroovySlotCompiler(boolean guarded) {
    this.guarded = guarded;
    this.sources =
        new SourceLoader(guarded ? FilteringLoader.forSources(policy, everything) : everything);
  }

  @Override
  public Language language() {
    return Language.GROOVY;
  }

  @Override
  public Compilation compile(SlotProgram program) {
    var violations = new ArrayList<Violation>();
    try {
      Map<String, byte[]> code =
          bytecode(
              program, new CompilationUnit(configuration(), null, sources, transforms), violations);
      if (guarded) {
        verifier.check(code).ifPresent(violations::add);
      }
      return violations.isEmpty() ? loadable(program, code) : forbidden(program, violations);
    } catch (MultipleCompilationErrorsException e) {
      if (!violations.isEmpty()) {
        return forbidden(program, violations);
      }
      Complaints complaints = Complaints.of(e.getErrorCollector());
      return Compilation.Rejected.unreadable(program.slot(), complaints.line(), complaints.words());
    } catch (CompilationFailedException e) {
      return Compilation.Rejected.unreadable(program.slot(), 0, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      return Compilation.Rejected.unreadable(program.slot(), 0, "is nested too deeply to compile");
    }
  }

  private GroovyProgram loadable(SlotProgram program, Map<String, byte[]> code) {
    return guarded
        ? new GroovyProgram(
            program.slot(), rewriter.rewrite(program.slot().key(), code), linkable, true)
        : new GroovyProgram(program.slot(), code, everything, false);
  }

  private static Compilation forbidden(SlotProgram program, List<Violation> violations) {
    Violation first = violations.getFirst();
    return new Compilation.Rejected(
        new Fault.Forbidden(program.slot(), first.line(), first.member()));
  }

  private Map<String, byte[]> bytecode(
      SlotProgram program, CompilationUnit unit, List<Violation> violations) {
    unit.addSource(program.slot().key() + ".groovy", program.source());
    var shape = new ScriptShape(program.slot());
    unit.addPhaseOperation(
        source -> {
          if (guarded) {
            new SourceGuard(source, policy, violations).check();
          }
          if (!violations.isEmpty()) {
            Complaints.at(source, null, "is forbidden");
            return;
          }
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
    configuration.setScriptExtensions(Set.of());
    configuration.setDisabledGlobalASTTransformations(
        Set.of("groovy.grape.GrabAnnotationTransformation"));
    configuration.addCompilationCustomizers(
        new ImportCustomizer().addStarImports(IMPORTED), new StaticTyping());
    return configuration;
  }
}
