package io.mnemogen.sandbox.bench;

import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Measures what the walls and the candidates behind them cost on this machine. Processor time is
/// told beside wall time, because a busy machine distorts it less.
public final class Bench {
  private static final int GUESTS = 2;

  private Bench() {}

  /// Measures everything; with 10,000 candidates about five minutes on a quiet machine.
  ///
  /// @param cache the folder sandboxes use, see [io.mnemogen.sandbox.host.Sandboxes]
  /// @param candidates how many the long run takes through their lives
  /// @param seen is told each figure as soon as it is known
  /// @throws IOException if the folder or a temporary one cannot be written
  /// @throws IllegalStateException if guests cannot be jailed here
  public static List<Figure> run(Path cache, int candidates, Consumer<Figure> seen)
      throws IOException {
    var figures = new ArrayList<Figure>();
    Consumer<Figure> both = figures::add;
    both = both.andThen(seen);
    GuestImage cached = GuestImage.cached(cache);
    new StartUp("plain", GuestImage.plain(cache), 3).measure(null, both);
    new StartUp("with its cache", cached, 5).measure(Figure.Goal.atMost(1000), both);
    new WarmGuest(cached).measure(both);
    new LongRun(cached, GUESTS, candidates).measure(both);
    return figures;
  }
}
