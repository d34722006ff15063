package io.mnemogen.design.base;

import io.mnemogen.design.toolbox.text.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Telling whether units say the same, and making one of two.
final class Merging {
  private Merging() {}

  static String signature(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join(" ", Words.of(text)).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static MemoryUnit merged(MemoryUnit own, MemoryUnit other) {
    MemoryUnit better = other.support() > own.support() ? other : own;
    var attributes = new LinkedHashMap<>(own.attributes());
    other.attributes().forEach(attributes::putIfAbsent);
    attributes.remove(MemoryUnit.KEY);
    if (better.attributes().containsKey(MemoryUnit.KEY)) {
      attributes.put(MemoryUnit.KEY, better.key());
    }
    var numbers = new LinkedHashMap<>(own.numbers());
    other.numbers().forEach(numbers::putIfAbsent);
    bound(numbers, MemoryUnit.VALID_FROM, own, other, Double.NEGATIVE_INFINITY);
    bound(numbers, MemoryUnit.VALID_TO, own, other, Double.POSITIVE_INFINITY);
    numbers.put(MemoryUnit.SUPPORT, own.support() + other.support());
    var links = new LinkedHashSet<>(own.links());
    links.addAll(other.links());
    links.remove(own.id());
    links.remove(other.id());
    var sources = new LinkedHashSet<>(own.sources());
    sources.addAll(other.sources());
    if (!other.id().isEmpty()) {
      sources.add(other.id());
    }
    return new MemoryUnit(
            own.id(),
            better.kind(),
            better.text(),
            Math.max(own.time(), other.time()),
            attributes,
            numbers,
            List.copyOf(links))
        .from(sources);
  }

  /// The outer one of two bounds; none if one of the units has none.
  private static void bound(
      Map<String, Double> numbers, String name, MemoryUnit own, MemoryUnit other, double open) {
    Double a = own.numbers().get(name);
    Double b = other.numbers().get(name);
    if (a == null || b == null) {
      numbers.remove(name);
    } else {
      numbers.put(name, open < 0 ? Math.min(a, b) : Math.max(a, b));
    }
  }
}
