package io.mnemogen.runs.config;

import io.mnemogen.design.Language;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Which language models a run asks, and for how much. Addresses are written as
/// [io.mnemogen.runs.model.provider.ModelAddress] reads them; null for no model.
///
/// @param roles which model does what
/// @param access how models are reached
/// @param budget what may be spent in all
/// @param budgets what single roles may spend besides
/// @param writing how the models that write designs are asked
/// @param acting how the model that acts and answers is asked
public record ModelsConfig(
    RolesConfig roles,
    AccessConfig access,
    BudgetConfig budget,
    BudgetsConfig budgets,
    WritingConfig writing,
    ActingConfig acting) {
  /// The same without the files of this machine.
  ModelsConfig portable() {
    var reached =
        new AccessConfig(
            null,
            null,
            null,
            access.concurrency(),
            access.perMinute(),
            access.timeoutSeconds(),
            access.temperature());
    var asked =
        new WritingConfig(
            writing.share(),
            writing.creativity(),
            writing.repairs(),
            RunConfig.name(writing.prompts()),
            writing.language());
    return new ModelsConfig(roles, reached, budget, budgets, asked, acting);
  }

  /// Which model does what.
  ///
  /// @param meta writes designs; several addresses, separated by commas, compete
  /// @param agent acts in tasks and answers questions
  /// @param judge says whether an answer is right; the agent's answers are counted without one
  /// @param memory is called by designs
  /// @param embedding makes vectors, in place of the embedder of the configuration
  public record RolesConfig(
      @Nullable String meta,
      @Nullable String agent,
      @Nullable String judge,
      @Nullable String memory,
      @Nullable String embedding) {
    /// The addresses in a list separated by commas.
    public static List<String> each(String addresses) {
      return Arrays.stream(addresses.split(",")).map(String::strip).toList();
    }
  }

  /// How the models that write designs are asked.
  ///
  /// @param share of the programs written that models write, from 0 to 1; grammars write the rest
  /// @param creativity how far from what is known they are to go, from 0 to 1
  /// @param repairs how often one draft goes back to its model
  /// @param prompts a folder of templates that override the packed ones
  /// @param language a name of [#LANGUAGES]
  public record WritingConfig(
      double share, double creativity, int repairs, @Nullable String prompts, String language) {
    /// What slots may be written in, by the names of choices.
    public static final SequencedMap<String, List<Language>> LANGUAGES = languages();

    private static SequencedMap<String, List<Language>> languages() {
      var names = new LinkedHashMap<String, List<Language>>();
      names.put("groovy", List.of(Language.GROOVY));
      names.put("javascript", List.of(Language.JAVASCRIPT));
      names.put("python", List.of(Language.PYTHON));
      names.put("any", List.of(Language.GROOVY, Language.JAVASCRIPT));
      return Collections.unmodifiableSequencedMap(names);
    }
  }

  /// How the model that acts and answers is asked.
  ///
  /// @param repeats how often it plays every episode
  public record ActingConfig(int repeats) {}

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
