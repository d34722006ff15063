package io.mnemogen.sandbox.jail;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Landlock: the calling thread, and every process it starts from then on, keeps only the file
/// rights given here, and no network. Other threads stay as they are.
///
/// See the kernel's `Documentation/userspace-api/landlock.rst`.
public final class Landlock {
  private static final long EXECUTE = 1;
  private static final long READ_FILE = 1 << 2;
  private static final long READ_DIR = 1 << 3;

  /// All file rights of ABI 1; later versions add rename across folders, truncate and device
  /// control.
  private static final long FILES_1 = (1 << 13) - 1;

  private static final long NO_NEW_PRIVS = 38;
  private static final int PATH = 0x200000;
  private static final int CLOSE_ON_EXEC = 0x80000;
  private static final int BENEATH = 1;
  private static final int WORKING_FOLDER = -100;

  private Landlock() {}

  /// The kernel's Landlock version, or 0 where there is none.
  public static int version() {
    return Architecture.here()
        .map(known -> (int) Math.max(0, Kernel.call(SystemCall.LANDLOCK_CREATE_RULESET, 0, 0, 1)))
        .orElse(0);
  }

  /// Restricts the calling thread for good.
  ///
  /// @param readable files and folders it may read and execute
  /// @param listed folders it may list
  /// @throws JailException if the kernel refuses
  public static void restrictThread(List<Path> readable, List<Path> listed) {
    int version = version();
    if (version < 1) {
      throw new JailException("this kernel has no Landlock");
    }
    try (Arena arena = Arena.ofConfined()) {
      long rules = ruleset(version, arena);
      for (Path path : readable) {
        allow(rules, path, EXECUTE | READ_FILE | READ_DIR, arena);
      }
      for (Path path : listed) {
        allow(rules, path, READ_DIR, arena);
      }
      Kernel.must("no_new_privs", SystemCall.PRCTL, NO_NEW_PRIVS, 1, 0, 0, 0);
      Kernel.must("landlock_restrict_self", SystemCall.LANDLOCK_RESTRICT_SELF, rules, 0);
      Kernel.call(SystemCall.CLOSE, rules);
    }
  }

  private static long ruleset(int version, Arena arena) {
    MemorySegment attributes = arena.allocate(JAVA_LONG, 3);
    attributes.setAtIndex(JAVA_LONG, 0, files(version));
    attributes.setAtIndex(JAVA_LONG, 1, version >= 4 ? 3 : 0);
    attributes.setAtIndex(JAVA_LONG, 2, version >= 6 ? 3 : 0);
    int size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    return Kernel.must(
        "landlock_create_ruleset",
        SystemCall.LANDLOCK_CREATE_RULESET,
        attributes.address(),
        size,
        0);
  }

  private static long files(int version) {
    long rights = FILES_1;
    if (version >= 2) {
      rights |= 1 << 13;
    }
    if (version >= 3) {
      rights |= 1 << 14;
    }
    return version >= 5 ? rights | 1 << 15 : rights;
  }

  private static void allow(long rules, Path path, long rights, Arena arena) {
    if (!Files.exists(path)) {
      return;
    }
    MemorySegment name = arena.allocateFrom(path.toString());
    long file =
        Kernel.must(
            "opening " + path,
            SystemCall.OPENAT,
            WORKING_FOLDER,
            name.address(),
            PATH | CLOSE_ON_EXEC);
    MemorySegment rule = arena.allocate(12);
    long fitting = Files.isDirectory(path) ? rights : rights & ~READ_DIR;
    rule.set(JAVA_LONG_UNALIGNED, 0, fitting);
    rule.set(JAVA_INT_UNALIGNED, 8, (int) file);
    Kernel.must(
        "landlock_add_rule for " + path,
        SystemCall.LANDLOCK_ADD_RULE,
        rules,
        BENEATH,
        rule.address(),
        0);
    Kernel.call(SystemCall.CLOSE, file);
  }
}
