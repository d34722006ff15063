package io.mnemogen.runs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefIT {
  @TempDir private Path folder;

  private static Terminal brief(String... more) {
    var args =
        new ArrayList<>(
            List.of(
                "brief",
                "--design",
                "bm25",
                "--embedder",
                "hashing",
                "--option",
                "families=1",
                "--option",
                "episodes=4"));
    args.addAll(List.of(more));
    return Terminal.run(args.toArray(String[]::new));
  }

  @Test
  void aBriefIsPrintedWithoutAModel() {
    Terminal end = brief("--request", "explore", "--slots", "retrieve,encode");
    assertThat(end.err()).isEmpty();
    assertThat(end.code()).isZero();
    assertThat(end.out())
        .contains("# The task: household", "List<Recalled> retrieve(Query query, MemoryBase base")
        .contains("public final class Toolbox", "<data label=\"retrieve.groovy\"")
        .contains("- quality 0.", "- retrieve: queries an episode: 1.00")
        .contains("<data label=\"transcript 1 of 4\"", "unlike the design")
        .contains("Only these programs may change: encode, retrieve.")
        .contains("ACTION: <command>", "model that answers", "model that judges")
        .contains("Rate from 1 to 10", "Query: (query)");
    assertThat(brief("--request", "explore", "--slots", "retrieve,encode")).isEqualTo(end);
  }

  @Test
  void promptsAreOverriddenByAFolder() throws IOException {
    Files.writeString(folder.resolve("rewrite.md"), "Make {{slots_allowed}} shine.");
    assertThat(brief("--prompts", folder.toString()).out())
        .contains("Make encode, store, retrieve, manage shine.");
    Files.writeString(folder.resolve("rewrite.md"), "Make {{slot}} shine.");
    Terminal wrong = brief("--prompts", folder.toString());
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("{{slot}}", "slots_allowed");
  }
}
