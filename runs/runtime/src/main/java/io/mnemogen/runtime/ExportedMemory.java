package io.mnemogen.runtime;

import io.mnemogen.design.DesignFolder;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.runtime.EvolvedMemory.Opening;
import io.mnemogen.runtime.embed.CachedEmbedder;
import io.mnemogen.runtime.embed.Embedding;
import io.mnemogen.runtime.journal.Heading;
import io.mnemogen.runtime.journal.MemoryFile;
import io.mnemogen.runtime.journal.MemoryFileProblem;
import io.mnemogen.runtime.journal.PassingPast;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Mode;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.host.Sandboxes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the provider in every exported jar extends: it reads design and papers from the resources
/// beside the provider's class.
public abstract class ExportedMemory implements MemoryProvider {
  /// The papers, beside the design's files.
  public static final String PAPERS = "papers.json";

  /// An exported memory may hold more than a candidate on trial.
  private static final int UNITS = 5 * Limits.DEFAULT.units();

  private static final Duration FOR_EVER = Duration.ofDays(36_500);

  private final NamedDesign design;
  private final Papers papers;

  /// Reads what is beside the class.
  protected ExportedMemory() {
    this(null);
  }

  /// Reads files from wherever they are; null for beside the class.
  ExportedMemory(@Nullable UnaryOperator<@Nullable String> files) {
    UnaryOperator<@Nullable String> source = files == null ? this::text : files;
    this.design = DesignFolder.parse("this jar", source);
    String json = source.apply(PAPERS);
    if (json == null) {
      throw new IllegalStateException(
          "an exported jar holds " + PAPERS + ", but this one does not");
    }
    this.papers = Papers.of(json);
    if (!papers.design().equals(design.design().id())) {
      throw new IllegalStateException(
          "the papers of this jar are of the design %s, but its sources are %s; it was changed after it was exported"
              .formatted(papers.design(), design.design().id()));
    }
  }

  @Override
  public Papers papers() {
    return papers;
  }

  @Override
  public NamedDesign design() {
    return design;
  }

  @Override
  public AgentMemory open(MemoryOptions options) {
    return new EvolvedMemory(this, opening(options), new PassingPast(), null);
  }

  @Override
  public AgentMemory load(Path file, MemoryOptions options) {
    MemoryFile past = MemoryFile.open(file, heading());
    try {
      return new EvolvedMemory(this, opening(options), past, file);
    } catch (RuntimeException e) {
      past.close();
      throw e;
    }
  }

  @Override
  public int migrate(Path from, Path to) {
    if (Files.exists(to)) {
      throw new MemoryFileProblem(to, "is there already; name a file that is not");
    }
    MemoryFile.Reading old = MemoryFile.read(from);
    MemoryFile.write(to, heading(), old.experiences().stream().map(Receipts::none).toList());
    return old.experiences().size();
  }

  /// What memory files of this design begin with.
  Heading heading() {
    Papers.Needs needs = papers.needs();
    return Heading.of(papers.design(), papers.name(), needs.embedder(), needs.seed());
  }

  private Opening opening(MemoryOptions options) {
    Papers.Needs needs = papers.needs();
    Embedder given = options.embedder();
    CachedEmbedder opened =
        given == null ? Embedding.open(needs.embedder(), options.cache(), getClass()) : null;
    Embedder embedder = given == null ? opened : given;
    if (embedder == null || !embedder.name().equals(needs.embedder())) {
      throw new IllegalStateException(
          "this memory was evolved with the embedder '%s' and remembers with no other, but was given '%s'"
              .formatted(needs.embedder(), embedder == null ? "none" : embedder.name()));
    }
    var limits =
        new Limits(
            Duration.ofMillis(needs.callMillis()),
            FOR_EVER,
            needs.heapMegabytes(),
            Limits.DEFAULT.resultCharacters(),
            UNITS,
            0);
    Supplier<Sandbox> sandbox = sandbox(options, Services.of(embedder));
    return new Opening(
        new DesignAtWork(sandbox, design.design(), limits, needs.seed()),
        options,
        opened == null ? () -> {} : opened::close);
  }

  /// Guests take seconds to warm up, so they are started when they are first needed; only a jail
  /// that is required is put up, or refused, at once.
  private static Supplier<Sandbox> sandbox(MemoryOptions options, Services services) {
    Path cache = options.cache();
    return switch (options.isolation()) {
      case AUTO -> () -> Sandboxes.strongest(Sandboxes.plan(1).withoutSpares(), services, cache);
      case REQUIRED -> {
        Sandbox jail = Sandboxes.open(Mode.JAILED, 1, services, cache);
        yield () -> jail;
      }
      case OFF -> () -> Sandboxes.open(Mode.IN_PROCESS, 1, services, cache);
    };
  }

  private @Nullable String text(String name) {
    try (InputStream in = getClass().getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("an exported jar can be read", e);
    }
  }
}
