package io.mnemogen.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentHashTest {
  @Test
  void nothingHashesToTheKnownValue() {
    assertThat(new ContentHash().hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void numbersMatter() {
    assertThat(new ContentHash().add(1).hex()).isNotEqualTo(new ContentHash().add(2).hex());
  }

  @Test
  void boundariesBetweenTextsMatter() {
    assertThat(new ContentHash().add("ab").add("c").hex())
        .isNotEqualTo(new ContentHash().add("a").add("bc").hex());
  }
}
