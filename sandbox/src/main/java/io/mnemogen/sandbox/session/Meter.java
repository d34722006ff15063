package io.mnemogen.sandbox.session;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.TokenCounter;
import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.design.toolbox.LanguageModel;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Usage;
import io.mnemogen.sandbox.candidate.ContractBroken;
import io.mnemogen.sandbox.wire.HostMessage;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts what one session uses of the host's services, and stops at its limits.
public final class Meter implements Embedder, LanguageModel {
  private static final double MEDIAN = 0.5;
  private static final double TAIL = 0.95;

  /// What is answered when no more calls are left: nothing, so that the design's stand-in answers.
  private static final String SPENT = "";

  private final Services lent;
  private final Limits limits;
  private final TokenCounter tokens = BudgetUnit.TOKENS.counter();
  private final Latencies latencies = new Latencies();
  private long calls;
  private long nanos;
  private long embeddings;
  private long modelCalls;
  private long modelTokens;

  /// Meters what is lent, up to the limits.
  public Meter(Services lent, Limits limits) {
    this.lent = lent;
    this.limits = limits;
  }

  /// What was lent, passed through this meter.
  public Services metered() {
    return new Services(this, lent.model() == null ? null : this);
  }

  /// The message that opens a design with what was lent.
  HostMessage.Open opening(MemoryDesign design) {
    return new HostMessage.Open(design, limits, name(), dimension(), lent.model() != null);
  }

  /// Adds calls to the candidate.
  public void called(int items, long wallNanos) {
    calls += items;
    nanos += wallNanos;
    latencies.add(items, wallNanos);
  }

  /// Wall time of all calls so far, in nanoseconds.
  public long wall() {
    return nanos;
  }

  /// What was used so far.
  public Usage usage() {
    return new Usage(
        calls,
        new Usage.Wall(
            Duration.ofNanos(nanos), latencies.quantile(MEDIAN), latencies.quantile(TAIL)),
        embeddings,
        modelTokens);
  }

  /// What a memory of this session holds and has cost so far.
  ///
  /// @param units live memory units
  /// @param bytes what they take
  public Footprint footprint(long units, long bytes) {
    return new Footprint(units, bytes, embeddings, modelTokens);
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    embeddings += texts.size();
    return lent.embedder().embedAll(texts);
  }

  @Override
  public int dimension() {
    return lent.embedder().dimension();
  }

  @Override
  public String name() {
    return lent.embedder().name();
  }

  @Override
  public String complete(String prompt, int maxTokens) {
    @Nullable LanguageModel model = lent.model();
    if (model == null) {
      throw new ContractBroken("no language model is lent to this design; ask tools.hasModel()");
    }
    if (modelCalls >= limits.modelCalls()) {
      return SPENT;
    }
    modelCalls++;
    String answer = model.complete(prompt, maxTokens);
    modelTokens += tokens.count(prompt) + tokens.count(answer);
    return answer;
  }
}
