package io.mnemogen.runs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CurveIT {
  private static Terminal curve(String... flags) {
    var words =
        new ArrayList<>(
            List.of("curve", "none", "similar-trajectory", "--embedder", "hashing", "--option"));
    words.addAll(List.of("families=2", "--option", "episodes=12"));
    words.addAll(Arrays.asList(flags));
    return Terminal.run(words.toArray(String[]::new));
  }

  @Test
  void qualityIsMeasuredAfterEachSizeOfTheCollection() {
    Terminal end = curve("--task", "dungeon", "--after", "0,5,99", "--json");
    assertThat(end.code()).as(end.err()).isZero();
    JsonNode document = JsonMapper.shared().readTree(end.out());

    assertThat(document.get("lived").asString()).isEqualTo("COLLECTED");
    assertThat(document.get("curves").size()).isEqualTo(2);
    for (JsonNode curve : document.get("curves")) {
      assertThat(curve.get("points").valueStream().map(p -> p.get("after").asInt()))
          .containsExactly(0, 5, 48);
    }
    JsonNode learner = document.get("curves").get(1).get("points");
    JsonNode control = document.get("curves").get(0).get("points");
    assertThat(quality(learner, 0)).isEqualTo(quality(control, 0));
    assertThat(quality(learner, 2)).isGreaterThan(quality(learner, 0));
    assertThat(quality(control, 2)).isEqualTo(quality(control, 0));
  }

  @Test
  void onlineCurvesAreOfTheEpisodesServedAfterOthers() {
    Terminal end = curve("--task", "household", "--mode", "online");

    assertThat(end.code()).as(end.err()).isZero();
    assertThat(end.out())
        .contains("quality after served", " 0 ", " 5 ", " 10 ")
        .doesNotContain(" 20 ");
  }

  private static double quality(JsonNode points, int at) {
    return points.get(at).get("quality").get("mean").asDouble();
  }
}
