package io.mnemogen.evolve.meta.chat;

import io.mnemogen.design.Language;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.meta.Brief;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes the programs of an answer, if they are an edit that was asked for.
///
/// @param languages what programs may be written in
record Editor(List<Language> languages) {
  /// The programs that differ from the parent's.
  ///
  /// @throws Answer.Unusable naming every edit that was not asked for
  List<SlotProgram> programs(Answer answer, Brief brief) throws Answer.Unusable {
    var programs = new EnumMap<Slot, SlotProgram>(Slot.class);
    var problems = new ArrayList<String>();
    for (Answer.Written written : answer.slots()) {
      Optional<Slot> slot = slot(written.slot());
      if (slot.isEmpty() || !brief.request().slots().contains(slot.get())) {
        problems.add(
            "Only %s may change, but '%s' was written."
                .formatted(
                    brief.request().slots().stream()
                        .map(Slot::key)
                        .collect(Collectors.joining(", ")),
                    written.slot()));
      } else if (written.code().isBlank()) {
        problems.add("The program '%s' has no code.".formatted(written.slot()));
      } else {
        try {
          programs.put(slot.get(), program(slot.get(), written.code()));
        } catch (IllegalArgumentException e) {
          problems.add("The program '%s': %s".formatted(written.slot(), e.getMessage()));
        }
      }
    }
    programs.values().removeIf(p -> p.equals(brief.parent().design().program(p.slot())));
    if (problems.isEmpty() && programs.isEmpty()) {
      problems.add("Every program written is the one the design has already; change something.");
    }
    if (!problems.isEmpty()) {
      throw new Answer.Unusable(String.join("\n", problems));
    }
    return List.copyOf(programs.values());
  }

  /// A program in the one language, or in that whose form of a slot it has.
  private SlotProgram program(Slot slot, String code) {
    Pattern function = Pattern.compile("\\bfunction\\s+%s\\s*\\(".formatted(slot.key()));
    Language language =
        languages.size() == 1
            ? languages.getFirst()
            : function.matcher(code).find() ? Language.JAVASCRIPT : Language.GROOVY;
    return new SlotProgram(slot, language, code);
  }

  private static Optional<Slot> slot(String name) {
    return Arrays.stream(Slot.values()).filter(s -> s.key().equals(name.strip())).findFirst();
  }
}
