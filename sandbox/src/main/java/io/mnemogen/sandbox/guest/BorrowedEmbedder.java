package io.mnemogen.sandbox.guest;

import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.sandbox.candidate.ContractBroken;
import io.mnemogen.sandbox.wire.GuestEnd;
import io.mnemogen.sandbox.wire.GuestMessage;
import io.mnemogen.sandbox.wire.HostMessage;
import java.util.ArrayList;
import java.util.List;

/// The host's embedder, asked over the wire in batches.
record BorrowedEmbedder(GuestEnd wire, String name, int dimension) implements Embedder {
  /// Texts and characters of one request at most.
  private static final int TEXTS = 512;

  private static final int CHARACTERS = 1 << 20;

  @Override
  public List<float[]> embedAll(List<String> texts) {
    var vectors = new ArrayList<float[]>(texts.size());
    var batch = new ArrayList<String>();
    int characters = 0;
    for (String text : texts) {
      if (text.length() > CHARACTERS) {
        throw new ContractBroken(
            "a text to embed has at most %d characters, but has %d"
                .formatted(CHARACTERS, text.length()));
      }
      if (batch.size() == TEXTS || characters + text.length() > CHARACTERS) {
        vectors.addAll(ask(batch));
        batch.clear();
        characters = 0;
      }
      batch.add(text);
      characters += text.length();
    }
    vectors.addAll(ask(batch));
    return vectors;
  }

  private List<float[]> ask(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    HostMessage answer = Nested.ask(wire, new GuestMessage.Embed(texts));
    if (answer instanceof HostMessage.Vectors(List<float[]> made) && made.size() == texts.size()) {
      return made;
    }
    throw Nested.refused(answer);
  }
}
