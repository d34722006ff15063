package io.mnemogen.evolve.meta.grammar;

import io.jenetics.ext.grammar.Cfg.Symbol;
import io.jenetics.ext.util.TreeNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sums of weighted terms in a derivation, such as `$near(0.5, 0.0, 3.0) * words[i] + …`. Two
/// terms that differ in their weights alone are one term with two weights, so one is enough.
///
/// @param pruning takes terms out
record WeightedSums(Pruning pruning) {
  private static final String TUNABLE = "\\$\\w+\\([^)]*\\)";
  private static final Pattern WEIGHT = Pattern.compile(TUNABLE + " \\* ");
  private static final Pattern SIGN = Pattern.compile(" \\+ ");

  /// Takes every term out of a tree that repeats an earlier one of its sum. Where the grammar has
  /// no place for the sum without it, a term stays.
  void merge(TreeNode<Symbol<String>> tree) {
    Set<String> kept = new HashSet<>();
    Optional<TreeNode<Symbol<String>>> repeated = repeated(tree, kept);
    while (repeated.isPresent()) {
      if (!pruning.remove(repeated.get())) {
        kept.add(path(repeated.get()));
      }
      repeated = repeated(tree, kept);
    }
  }

  /// The first term that repeats one of its sum.
  ///
  /// @param kept where terms are that cannot be taken out
  private static Optional<TreeNode<Symbol<String>>> repeated(
      TreeNode<Symbol<String>> tree, Set<String> kept) {
    for (TreeNode<Symbol<String>> sum : tree.preorderStream().toList()) {
      if (isSum(sum) && sum.parent().filter(WeightedSums::goesOn).isEmpty()) {
        Set<String> said = new HashSet<>();
        for (TreeNode<Symbol<String>> term : terms(sum)) {
          String sentence = new Derivation(term).sentence();
          List<String> weighed = weighed(sentence);
          boolean alone = weighed.size() == 1 && SIGN.split(sentence).length == 1;
          if (alone && said.contains(weighed.getFirst()) && !kept.contains(path(term))) {
            return Optional.of(term);
          }
          said.addAll(weighed);
        }
      }
    }
    return Optional.empty();
  }

  /// Whether a sum in a child of the node is part of one that the node is in.
  private static boolean goesOn(TreeNode<Symbol<String>> node) {
    return isSum(node)
        || (node.childCount() == 1 && node.parent().filter(WeightedSums::goesOn).isPresent());
  }

  private static boolean isSum(TreeNode<Symbol<String>> node) {
    return node.childStream().anyMatch(Pruning::isPlus);
  }

  private static List<TreeNode<Symbol<String>>> terms(TreeNode<Symbol<String>> sum) {
    var terms = new ArrayList<TreeNode<Symbol<String>>>();
    for (TreeNode<Symbol<String>> child : sum.childStream().toList()) {
      TreeNode<Symbol<String>> inner = child;
      while (inner.childCount() == 1) {
        inner = inner.childAt(0);
      }
      if (isSum(inner)) {
        terms.addAll(terms(inner));
      } else if (!Pruning.isPlus(child)) {
        terms.add(child);
      }
    }
    return terms;
  }

  /// What is weighed in a term, without names and ranges of tunables; a phrase of the grammar may
  /// hold several.
  private static List<String> weighed(String term) {
    return Stream.of(SIGN.split(term))
        .filter(part -> WEIGHT.matcher(part).lookingAt())
        .map(part -> WEIGHT.matcher(part).replaceFirst("").replaceAll(TUNABLE, "\\$"))
        .toList();
  }

  private static String path(TreeNode<Symbol<String>> node) {
    return node.childPath().toString();
  }
}
