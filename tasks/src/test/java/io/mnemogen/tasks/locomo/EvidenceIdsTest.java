package io.mnemogen.tasks.locomo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceIdsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D3:1|D3:1",
        "D8:6; D9:17|D8:6 D9:17",
        "D9:1 D4:4 D4:6|D9:1 D4:4 D4:6",
        "D:11:26|D11:26",
        "D30:05|D30:5",
        "D|''",
        "''|''"
      })
  void idsAreFoundInMalformedEvidence(String evidence, String ids) {
    assertThat(String.join(" ", EvidenceIds.in(evidence))).isEqualTo(ids);
  }
}
