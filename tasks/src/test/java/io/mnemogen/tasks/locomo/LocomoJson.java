package io.mnemogen.tasks.locomo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes small files in the format of LoCoMo.
final class LocomoJson {
  private LocomoJson() {}

  /// A file of `n` conversations called `<prefix>1`, `<prefix>2`, … with two sessions and two
  /// questions each.
  static Path file(Path folder, String prefix, int n) throws IOException {
    String all =
        IntStream.rangeClosed(1, n)
            .mapToObj(i -> conversation(prefix + i, "the " + prefix + " number " + i))
            .collect(Collectors.joining(",\n", "[", "]"));
    return Files.writeString(folder.resolve(prefix + ".json"), all);
  }

  /// A conversation in which a violin is bought at a place.
  static String conversation(String id, String place) {
    return """
    {"sample_id": "%s", "conversation": {
      "speaker_a": "Ann", "speaker_b": "Bo",
      "session_2_date_time": "9:05 am on 3 June, 2023",
      "session_2": [{"speaker": "Bo", "dia_id": "D2:1", "text": "Practising scales every evening tires me.",
        "blip_caption": "a music stand", "query": "annotator's search words"}],
      "session_1_date_time": "1:56 pm on 8 May, 2023",
      "session_1": [
        {"speaker": "Ann", "dia_id": "D1:1", "text": "What did you buy yesterday?"},
        {"speaker": "Bo", "dia_id": "D1:2", "text": "I bought an old violin from %s, near the station."}]},
     "qa": [
      {"question": "What did Bo buy?", "answer": "an old violin", "evidence": ["D1:2"], "category": 4},
      {"question": "How often does Bo practise?", "answer": 7, "evidence": ["D1:2; D2:1"], "category": 1},
      {"question": "What did Ann sell?", "adversarial_answer": "a drum", "evidence": ["D1:1"], "category": 5},
      {"question": "Where is Bo?", "answer": "at home", "evidence": ["D9:1", "none"], "category": 3}]}
    """
        .formatted(id, place);
  }
}
