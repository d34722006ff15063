package io.mnemogen.tasks.intents;

import io.mnemogen.design.memory.Recalled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reader that lets the labels it reads vote: every line `label: X` in the returned text counts
/// `1 / (r + 1)`, where `r` numbers such lines from 1. Of equal labels the first read wins.
final class LabelVote {
  private static final Pattern LABEL =
      Pattern.compile("^\\s*label:\\s*(\\S.*?)\\s*$", Pattern.MULTILINE);

  private LabelVote() {}

  /// The label chosen, or the empty text if none is read.
  static String of(List<Recalled> passages) {
    Map<String, Double> votes = new LinkedHashMap<>();
    int rank = 0;
    for (Recalled passage : passages) {
      Matcher matcher = LABEL.matcher(passage.text());
      while (matcher.find()) {
        rank++;
        votes.merge(matcher.group(1), 1.0 / (rank + 1), Double::sum);
      }
    }
    String best = "";
    double most = 0;
    for (Map.Entry<String, Double> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }
}
