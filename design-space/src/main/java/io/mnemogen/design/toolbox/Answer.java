package io.mnemogen.design.toolbox;

import io.mnemogen.design.toolbox.text.JsonText;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An answer that came from a language model or from the stand-in for it.
///
/// @param text the answer
/// @param source `model`, or the name of the stand-in, such as `SUM`
public record Answer(String text, String source) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  /// Whether a model answered.
  public boolean usedModel() {
    return source.equals(ModelPort.MODEL);
  }

  /// Whether the answer begins with "yes", in any case.
  public boolean isYes() {
    return text.strip().toLowerCase(Locale.ROOT).startsWith("yes");
  }

  /// The first number in the answer, or NaN.
  public double number() {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.find() ? Double.parseDouble(matcher.group()) : Double.NaN;
  }

  /// The first JSON object in the answer, by key; values that are no strings as their JSON text.
  /// Empty if there is none.
  public SequencedMap<String, String> fields() {
    return JsonText.object(text);
  }
}
