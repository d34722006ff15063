package io.mnemogen.tasks.locomo;

import java.util.List;
import java.util.regex.Pattern;

/// Finds the utterance ids in an evidence string of the data, such as `D3:1`. Some strings hold
/// several ids, with odd separators, or a stray colon.
final class EvidenceIds {
  private static final Pattern ID = Pattern.compile("D:?(\\d+):0*(\\d+)");

  private EvidenceIds() {}

  /// The ids in a string, in order, in the form `D3:1`; none if it holds none.
  static List<String> in(String evidence) {
    return ID.matcher(evidence).results().map(m -> "D" + m.group(1) + ":" + m.group(2)).toList();
  }
}
