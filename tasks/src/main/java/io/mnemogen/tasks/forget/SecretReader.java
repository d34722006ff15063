package io.mnemogen.tasks.forget;

import io.mnemogen.design.memory.Recalled;
import io.mnemogen.tasks.agent.Exam;
import io.mnemogen.tasks.reading.Reader;
import io.mnemogen.tasks.reading.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Looks up a code, and whether any code that should be gone is still told.
///
/// A living code counts when it is the first told for its thing and no dead one stands in the text;
/// a dead one counts when no dead one stands in the text. So the mean quality over as many
/// questions of both kinds is (1 + utility - leak) / 2.
///
/// @param asked what is asked for
/// @param now when
/// @param dead the codes that must not be told now
record SecretReader(Secret asked, long now, List<String> dead) implements Reader {
  SecretReader {
    dead = List.copyOf(dead);
  }

  @Override
  public Optional<Exam> exam(String question) {
    return Optional.of(new Exam(question, asked.lives(now) ? asked.code() : "", true, dead));
  }

  @Override
  public Reading read(List<Recalled> passages) {
    var text = new StringBuilder();
    passages.forEach(p -> text.append(p.text()).append('\n'));
    List<String> leaked = dead.stream().filter(code -> text.indexOf(code) >= 0).toList();
    boolean found = firstCode(text).equals(asked.code());
    double leak = leaked.isEmpty() ? 0 : 1;
    var metrics = new LinkedHashMap<String, Double>();
    if (asked.lives(now)) {
      metrics.put("utility", found ? 1.0 : 0.0);
    }
    metrics.put("leak", leak);
    double quality = leak == 0 && (found || !asked.lives(now)) ? 1 : 0;
    String log =
        "the code %s may %sbe told; found: %s; leaked: %s"
            .formatted(
                asked.code(), asked.lives(now) ? "" : "not ", found, new ArrayList<>(leaked));
    return new Reading(quality, metrics, log);
  }

  private String firstCode(CharSequence text) {
    var pattern =
        Pattern.compile("the code of " + asked.thing() + " is (\\w+)", Pattern.CASE_INSENSITIVE);
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
