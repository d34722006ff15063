package io.mnemogen.sandbox.guest;

import io.mnemogen.design.toolbox.LanguageModel;
import io.mnemogen.sandbox.candidate.ContractBroken;
import io.mnemogen.sandbox.wire.GuestEnd;
import io.mnemogen.sandbox.wire.GuestMessage;
import io.mnemogen.sandbox.wire.HostMessage;

/// The host's language model, asked over the wire.
record BorrowedModel(GuestEnd wire) implements LanguageModel {
  private static final int CHARACTERS = 1 << 20;

  @Override
  public String complete(String prompt, int maxTokens) {
    if (prompt.length() > CHARACTERS) {
      throw new ContractBroken(
          "a prompt has at most %d characters, but has %d".formatted(CHARACTERS, prompt.length()));
    }
    HostMessage answer = Nested.ask(wire, new GuestMessage.Ask(prompt, maxTokens));
    if (answer instanceof HostMessage.Answer(String text)) {
      return text;
    }
    throw Nested.refused(answer);
  }
}
