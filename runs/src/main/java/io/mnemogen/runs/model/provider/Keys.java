package io.mnemogen.runs.model.provider;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The keys of providers: from the environment and from a file only its owner may touch, which
/// wins. Keys are handed to providers and to nobody else; nothing here prints one.
public final class Keys {
  private final Map<String, String> keys;

  private Keys(Map<String, String> keys) {
    this.keys = new TreeMap<>(keys);
  }

  /// The keys in an environment.
  public static Keys of(Map<String, String> environment) {
    return new Keys(environment);
  }

  /// The keys in an environment and in a file of lines `NAME=key`.
  ///
  /// @param file null for none
  /// @throws ModelProblem if it cannot be read, or others than its owner may touch it
  public static Keys of(Map<String, String> environment, @Nullable Path file) {
    var keys = new TreeMap<>(environment);
    if (file != null) {
      checkOwnerOnly(file);
      keys.putAll(read(file));
    }
    return new Keys(keys);
  }

  /// The key for an address, if there is one.
  Optional<String> find(ModelAddress address) {
    return address.provider().keys().stream()
        .map(name -> keys.getOrDefault(name, "").strip())
        .filter(key -> !key.isEmpty())
        .findFirst();
  }

  /// What is missing for an address, with the remedy; empty if it can be asked.
  public Optional<String> problem(ModelAddress address) {
    return !address.provider().needsKey() || find(address).isPresent()
        ? Optional.empty()
        : Optional.of(
            "%s needs a key, but the environment has none; set %s, or name a key file with --key-file"
                .formatted(address, String.join(" or ", address.provider().keys())));
  }

  /// A text with every known key in it blacked out.
  public String withoutKeys(String text) {
    String clean = text;
    for (Provider provider : Provider.values()) {
      for (String name : provider.keys()) {
        String key = keys.getOrDefault(name, "").strip();
        if (!key.isEmpty()) {
          clean = clean.replace(key, "[" + name + "]");
        }
      }
    }
    return clean;
  }

  @Override
  public String toString() {
    return "Keys[not shown]";
  }

  private static void checkOwnerOnly(Path file) {
    try {
      Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
      var others = new ArrayList<>(granted);
      others.removeIf(p -> p.name().startsWith("OWNER"));
      if (!others.isEmpty()) {
        throw problem(
            file,
            "has permissions %s, so others may touch it; run: chmod 600 %s"
                .formatted(PosixFilePermissions.toString(granted), file));
      }
    } catch (UnsupportedOperationException e) {
      throw problem(
          file, "is on a file system without owners' permissions; use the environment instead");
    } catch (IOException e) {
      throw problem(file, "cannot be read; check its path");
    }
  }

  private static Map<String, String> read(Path file) {
    var lines = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      lines.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw problem(file, "cannot be read as lines of NAME=key; check it");
    }
    var keys = new TreeMap<String, String>();
    lines.stringPropertyNames().forEach(name -> keys.put(name, lines.getProperty(name)));
    return keys;
  }

  private static ModelProblem problem(Path file, String words) {
    return new ModelProblem(List.of("the key file %s %s".formatted(file, words)));
  }
}
