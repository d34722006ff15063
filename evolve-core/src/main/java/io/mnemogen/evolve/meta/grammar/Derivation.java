package io.mnemogen.evolve.meta.grammar;

import io.jenetics.ext.grammar.Cfg.Symbol;
import io.jenetics.ext.grammar.Cfg.Terminal;
import io.jenetics.ext.util.TreeNode;
import java.util.stream.Collectors;

/// How a sentence was derived from a grammar: a tree of symbols whose leaves, in order, are the
/// sentence. Never changes.
public final class Derivation {
  private final TreeNode<Symbol<String>> tree;

  Derivation(TreeNode<Symbol<String>> tree) {
    this.tree = tree;
  }

  /// The text derived.
  public String sentence() {
    return tree.preorderStream()
        .filter(TreeNode::isLeaf)
        .map(TreeNode::value)
        .filter(Terminal.class::isInstance)
        .map(symbol -> ((Terminal<String>) symbol).value())
        .collect(Collectors.joining());
  }

  /// How many symbols were derived.
  public int size() {
    return tree.size();
  }

  TreeNode<Symbol<String>> copy() {
    return tree.copy();
  }
}
