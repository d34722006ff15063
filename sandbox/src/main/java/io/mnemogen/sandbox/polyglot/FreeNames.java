package io.mnemogen.sandbox.polyglot;

import com.oracle.js.parser.Source;
import com.oracle.js.parser.ir.Block;
import com.oracle.js.parser.ir.ClassElement;
import com.oracle.js.parser.ir.ClassNode;
import com.oracle.js.parser.ir.FunctionNode;
import com.oracle.js.parser.ir.IdentNode;
import com.oracle.js.parser.ir.LexicalContext;
import com.oracle.js.parser.ir.Node;
import com.oracle.js.parser.ir.PropertyNode;
import com.oracle.js.parser.ir.Scope;
import com.oracle.js.parser.ir.visitor.NodeVisitor;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The names a script uses and declares nowhere. A name declared in any scope counts as declared,
/// so an honest script is never turned down for one.
final class FreeNames extends NodeVisitor<LexicalContext> {
  private static final Set<String> BUILT_IN = Set.of("arguments", Globals.TUNE);

  private final Source source;
  private final Map<String, Integer> used = new LinkedHashMap<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<Node> keys = Collections.newSetFromMap(new IdentityHashMap<>());

  /// A name and the line of its first use.
  record Use(String name, int line) {}

  FreeNames(LexicalContext context, Source source) {
    super(context);
    this.source = source;
  }

  /// The first use of a free name of this kind.
  Optional<Use> firstOf(Predicate<String> kind) {
    return used.entrySet().stream()
        .filter(e -> !declared.contains(e.getKey()) && !BUILT_IN.contains(e.getKey()))
        .filter(e -> kind.test(e.getKey()))
        .map(e -> new Use(e.getKey(), e.getValue()))
        .findFirst();
  }

  @Override
  public boolean enterIdentNode(IdentNode name) {
    if (isName(name) && !keys.contains(name)) {
      used.putIfAbsent(name.getName(), source.getLine(name.getStart()));
    }
    return true;
  }

  @Override
  public boolean enterBlock(Block block) {
    declare(block.getScope());
    return true;
  }

  @Override
  public boolean enterFunctionNode(FunctionNode function) {
    function.getParameters().forEach(p -> declared.add(p.getName()));
    keys.add(function.getIdent());
    return true;
  }

  @Override
  public boolean enterPropertyNode(PropertyNode property) {
    return key(property.getKey(), property.isComputed());
  }

  @Override
  public boolean enterClassElement(ClassElement element) {
    return key(element.getKey(), element.isComputed());
  }

  @Override
  public boolean enterClassNode(ClassNode type) {
    declare(type.getScope());
    declare(type.getClassHeadScope());
    return true;
  }

  private void declare(Scope scope) {
    if (scope != null) {
      scope.getSymbols().forEach(s -> declared.add(s.getName()));
    }
  }

  /// A key of an object or class is no name, unless it is computed.
  private boolean key(Node key, boolean computed) {
    if (!computed) {
      keys.add(key);
    }
    return true;
  }

  private static boolean isName(IdentNode name) {
    return !name.isPropertyName()
        && !name.isInternal()
        && !name.isThis()
        && !name.isSuper()
        && !name.isMetaProperty()
        && !name.isPrivate()
        && !name.isPrivateInCheck();
  }
}
