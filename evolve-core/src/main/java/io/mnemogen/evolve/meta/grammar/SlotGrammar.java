package io.mnemogen.evolve.meta.grammar;

import io.jenetics.ext.grammar.Bnf;
import io.jenetics.ext.grammar.Cfg;
import io.jenetics.ext.grammar.Cfg.NonTerminal;
import io.jenetics.ext.grammar.Cfg.Rule;
import io.jenetics.ext.grammar.Cfg.Symbol;
import io.jenetics.ext.grammar.DerivationTreeGenerator;
import io.jenetics.ext.grammar.SymbolIndex;
import io.jenetics.ext.util.Tree;
import io.jenetics.ext.util.TreeNode;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The grammar of one slot: derives programs, and changes derivations so that what comes out is
/// again a sentence of the grammar. No weighted sum in it has a term twice.
public final class SlotGrammar {
  /// A derivation with more nodes is given up.
  private static final int LIMIT = 400;

  private static final int ATTEMPTS = 16;
  private static final String PHRASES = "# phrases:";

  private final Slot slot;
  private final Map<String, Cfg<String>> grammars = new LinkedHashMap<>();
  private final Cfg<String> grammar;
  private final Rendering rendering;
  private final Pruning pruning;
  private final WeightedSums sums;

  /// @param slot what programs are derived for
  /// @param bnf the grammar, lines that begin with `#` are comments
  /// @param phrases the helpers its sentences may call
  SlotGrammar(Slot slot, String bnf, String phrases) {
    this.slot = slot;
    this.grammar =
        Bnf.parse(bnf.lines().filter(l -> !l.startsWith("#")).collect(Collectors.joining("\n")));
    this.rendering = new Rendering(new PhraseBook(phrases));
    this.pruning = new Pruning(grammar);
    this.sums = new WeightedSums(pruning);
    for (Rule<String> rule : grammar.rules()) {
      var reordered = new ArrayList<Rule<String>>();
      reordered.add(rule);
      grammar.rules().stream().filter(r -> !r.equals(rule)).forEach(reordered::add);
      grammars.put(rule.start().name(), Cfg.of(reordered));
    }
  }

  /// The grammar packed for a slot, if there is one. Its line `# phrases:` names the files its
  /// helpers are in.
  public static Optional<SlotGrammar> of(Slot slot) {
    return resource(slot.key() + ".bnf").map(bnf -> new SlotGrammar(slot, bnf, phrases(slot)));
  }

  /// The helpers packed for a slot, separated by blank lines.
  static String phrases(Slot slot) {
    return resource(slot.key() + ".bnf").stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith(PHRASES))
        .flatMap(line -> Stream.of(line.substring(PHRASES.length()).strip().split(" ")))
        .map(name ->
            resource(name + ".groovy")
                .orElseThrow(() -> new IllegalStateException("no file of phrases: " + name)))
        .map(String::strip)
        .collect(Collectors.joining("\n\n"));
  }

  /// The slot programs are derived for.
  public Slot slot() {
    return slot;
  }

  /// The program of a derivation.
  public SlotProgram program(Derivation derivation) {
    return SlotProgram.groovy(slot, rendering.program(derivation.sentence()));
  }

  /// A random derivation.
  public Derivation derive(RandomGenerator random) {
    return merged(grow(grammar, random));
  }

  /// A derivation in which one subtree is derived anew from the same symbol.
  public Derivation mutate(Derivation derivation, RandomGenerator random) {
    TreeNode<Symbol<String>> changed = derivation.copy();
    TreeNode<Symbol<String>> chosen = pick(choices(changed), random);
    replace(chosen, grow(grammarOf(chosen), random));
    return merged(changed);
  }

  /// A derivation in which one subtree is replaced by one of another derivation that grew from the
  /// same symbol; empty if they share no symbol that can be derived in two ways.
  public Optional<Derivation> cross(
      Derivation derivation, Derivation other, RandomGenerator random) {
    TreeNode<Symbol<String>> changed = derivation.copy();
    List<TreeNode<Symbol<String>>> donors = choices(other.copy());
    List<TreeNode<Symbol<String>>> sites =
        choices(changed).stream()
            .filter(site -> donors.stream().anyMatch(d -> d.value().equals(site.value())))
            .toList();
    if (sites.isEmpty()) {
      return Optional.empty();
    }
    TreeNode<Symbol<String>> site = pick(sites, random);
    List<TreeNode<Symbol<String>>> fitting =
        donors.stream().filter(d -> d.value().equals(site.value())).toList();
    replace(site, pick(fitting, random).copy());
    return Optional.of(merged(changed));
  }

  /// A shorter derivation in which one subtree is replaced by a subtree of its own that grew from
  /// the same symbol; empty if none repeats its symbol.
  public Optional<Derivation> shrink(Derivation derivation, RandomGenerator random) {
    TreeNode<Symbol<String>> changed = derivation.copy();
    List<TreeNode<Symbol<String>>> sites =
        choices(changed).stream().filter(site -> !inner(site).isEmpty()).toList();
    if (sites.isEmpty()) {
      return Optional.empty();
    }
    TreeNode<Symbol<String>> site = pick(sites, random);
    replace(site, pick(inner(site), random).copy());
    return Optional.of(merged(changed));
  }

  /// A longer derivation in which one subtree is wrapped in another that grew from the same symbol
  /// and says something that was not said before; empty if no symbol in it repeats.
  public Optional<Derivation> extend(Derivation derivation, RandomGenerator random) {
    TreeNode<Symbol<String>> changed = derivation.copy();
    List<TreeNode<Symbol<String>>> sites = choices(changed).stream().filter(this::repeats).toList();
    if (sites.isEmpty()) {
      return Optional.empty();
    }
    TreeNode<Symbol<String>> site = pick(sites, random);
    Set<Symbol<String>> said = said(changed);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      TreeNode<Symbol<String>> around = grow(grammarOf(site), random);
      List<TreeNode<Symbol<String>>> inner = inner(around);
      if (!inner.isEmpty()) {
        replace(inner.getFirst(), site.copy());
        if (!said.containsAll(said(around))) {
          replace(site, around);
          return Optional.of(merged(changed));
        }
      }
    }
    return Optional.empty();
  }

  /// Every shorter derivation that is left when one part is taken out, or replaced by a plainer
  /// phrase of the same symbol.
  public List<Derivation> prune(Derivation derivation) {
    return pruning.shorter(derivation.copy()).stream().map(this::merged).toList();
  }

  private Derivation merged(TreeNode<Symbol<String>> tree) {
    sums.merge(tree);
    return new Derivation(tree);
  }

  private static Set<Symbol<String>> said(TreeNode<Symbol<String>> tree) {
    return tree.leaves()
        .map(TreeNode::value)
        .filter(symbol -> symbol.name().chars().anyMatch(Character::isLetter))
        .collect(Collectors.toSet());
  }

  /// Whether one of the alternatives of a node's symbol has the symbol in it.
  private boolean repeats(TreeNode<Symbol<String>> node) {
    return node.value() instanceof NonTerminal<String> symbol
        && grammar.rule(symbol).stream()
            .flatMap(rule -> rule.alternatives().stream())
            .anyMatch(alternative -> alternative.symbols().contains(symbol));
  }

  private static List<TreeNode<Symbol<String>>> inner(TreeNode<Symbol<String>> site) {
    return site.childStream()
        .flatMap(TreeNode::stream)
        .filter(n -> n.value().equals(site.value()))
        .toList();
  }

  /// The nodes that could have been derived in another way.
  private List<TreeNode<Symbol<String>>> choices(TreeNode<Symbol<String>> tree) {
    return tree.stream()
        .filter(n ->
            n.value() instanceof NonTerminal<String> symbol
                && grammar.rule(symbol).map(r -> r.alternatives().size() > 1).orElse(false))
        .toList();
  }

  private Cfg<String> grammarOf(TreeNode<Symbol<String>> node) {
    return grammars.getOrDefault(node.value().name(), grammar);
  }

  private static TreeNode<Symbol<String>> grow(Cfg<String> from, RandomGenerator random) {
    var generator = new DerivationTreeGenerator<String>(SymbolIndex.of(random), LIMIT);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Tree<Symbol<String>, ?> tree = generator.generate(from);
      if (!tree.isEmpty()) {
        return TreeNode.ofTree(tree);
      }
    }
    throw new IllegalStateException(
        "%d derivations of <%s> exceeded %d nodes; make its recursion less likely"
            .formatted(ATTEMPTS, from.start().name(), LIMIT));
  }

  private static void replace(TreeNode<Symbol<String>> site, TreeNode<Symbol<String>> by) {
    site.removeAllChildren();
    List<TreeNode<Symbol<String>>> children = by.childStream().toList();
    children.forEach(child -> site.attach(child.copy()));
  }

  private static <T> T pick(List<T> from, RandomGenerator random) {
    return from.get(random.nextInt(from.size()));
  }

  private static Optional<String> resource(String name) {
    try (InputStream in = SlotGrammar.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the grammar " + name, e);
    }
  }
}
