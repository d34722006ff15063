package io.mnemogen.evolve.meta.grammar;

import io.jenetics.ext.grammar.Cfg;
import io.jenetics.ext.grammar.Cfg.Expression;
import io.jenetics.ext.grammar.Cfg.NonTerminal;
import io.jenetics.ext.grammar.Cfg.Rule;
import io.jenetics.ext.grammar.Cfg.Symbol;
import io.jenetics.ext.grammar.Cfg.Terminal;
import io.jenetics.ext.util.TreeNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Takes parts out of derivations so that what is left is again derived from the grammar.
///
/// @param grammar what derivations are of
record Pruning(Cfg<String> grammar) {
  private static final String PLUS = " + ";

  /// Every shorter tree that is left of one when a node is taken out, when a node gives way to one
  /// of its own symbol inside it, or to phrases its symbol can be derived to in a step or two.
  List<TreeNode<Symbol<String>>> shorter(TreeNode<Symbol<String>> tree) {
    var trees = new LinkedHashMap<String, TreeNode<Symbol<String>>>();
    for (int i = 1; i < tree.size(); i++) {
      int place = i;
      keep(tree, place, this::remove, trees);
      for (TreeNode<Symbol<String>> plainer : plainer(node(tree, place))) {
        keep(tree, place, n -> fill(n, plainer.childStream().toList()), trees);
      }
    }
    return List.copyOf(trees.values());
  }

  /// Keeps what a change of one node makes of a tree, if that is shorter.
  private static void keep(
      TreeNode<Symbol<String>> tree,
      int place,
      Predicate<TreeNode<Symbol<String>>> change,
      SequencedMap<String, TreeNode<Symbol<String>>> trees) {
    TreeNode<Symbol<String>> changed = tree.copy();
    if (change.test(node(changed, place))) {
      String sentence = new Derivation(changed).sentence();
      if (sentence.length() < new Derivation(tree).sentence().length()) {
        trees.putIfAbsent(sentence, changed);
      }
    }
  }

  /// What a node may give way to: nodes of its symbol inside it, and phrases.
  private List<TreeNode<Symbol<String>>> plainer(TreeNode<Symbol<String>> node) {
    Stream<TreeNode<Symbol<String>>> inner =
        node.childStream().flatMap(TreeNode::stream).filter(n -> n.value().equals(node.value()));
    Stream<TreeNode<Symbol<String>>> phrases =
        alternatives(node.value())
            .map(Expression::symbols)
            .distinct()
            .flatMap(symbols -> spoken(node.value(), symbols).stream());
    return Stream.concat(inner, phrases).toList();
  }

  /// A node of symbols that are phrases, or can be derived to one at once: to the shortest.
  private Optional<TreeNode<Symbol<String>>> spoken(
      Symbol<String> symbol, List<Symbol<String>> symbols) {
    TreeNode<Symbol<String>> spoken = TreeNode.of(symbol);
    for (Symbol<String> part : symbols) {
      if (part instanceof Terminal<String>) {
        spoken.attach(part);
        continue;
      }
      Optional<Symbol<String>> phrase =
          alternatives(part)
              .map(Expression::symbols)
              .filter(s -> s.size() == 1 && s.getFirst() instanceof Terminal<String>)
              .map(List::getFirst)
              .min(Comparator.comparingInt(s -> s.name().length()));
      if (phrase.isEmpty()) {
        return Optional.empty();
      }
      spoken.attach(TreeNode.of(part).attach(phrase.get()));
    }
    return Optional.of(spoken);
  }

  private static TreeNode<Symbol<String>> node(TreeNode<Symbol<String>> tree, int place) {
    return tree.preorderStream().skip(place).findFirst().orElseThrow();
  }

  /// Takes a node out of its tree, with a plus sign beside it.
  ///
  /// @return false, with the tree as it was, if the grammar has no place for what would be left
  boolean remove(TreeNode<Symbol<String>> node) {
    if (node.parent().isEmpty()) {
      return false;
    }
    TreeNode<Symbol<String>> parent = node.parent().get();
    if (parent.childCount() == 1) {
      return remove(parent);
    }
    List<TreeNode<Symbol<String>>> rest = new ArrayList<>(parent.childStream().toList());
    int at = 0;
    while (rest.get(at) != node) {
      at++;
    }
    int sign = at > 0 ? at - 1 : at + 1;
    boolean summed = isPlus(rest.get(sign));
    rest.remove(at);
    if (summed) {
      rest.remove(at > 0 ? sign : at);
    }
    return refill(parent, rest);
  }

  static boolean isPlus(TreeNode<Symbol<String>> node) {
    return node.value() instanceof Terminal<String> sign && sign.value().equals(PLUS);
  }

  /// Gives a node other children, if one of them is what the node was, or the node's symbol can be
  /// derived so.
  private boolean refill(TreeNode<Symbol<String>> node, List<TreeNode<Symbol<String>>> rest) {
    if (rest.size() == 1 && rest.getFirst().value().equals(node.value())) {
      return fill(node, rest.getFirst().childStream().toList());
    }
    Optional<List<TreeNode<Symbol<String>>>> fitting =
        alternatives(node.value()).flatMap(e -> fitted(rest, e.symbols()).stream()).findFirst();
    return fitting.isPresent() && fill(node, fitting.get());
  }

  private Stream<Expression<String>> alternatives(Symbol<String> symbol) {
    return symbol instanceof NonTerminal<String> named
        ? grammar.rule(named).map(Rule::alternatives).stream().flatMap(List::stream)
        : Stream.empty();
  }

  /// The nodes as children of these symbols; a node whose symbol is another is wrapped, where that
  /// symbol can be derived to the node's alone.
  private Optional<List<TreeNode<Symbol<String>>>> fitted(
      List<TreeNode<Symbol<String>>> nodes, List<Symbol<String>> symbols) {
    if (nodes.size() != symbols.size()) {
      return Optional.empty();
    }
    var fitted = new ArrayList<TreeNode<Symbol<String>>>();
    for (int i = 0; i < nodes.size(); i++) {
      Symbol<String> symbol = symbols.get(i);
      TreeNode<Symbol<String>> node = nodes.get(i).copy();
      if (!symbol.equals(node.value())) {
        List<Symbol<String>> alone = List.of(node.value());
        if (alternatives(symbol).noneMatch(e -> e.symbols().equals(alone))) {
          return Optional.empty();
        }
        node = TreeNode.of(symbol).attach(node);
      }
      fitted.add(node);
    }
    return Optional.of(fitted);
  }

  private static boolean fill(
      TreeNode<Symbol<String>> node, List<TreeNode<Symbol<String>>> children) {
    List<TreeNode<Symbol<String>>> copies = children.stream().map(TreeNode::copy).toList();
    node.removeAllChildren();
    copies.forEach(node::attach);
    return true;
  }
}
