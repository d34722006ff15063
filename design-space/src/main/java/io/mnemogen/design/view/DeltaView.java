package io.mnemogen.design.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a change of reward is to be expected where two keys meet, such as a verb and an object: the
/// affordance tables of ALMA's learned designs (2026, arXiv:2602.07755).
public final class DeltaView implements NamedView {
  private static final class Cell {
    private double sum;
    private int count;
  }

  private final SequencedMap<String, SequencedMap<String, Cell>> rows = new LinkedHashMap<>();
  private final Seal seal;

  /// An empty table, changed only while the seal is open.
  public DeltaView(Seal seal) {
    this.seal = seal;
  }

  /// Notes a change of reward where a row and a column meet.
  public void note(String row, String column, double delta) {
    seal.check("note");
    Cell cell =
        rows.computeIfAbsent(row, r -> new LinkedHashMap<>())
            .computeIfAbsent(column, c -> new Cell());
    cell.sum += delta;
    cell.count++;
  }

  /// The mean change noted there; 0 if none was.
  public double mean(String row, String column) {
    Cell cell = cell(row, column);
    return cell.count == 0 ? 0 : cell.sum / cell.count;
  }

  /// The mean change, drawn towards 0 while there are few notes: `sum / (count + prior)`.
  ///
  /// @param prior how many notes of 0 to imagine, above 0
  public double shrunk(String row, String column, double prior) {
    Cell cell = cell(row, column);
    return cell.count == 0 ? 0 : cell.sum / (cell.count + prior);
  }

  /// How many changes were noted there.
  public int count(String row, String column) {
    return cell(row, column).count;
  }

  /// The mean of all changes of a row; 0 if there are none.
  public double mean(String row) {
    double sum = 0;
    int count = 0;
    for (Cell cell : cells(row).values()) {
      sum += cell.sum;
      count += cell.count;
    }
    return count == 0 ? 0 : sum / count;
  }

  /// The `k` columns of a row with the highest mean change, with it, best first; equal ones in
  /// order of their first note.
  ///
  /// @param least how many notes a column needs
  public SequencedMap<String, Double> best(String row, int k, int least) {
    List<String> columns = new ArrayList<>(columns(row));
    columns.removeIf(column -> count(row, column) < least);
    columns.sort(Comparator.comparingDouble(column -> -mean(row, column)));
    var best = new LinkedHashMap<String, Double>();
    columns.stream().limit(Math.max(0, k)).forEach(c -> best.put(c, mean(row, c)));
    return best;
  }

  /// The rows, in order of their first note.
  public List<String> rows() {
    return List.copyOf(rows.keySet());
  }

  /// The columns of a row, in order of their first note.
  public List<String> columns(String row) {
    return List.copyOf(cells(row).keySet());
  }

  /// Removes a row and a column of this name.
  @Override
  public void forget(String id) {
    seal.check("forget");
    rows.remove(id);
    rows.values().forEach(row -> row.remove(id));
    rows.values().removeIf(SequencedMap::isEmpty);
  }

  private SequencedMap<String, Cell> cells(String row) {
    return rows.getOrDefault(row, new LinkedHashMap<>());
  }

  private Cell cell(String row, String column) {
    return cells(row).getOrDefault(column, new Cell());
  }
}
