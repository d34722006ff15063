package io.mnemogen.runs.model;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.TokenUsage;
import io.mnemogen.design.toolbox.LanguageModel;
import io.mnemogen.evolve.archive.CallStore;
import io.mnemogen.evolve.archive.SqlCalls;
import io.mnemogen.runs.config.ModelsConfig;
import io.mnemogen.runs.config.ModelsConfig.AccessConfig;
import io.mnemogen.runs.model.call.CallRecord;
import io.mnemogen.runs.model.call.Courtesy;
import io.mnemogen.runs.model.call.Ledger;
import io.mnemogen.runs.model.call.MeteredModel;
import io.mnemogen.runs.model.call.Prices;
import io.mnemogen.runs.model.call.RecordedModel;
import io.mnemogen.runs.model.call.Role;
import io.mnemogen.runs.model.provider.ChatModels;
import io.mnemogen.runs.model.provider.EmbeddingModels;
import io.mnemogen.runs.model.provider.Keys;
import io.mnemogen.runs.model.provider.ModelAddress;
import io.mnemogen.runs.model.provider.ModelProblem;
import io.mnemogen.runtime.embed.CachedEmbedder;
import io.mnemogen.runtime.embed.VectorStore;
import io.mnemogen.tasks.agent.Dialogue;
import io.mnemogen.tasks.agent.LanguageAgent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The language models of a run, each with one record, one ledger and one way of being asked.
/// Models may be asked by many threads.
public final class Models implements AutoCloseable {
  private final ModelsConfig config;
  private final Keys keys;
  private final Tariff tariff;
  private final Ledger ledger;
  private final CallRecord record;
  private final Map<String, Courtesy> courtesies = new ConcurrentHashMap<>();

  private Models(ModelsConfig config, Keys keys, Tariff tariff, CallRecord record) {
    this.config = config;
    this.keys = keys;
    this.tariff = tariff;
    this.record = record;
    this.ledger = tariff.ledger();
  }

  /// The models a configuration names, not asked yet. Nobody is asked and no key needed in a
  /// replay.
  ///
  /// @param environment where keys are
  /// @throws ModelProblem with every missing key and every price that a budget needs
  public static Models open(ModelsConfig config, Map<String, String> environment) {
    AccessConfig access = config.access();
    Keys keys = Keys.of(environment, path(access.keyFile()));
    var tariff = new Tariff(config, Prices.read(path(access.prices())));
    if (access.replay() == null) {
      tariff.check(keys);
      return new Models(config, keys, tariff, new CallRecord(null));
    }
    Path earlier = Path.of(access.replay()).resolve("archive");
    if (!Files.exists(Path.of(earlier + ".mv.db"))) {
      throw new ModelProblem(
          List.of(
              "--replay names %s, which holds no archive; name the folder of a run"
                  .formatted(access.replay())));
    }
    return new Models(config, keys, tariff, new CallRecord(SqlCalls.open(earlier)));
  }

  /// The chat model of a role, if the configuration names one.
  public Optional<ChatModel> chat(Role role) {
    return tariff.address(role).map(address -> chat(role, address));
  }

  /// The addresses of all models of a role, in order.
  public List<ModelAddress> addresses(Role role) {
    return tariff.addresses(role);
  }

  /// What a usage of a model costs, in US dollars; 0 if no price is known.
  public double dollars(ModelAddress address, TokenUsage usage) {
    return tariff.price(address).microDollars(usage.inputTokenCount(), usage.outputTokenCount())
        / 1e6;
  }

  /// A chat model at an address, asked for a role.
  public ChatModel chat(Role role, ModelAddress address) {
    Duration timeout = Duration.ofSeconds(config.access().timeoutSeconds());
    ChatModel model = record.isReplay() ? Unasked.MODEL : ChatModels.open(address, keys, timeout);
    var metered = new MeteredModel(address, model, tariff.price(address), courtesy(address));
    return new RecordedModel(role, metered, record, ledger);
  }

  /// The model designs may call, if the configuration names one.
  public @Nullable LanguageModel lent() {
    Double temperature = config.access().temperature();
    return chat(Role.MEMORY).map(model -> new LentModel(model, temperature)).orElse(null);
  }

  /// The embedder the configuration names, if it names a model.
  ///
  /// @param store gives the store of a model's vectors, by its name
  Optional<CachedEmbedder> embedder(Function<String, VectorStore> store) {
    return tariff
        .address(Role.EMBEDDING)
        .map(address -> {
          Duration timeout = Duration.ofSeconds(config.access().timeoutSeconds());
          EmbeddingModel model =
              record.isReplay() ? Unasked.EMBEDDER : EmbeddingModels.open(address, keys, timeout);
          var source = new RemoteEmbedder.Source(address, model, tariff.price(address));
          VectorStore kept = store.apply(address.toString());
          return new CachedEmbedder(new RemoteEmbedder(source, courtesy(address), kept), kept);
        });
  }

  /// How a provider is asked: all models of one server share its pace.
  private Courtesy courtesy(ModelAddress address) {
    AccessConfig access = config.access();
    return courtesies.computeIfAbsent(
        address.baseUrl(),
        url -> Courtesy.of(ledger, keys, access.concurrency(), access.perMinute()));
  }

  /// The agent that acts and answers, if the configuration names a model for it.
  public Optional<LanguageAgent> agent() {
    return dialogue(Role.AGENT)
        .map(actor ->
            new LanguageAgent(actor, dialogue(Role.JUDGE).orElse(null), config.acting().repeats()));
  }

  private Optional<Dialogue> dialogue(Role role) {
    Double temperature = config.access().temperature();
    return tariff
        .address(role)
        .map(address -> new Dialogue(address.toString(), chat(role, address), temperature));
  }

  /// Whether the configuration names any model.
  public boolean any() {
    return Arrays.stream(Role.values()).anyMatch(role -> tariff.address(role).isPresent());
  }

  /// Keeps calls in a store from now on, answers from what it holds, and counts what that cost as
  /// spent; closed with these models.
  public void keepIn(CallStore store) {
    record.keepIn(store);
    store.costs().forEach((role, cost) -> ledger.carryOver(Role.of(role), cost));
  }

  /// What was spent so far.
  public Ledger ledger() {
    return ledger;
  }

  @Override
  public void close() {
    record.close();
  }

  private static @Nullable Path path(@Nullable String file) {
    return file == null ? null : Path.of(file);
  }
}
