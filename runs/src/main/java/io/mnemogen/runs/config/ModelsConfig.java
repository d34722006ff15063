package io.mnemogen.runs.config;

import org.jspecify.annotations.Nullable;

/// Which language models a run asks, and for how much. Addresses are written as
/// [io.mnemogen.runs.model.provider.ModelAddress] reads them; null for no model.
///
/// @param roles which model does what
/// @param access how models are reached
/// @param budget what may be spent in all
/// @param budgets what single roles may spend besides
public record ModelsConfig(
    RolesConfig roles, AccessConfig access, BudgetConfig budget, BudgetsConfig budgets) {
  /// Which model does what.
  ///
  /// @param meta writes designs
  /// @param agent acts in tasks and answers questions
  /// @param judge says whether an answer is right; the agent's answers are counted without one
  /// @param memory is called by designs
  /// @param embedding makes vectors, in place of the embedder of the configuration
  public record RolesConfig(
      @Nullable String meta,
      @Nullable String agent,
      @Nullable String judge,
      @Nullable String memory,
      @Nullable String embedding) {}

  /// How models are reached.
  ///
  /// @param keyFile a file of keys that only its owner may touch
  /// @param prices a file of prices that go before the built-in ones
  /// @param replay the folder of a run whose recorded answers are the only ones
  /// @param concurrency calls at a time, for each provider
  /// @param perMinute calls begun a minute, for each provider; 0 for any number
  /// @param timeoutSeconds the longest wait for one answer
  /// @param temperature of models that act or are called by designs; null for the provider's own
  public record AccessConfig(
      @Nullable String keyFile,
      @Nullable String prices,
      @Nullable String replay,
      int concurrency,
      int perMinute,
      int timeoutSeconds,
      @Nullable Double temperature) {}

  /// What may be spent; null for as much as is needed.
  ///
  /// @param maxUsd US dollars
  /// @param maxTokens tokens of requests and answers
  /// @param maxCalls calls that reach a provider
  public record BudgetConfig(
      @Nullable Double maxUsd, @Nullable Long maxTokens, @Nullable Long maxCalls) {}

  /// What single roles may spend.
  ///
  /// @param meta the model that writes designs
  /// @param agent the model that acts
  /// @param judge the model that judges answers
  /// @param memory the model designs call
  /// @param embedding the model that makes vectors
  public record BudgetsConfig(
      BudgetConfig meta,
      BudgetConfig agent,
      BudgetConfig judge,
      BudgetConfig memory,
      BudgetConfig embedding) {}
}
