package io.mnemogen.sandbox.guest;

import io.mnemogen.design.Language;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.candidate.Candidate;
import io.mnemogen.sandbox.candidate.Life;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Takes a design of our own through a short life, so that everything a candidate will need is
/// loaded before the doors close.
final class Warmup {
  private final List<Language> languages;

  private Warmup(List<Language> languages) {
    this.languages = languages;
  }

  /// In Groovy and in every other language named among the words.
  static Warmup told(List<String> words) {
    return new Warmup(
        Arrays.stream(Language.values())
            .filter(l -> l == Language.GROOVY || words.contains(l.name()))
            .toList());
  }

  void run() {
    for (Language language : languages) {
      live(language);
      if (language != Language.GROOVY) {
        complain(language);
      }
    }
  }

  /// Has the words for programs that cannot be read loaded too.
  private static void complain(Language language) {
    var unreadable = new SlotProgram(Slot.ENCODE, language, ")");
    compile(design(language).with(unreadable));
  }

  private static Candidate compile(MemoryDesign design) {
    return Candidate.compile(design, Limits.DEFAULT, Services.of(new HashingEmbedder(16)));
  }

  private static void live(Language language) {
    Life life = compile(design(language)).begin(1);
    life.remember(
        new Experience(
            "warm", "up", List.of(Turn.of("a", "Some words to keep.", 1)), 1, Outcome.of(1, true)));
    life.recall(Query.begin("words", "words", 2, 100));
    life.footprint();
    life.fault()
        .ifPresent(fault -> {
          throw new IllegalStateException("the warm-up design runs, but " + fault.message());
        });
  }

  private static MemoryDesign design(Language language) {
    return MemoryDesign.of(
        Arrays.stream(Slot.values())
            .map(slot -> new SlotProgram(slot, language, source(slot, language)))
            .toArray(SlotProgram[]::new));
  }

  private static String source(Slot slot, Language language) {
    String name = "warmup/" + slot.key() + "." + language.extension();
    try (InputStream in = Warmup.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the guest's class path holds " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
