package io.mnemogen.tasks.catalogue;

import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;

/// Prints the hash of a suite of every generated family; run in a JVM of its own.
final class DealHashes {
  private DealHashes() {}

  public static void main(String[] args) {
    System.out.print(hashes());
  }

  static String hashes() {
    var hashes = new StringBuilder();
    for (String name : Opened.generated()) {
      var family = TaskFamilies.open(name, TaskOptions.DEFAULT);
      hashes.append(name).append(' ').append(family.deal(Split.TRAIN, 11).hash()).append('\n');
    }
    return hashes.toString();
  }
}
