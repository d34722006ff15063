package io.mnemogen.design.toolbox;

/// A metered language model lent to a design.
public interface LanguageModel {
  /// The model's answer to a prompt.
  ///
  /// @param prompt what is asked
  /// @param maxTokens the longest answer, in the model's own tokens
  String complete(String prompt, int maxTokens);
}
