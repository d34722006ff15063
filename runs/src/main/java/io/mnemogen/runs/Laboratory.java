package io.mnemogen.runs;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.memory.TokenCounter;
import io.mnemogen.evolve.Stage;
import io.mnemogen.runs.TrialJudge.Judgement;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.config.SandboxConfig;
import io.mnemogen.runs.model.Embedders;
import io.mnemogen.runs.model.Models;
import io.mnemogen.runs.model.provider.ModelProblem;
import io.mnemogen.runtime.embed.CachedEmbedder;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.catalogue.TaskFamilies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/// What a configuration asks for, set up and ready: the task family, the embedder and the sandbox.
/// Closing it ends the guests and a user's environment, and saves the vectors.
public final class Laboratory implements AutoCloseable {
  private final RunConfig config;
  private final TaskFamily family;
  private final TokenCounter counter;
  private final Models models;
  private final CachedEmbedder embedder;
  private final Walls walls;

  /// Sets everything up. Problems with the task's data come first, before any guest is started.
  ///
  /// @throws io.mnemogen.tasks.TaskProblem if the family cannot be opened with its options
  /// @throws io.mnemogen.runs.model.provider.ModelProblem if a language model cannot be asked
  public Laboratory(RunConfig config) {
    this(config, Walls::open);
  }

  /// The same behind walls that others stand behind too; they stay when this is closed.
  public Laboratory(RunConfig config, SharedWalls shared) {
    this(config, shared::lending);
  }

  private Laboratory(RunConfig config, BiFunction<SandboxConfig, Services, Walls> builder) {
    this.config = config;
    this.family = TaskFamilies.open(config.task().family(), config.task().taskOptions());
    this.counter = config.task().budgetUnit().counter();
    this.models = Models.open(config.models(), System.getenv());
    this.embedder = Embedders.open(config.embedding(), models);
    this.walls = builder.apply(config.sandbox(), new Services(embedder, models.lent()));
  }

  /// What was asked for.
  public RunConfig config() {
    return config;
  }

  /// The task family memories are tried on.
  public TaskFamily family() {
    return family;
  }

  /// The language models that may be asked.
  public Models models() {
    return models;
  }

  /// In one sentence: the walls around candidates.
  public String walls() {
    return walls.words();
  }

  /// The suite of a split, played by the agent model if there is one.
  public TaskSuite suite(Split split) {
    return played(family.deal(split, config.task().seed()));
  }

  private Optional<TaskSuite> suite(Stage stage) {
    return switch (stage) {
      case TRAIN -> Optional.of(suite(Split.TRAIN));
      case FRESH -> family.fresh(config.task().seed()).map(this::played);
      case VALIDATION -> Optional.of(suite(Split.VALIDATION));
      case TEST -> Optional.of(suite(Split.TEST));
    };
  }

  private TaskSuite played(TaskSuite dealt) {
    return models.agent().map(agent -> agent.playing(dealt)).orElse(dealt);
  }

  /// The judge of a stage of a search.
  ///
  /// @throws ConfigProblem if the stage is judged on fresh episodes and the task has none
  public TrialJudge judge(Stage stage) {
    return judge(suite(stage).orElseThrow(this::nothingFresh));
  }

  private ConfigProblem nothingFresh() {
    return new ConfigProblem(
        List.of(
            "%s has no fresh training episodes to re-score designs with; leave out --rescore"
                .formatted(config.task().family())));
  }

  /// A judge for a suite.
  public TrialJudge judge(TaskSuite suite) {
    return new TrialJudge(walls.sandbox(), config.sandbox().limits(), suite, trial(suite));
  }

  /// What takes memories through a suite.
  public Trial trial(TaskSuite suite) {
    return new Trial(suite, counter);
  }

  /// A design, compiled in a guest; whoever asks closes it.
  ///
  /// @param seed the seed of the suite it is to be tried on
  public Session open(MemoryDesign design, long seed) {
    return walls.sandbox().open(design, config.sandbox().limits(), seed);
  }

  /// Judges designs side by side, on as many guests as there are.
  ///
  /// @param judged told of each judgement, in the order of the designs
  /// @param stop asked before each design is begun; the judgements of those not begun are left out
  /// @return judgements in the order of the designs, fewer when stopped
  public List<Judgement> judgeAll(
      TrialJudge judge,
      List<NamedDesign> designs,
      BiConsumer<NamedDesign, Judgement> judged,
      BooleanSupplier stop) {
    var judgements = new ArrayList<Judgement>();
    try (ExecutorService threads = Executors.newFixedThreadPool(config.sandbox().guests())) {
      var pending = new ArrayList<Future<Judgement>>();
      for (NamedDesign design : designs) {
        pending.add(
            threads.submit(() -> {
              if (stop.getAsBoolean()) {
                throw new InterruptedException("stopped");
              }
              return judge.measure(design.design());
            }));
      }
      for (int i = 0; i < designs.size(); i++) {
        Judgement judgement = pending.get(i).get();
        judged.accept(designs.get(i), judgement);
        judgements.add(judgement);
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ModelProblem problem) {
        throw problem;
      }
      if (!(e.getCause() instanceof InterruptedException)) {
        throw new IllegalStateException("a judge never throws", e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return judgements;
  }

  @Override
  public void close() {
    try {
      walls.sandbox().close();
    } finally {
      embedder.close();
      models.close();
      family.close();
    }
  }
}
