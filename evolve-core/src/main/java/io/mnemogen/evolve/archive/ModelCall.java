package io.mnemogen.evolve.archive;

/// One call of a language model and its answer.
///
/// @param hash SHA-256 of the request, by which identical calls meet
/// @param caller who called
/// @param request what was asked, as JSON; holds no key
/// @param response what was answered, as JSON
/// @param cost what it cost
public record ModelCall(String hash, Caller caller, String request, String response, Cost cost) {
  /// Who called whom.
  ///
  /// @param role what the model was asked for, such as `meta`
  /// @param model its address
  /// @param candidate the id of the design that was being judged, empty if none was
  public record Caller(String role, String model, String candidate) {}

  /// What calls cost.
  ///
  /// @param calls how many
  /// @param inputTokens tokens of the requests
  /// @param outputTokens tokens of the answers, those thought included
  /// @param microDollars US dollars, in millionths
  /// @param millis wall time of waiting; measured, so it differs from run to run
  public record Cost(
      long calls, long inputTokens, long outputTokens, long microDollars, long millis) {
    /// Nothing.
    public static final Cost NONE = new Cost(0, 0, 0, 0, 0);

    /// Both together.
    public Cost plus(Cost other) {
      return new Cost(
          calls + other.calls,
          inputTokens + other.inputTokens,
          outputTokens + other.outputTokens,
          microDollars + other.microDollars,
          millis + other.millis);
    }

    /// The difference; may be negative.
    public Cost minus(Cost other) {
      return plus(
          new Cost(
              -other.calls,
              -other.inputTokens,
              -other.outputTokens,
              -other.microDollars,
              -other.millis));
    }

    /// Tokens of requests and answers together.
    public long tokens() {
      return inputTokens + outputTokens;
    }
  }
}
