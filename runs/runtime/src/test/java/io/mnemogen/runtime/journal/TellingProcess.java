package io.mnemogen.runtime.journal;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A process of its own that adds to a memory file as fast as it can, sometimes putting all it
/// holds in its place anew without the oldest, until it is killed or nobody listens. It prints a
/// line when a change has begun and another when it is acknowledged.
final class TellingProcess {
  static final Heading HEADING = Heading.of("d".repeat(64), "test", "hashing-64", 7);

  /// A change, as told on standard output.
  ///
  /// @param done whether it is acknowledged
  /// @param first the number of the oldest experience that is held after it
  /// @param last the number of the newest
  record Told(boolean done, int first, int last) {
    static Told of(String line) {
      String[] words = line.split(" ");
      return new Told(
          words[0].equals("done"), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }
  }

  private static final int REPLACE_EVERY = 7;
  private static final int HELD = 5;

  private TellingProcess() {}

  /// The nth experience; some are long, so that writing them takes more than one step.
  static Experience experience(int n) {
    String text = n % 3 == 0 ? ("long " + n + " ").repeat(20_000) : "short " + n;
    return new Experience(
        "m" + n, "", List.of(Turn.of("user", text, n)), n, new Outcome(1, true, List.of()));
  }

  /// @param args the memory file
  public static void main(String[] args) throws IOException {
    try (var past = MemoryFile.open(Path.of(args[0]), HEADING)) {
      int last = past.experiences().isEmpty() ? 0 : number(past.experiences().getLast());
      int first = past.experiences().isEmpty() ? 1 : number(past.experiences().getFirst());
      while (true) {
        if (last % REPLACE_EVERY == 0 && last - first > HELD) {
          tell("begun", first = last - HELD + 1, last);
          past.replace(new ArrayList<>(past.experiences().reversed().subList(0, HELD).reversed()));
        } else {
          tell("begun", first, ++last);
          past.add(experience(last));
        }
        tell("done", first, last);
      }
    }
  }

  static int number(Experience experience) {
    return Integer.parseInt(experience.id().substring(1));
  }

  private static void tell(String what, int first, int last) throws IOException {
    System.out.write((what + " " + first + " " + last + "\n").getBytes(StandardCharsets.US_ASCII));
    if (System.out.checkError()) {
      throw new IOException("nobody listens any more");
    }
  }
}
