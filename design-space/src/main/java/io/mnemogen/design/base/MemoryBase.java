package io.mnemogen.design.base;

import io.mnemogen.design.graph.GraphView;
import io.mnemogen.design.graph.HypergraphView;
import io.mnemogen.design.table.TableView;
import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.design.toolbox.TextKit;
import io.mnemogen.design.view.AssociativeView;
import io.mnemogen.design.view.DeltaRuleView;
import io.mnemogen.design.view.DeltaView;
import io.mnemogen.design.view.NamedView;
import io.mnemogen.design.view.Seal;
import io.mnemogen.design.view.TierView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.apache.lucene.util.UnicodeUtil;
import org.jspecify.annotations.Nullable;

/// What store, retrieve and manage work on: the memory units, and named views over them.
///
/// Units are kept in order of registration. A view is asked for by name and never null; the default
/// name is the same for every design, so that slots of different designs meet. A view that no slot
/// has filled by hand fills itself with every unit of the base, under the unit's key; once a slot
/// indexes anything in it, it holds exactly what slots index. A unit removed from the base leaves
/// every view.
///
/// In the retrieve slot the base is read-only: every change throws. A base is confined to one
/// thread.
public final class MemoryBase {
  /// The name of a view when none is given.
  public static final String DEFAULT = "default";

  private final Register units = new Register();
  private final SequencedMap<String, VectorView> vectors = new LinkedHashMap<>();
  private final SequencedMap<String, KeywordView> keywords = new LinkedHashMap<>();
  private final SequencedMap<String, Scoreboard> scores = new LinkedHashMap<>();
  private final SequencedMap<String, GraphView> graph = new LinkedHashMap<>();
  private final SequencedMap<String, HypergraphView> hypergraph = new LinkedHashMap<>();
  private final SequencedMap<String, DeltaView> deltas = new LinkedHashMap<>();
  private final SequencedMap<String, AssociativeView> associations = new LinkedHashMap<>();
  private final SequencedMap<String, DeltaRuleView> cues = new LinkedHashMap<>();
  private final SequencedMap<String, TierView> tiers = new LinkedHashMap<>();
  private @Nullable TableView tables;
  private @Nullable Records records;
  private final Seal seal = new Seal();
  private final Embedder embedder;
  private final TextKit text;
  private long made;

  /// An empty base.
  ///
  /// @param embedder embeds what vector views index
  /// @param text analyses what keyword views index
  public MemoryBase(Embedder embedder, TextKit text) {
    this.embedder = embedder;
    this.text = text;
  }

  /// Registers a unit and returns it with its id. A unit without id gets a fresh one; a unit whose
  /// id is registered replaces the earlier one, in every view that fills itself too.
  public MemoryUnit put(MemoryUnit unit) {
    seal.check("put");
    MemoryUnit registered = unit.id().isEmpty() ? unit.withId("m" + ++made) : unit;
    MemoryUnit before = units.put(registered);
    if (before == null || !before.key().equals(registered.key())) {
      unitViews().forEach(v -> v.registered(registered));
    }
    return registered;
  }

  /// Registers several units, in order.
  public List<MemoryUnit> putAll(List<MemoryUnit> added) {
    return added.stream().map(this::put).toList();
  }

  /// Forgets a unit, in every view too. Nothing happens if the id is unknown.
  public void remove(String id) {
    seal.check("remove");
    if (units.remove(id)) {
      views().forEach(v -> v.forget(id));
    }
  }

  /// The unit of this id, or null if there is none.
  public @Nullable MemoryUnit unit(String id) {
    return units.get(id);
  }

  /// Whether a unit of this id is registered.
  public boolean has(String id) {
    return units.get(id) != null;
  }

  /// All units, in order of registration; a copy.
  public List<MemoryUnit> units() {
    return units.all();
  }

  /// All units of a kind, in order of registration. Told again at once until a unit is added or
  /// removed.
  public List<MemoryUnit> units(String kind) {
    return units.kind(kind);
  }

  /// All units that satisfy a condition, in order of registration.
  public List<MemoryUnit> where(Predicate<MemoryUnit> condition) {
    return units.where(condition);
  }

  /// The last `count` units registered, oldest first.
  public List<MemoryUnit> latest(int count) {
    return units.latest(count);
  }

  /// How many units are registered.
  public int size() {
    return units.size();
  }

  /// The default vector view.
  public VectorView vectors() {
    return vectors(DEFAULT);
  }

  /// The vector view of this name.
  public VectorView vectors(String name) {
    return vectors.computeIfAbsent(name, n -> new VectorView(this, seal, embedder));
  }

  /// The default keyword view.
  public KeywordView keywords() {
    return keywords(DEFAULT);
  }

  /// The keyword view of this name.
  public KeywordView keywords(String name) {
    return keywords.computeIfAbsent(name, n -> new KeywordView(this, seal, text));
  }

  /// The default scoreboard.
  public Scoreboard scores() {
    return scores(DEFAULT);
  }

  /// The scoreboard of this name.
  public Scoreboard scores(String name) {
    return scores.computeIfAbsent(name, n -> new Scoreboard(seal));
  }

  /// The default graph.
  public GraphView graph() {
    return graph(DEFAULT);
  }

  /// The graph of this name.
  public GraphView graph(String name) {
    return graph.computeIfAbsent(name, n -> new GraphView(seal));
  }

  /// The default hypergraph.
  public HypergraphView hypergraph() {
    return hypergraph(DEFAULT);
  }

  /// The hypergraph of this name.
  public HypergraphView hypergraph(String name) {
    return hypergraph.computeIfAbsent(name, n -> new HypergraphView(seal));
  }

  /// The default delta table.
  public DeltaView deltas() {
    return deltas(DEFAULT);
  }

  /// The delta table of this name.
  public DeltaView deltas(String name) {
    return deltas.computeIfAbsent(name, n -> new DeltaView(seal));
  }

  /// The default associative view.
  public AssociativeView associations() {
    return associations(DEFAULT);
  }

  /// The associative view of this name.
  public AssociativeView associations(String name) {
    return associations.computeIfAbsent(name, n -> new AssociativeView(seal, embedder));
  }

  /// The default delta-rule memory.
  public DeltaRuleView cues() {
    return cues(DEFAULT);
  }

  /// The delta-rule memory of this name.
  public DeltaRuleView cues(String name) {
    return cues.computeIfAbsent(name, n -> new DeltaRuleView(seal));
  }

  /// The default tiers.
  public TierView tiers() {
    return tiers(DEFAULT);
  }

  /// The tiers of this name.
  public TierView tiers(String name) {
    return tiers.computeIfAbsent(name, n -> new TierView(seal));
  }

  /// The tables of the design's own making.
  public TableView tables() {
    TableView made = tables;
    if (made == null) {
      made = new TableView(seal);
      tables = made;
    }
    return made;
  }

  /// Versions, validity, retirement and duplicates of units.
  public Records records() {
    Records made = records;
    if (made == null) {
      made = new Records(this, seal);
      records = made;
    }
    return made;
  }

  /// Makes the base read-only; for the framework, around the retrieve slot.
  public void close() {
    seal.close();
  }

  /// Makes the base writable again; for the framework.
  public void open() {
    seal.open();
  }

  /// The bytes held: texts and attributes of units in UTF-8, retired ones included, and four per
  /// component of vectors.
  public long bytes() {
    long bytes = 0;
    List<MemoryUnit> held = units();
    if (records != null) {
      held.addAll(records.retired());
    }
    for (MemoryUnit unit : held) {
      bytes += UnicodeUtil.calcUTF16toUTF8Length(unit.text(), 0, unit.text().length());
      for (String value : unit.attributes().values()) {
        bytes += UnicodeUtil.calcUTF16toUTF8Length(value, 0, value.length());
      }
    }
    for (VectorView view : vectors.values()) {
      bytes += view.bytes();
    }
    return bytes;
  }

  SequencedMap<String, MemoryUnit> registered() {
    return units.byId();
  }

  /// The unit itself if its id is registered, else the same unit registered.
  MemoryUnit known(MemoryUnit unit) {
    return unit.id().isEmpty() || !has(unit.id()) ? put(unit) : unit;
  }

  private List<UnitView> unitViews() {
    List<UnitView> views = new ArrayList<>(vectors.values());
    views.addAll(keywords.values());
    if (records != null) {
      views.add(records);
    }
    return views;
  }

  private List<NamedView> views() {
    List<NamedView> views = new ArrayList<>(unitViews());
    for (var named : List.of(scores, graph, hypergraph, deltas, associations, cues, tiers)) {
      views.addAll(named.values());
    }
    if (tables != null) {
      views.add(tables);
    }
    return views;
  }
}
