package io.mnemogen.design.index;

import java.util.Arrays;

/// A growing list of ints.
final class IntList {
  private int[] items;
  private int size;

  IntList(int capacity) {
    items = new int[capacity];
  }

  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size + 4 + (size >> 1));
    }
    items[size++] = item;
  }

  int get(int at) {
    return items[at];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  void sort() {
    Arrays.sort(items, 0, size);
  }
}
