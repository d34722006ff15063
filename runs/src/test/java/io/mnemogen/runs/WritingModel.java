package io.mnemogen.runs;

import io.mnemogen.design.Slot;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.testing.model.Asked;
import io.mnemogen.design.testing.model.Reply;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A scripted model that writes slots, well or badly: what it answers depends on what it is asked
/// alone.
final class WritingModel implements Function<Asked, Reply> {
  /// What a draft meets with, before and after a repair was asked for.
  enum Mood {
    GOOD,
    BROKEN_JSON_AT_FIRST,
    DOES_NOT_COMPILE_AT_FIRST,
    FORBIDDEN,
    REFUSES,
    CUT_OFF_AT_FIRST
  }

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern ALLOWED =
      Pattern.compile("Only these programs may change: (.+?)\\.");
  private static final Pattern DRAFT = Pattern.compile("This is draft ([0-9a-f]+)");

  private final List<Mood> moods;

  WritingModel(Mood... moods) {
    this.moods = List.of(moods);
  }

  @Override
  public Reply apply(Asked asked) {
    String brief = asked.said("user").getFirst();
    boolean again = asked.said("user").size() > 1;
    String draft = last(DRAFT, brief);
    Slot slot = slot(last(ALLOWED, brief));
    String good = answer(slot, code(slot) + "// draft " + draft + "\n");
    Mood mood = moods.get(Math.floorMod(draft.hashCode(), moods.size()));
    return switch (mood) {
      case GOOD -> Reply.text(good);
      case BROKEN_JSON_AT_FIRST -> again ? Reply.text(good) : Reply.text(good.replace("[", ""));
      case DOES_NOT_COMPILE_AT_FIRST ->
          again ? Reply.text(good) : Reply.text(answer(slot, "// " + draft + "\nint x = ]["));
      case FORBIDDEN ->
          Reply.text(answer(slot, code(slot) + "void spy() { '%s'.execute() }\n".formatted(draft)));
      case REFUSES -> Reply.refusal("I would rather not.");
      case CUT_OFF_AT_FIRST ->
          again ? Reply.text(good) : Reply.truncated(good.substring(0, good.length() / 2));
    };
  }

  private static String answer(Slot slot, String code) {
    ObjectNode answer = JSON.createObjectNode();
    answer.put("diagnosis", "the " + slot.key() + " program says too little");
    answer.put("plan", "say more");
    answer.put("hypothesis", "a " + slot.key() + " program that says more serves more");
    answer.putArray("slots").addObject().put("slot", slot.key()).put("code", code);
    answer.put("expected", "quality +0.1");
    return answer.toString();
  }

  private static String code(Slot slot) {
    return Baselines.find("workflow").orElseThrow().design().program(slot).source();
  }

  private static Slot slot(String allowed) {
    return Arrays.stream(Slot.values()).filter(s -> allowed.contains(s.key())).toList().getLast();
  }

  private static String last(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    String found = "";
    while (matcher.find()) {
      found = matcher.group(1);
    }
    return found;
  }
}
