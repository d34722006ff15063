package io.mnemogen.sandbox.jail;

import static io.mnemogen.sandbox.jail.SystemCall.ACCESS;
import static io.mnemogen.sandbox.jail.SystemCall.BRK;
import static io.mnemogen.sandbox.jail.SystemCall.CLOCK_GETRES;
import static io.mnemogen.sandbox.jail.SystemCall.CLOCK_GETTIME;
import static io.mnemogen.sandbox.jail.SystemCall.CLOCK_NANOSLEEP;
import static io.mnemogen.sandbox.jail.SystemCall.CLONE;
import static io.mnemogen.sandbox.jail.SystemCall.CLONE3;
import static io.mnemogen.sandbox.jail.SystemCall.CLOSE;
import static io.mnemogen.sandbox.jail.SystemCall.EXIT;
import static io.mnemogen.sandbox.jail.SystemCall.EXIT_GROUP;
import static io.mnemogen.sandbox.jail.SystemCall.FACCESSAT;
import static io.mnemogen.sandbox.jail.SystemCall.FSTAT;
import static io.mnemogen.sandbox.jail.SystemCall.FUTEX;
import static io.mnemogen.sandbox.jail.SystemCall.GETCPU;
import static io.mnemogen.sandbox.jail.SystemCall.GETEUID;
import static io.mnemogen.sandbox.jail.SystemCall.GETGID;
import static io.mnemogen.sandbox.jail.SystemCall.GETPID;
import static io.mnemogen.sandbox.jail.SystemCall.GETRANDOM;
import static io.mnemogen.sandbox.jail.SystemCall.GETRUSAGE;
import static io.mnemogen.sandbox.jail.SystemCall.GETTID;
import static io.mnemogen.sandbox.jail.SystemCall.GETTIMEOFDAY;
import static io.mnemogen.sandbox.jail.SystemCall.GETUID;
import static io.mnemogen.sandbox.jail.SystemCall.IOCTL;
import static io.mnemogen.sandbox.jail.SystemCall.LSEEK;
import static io.mnemogen.sandbox.jail.SystemCall.MADVISE;
import static io.mnemogen.sandbox.jail.SystemCall.MEMBARRIER;
import static io.mnemogen.sandbox.jail.SystemCall.MINCORE;
import static io.mnemogen.sandbox.jail.SystemCall.MMAP;
import static io.mnemogen.sandbox.jail.SystemCall.MPROTECT;
import static io.mnemogen.sandbox.jail.SystemCall.MREMAP;
import static io.mnemogen.sandbox.jail.SystemCall.MUNMAP;
import static io.mnemogen.sandbox.jail.SystemCall.NANOSLEEP;
import static io.mnemogen.sandbox.jail.SystemCall.OPEN;
import static io.mnemogen.sandbox.jail.SystemCall.OPENAT;
import static io.mnemogen.sandbox.jail.SystemCall.POLL;
import static io.mnemogen.sandbox.jail.SystemCall.PPOLL;
import static io.mnemogen.sandbox.jail.SystemCall.PRCTL;
import static io.mnemogen.sandbox.jail.SystemCall.PREAD64;
import static io.mnemogen.sandbox.jail.SystemCall.PRLIMIT64;
import static io.mnemogen.sandbox.jail.SystemCall.READ;
import static io.mnemogen.sandbox.jail.SystemCall.READV;
import static io.mnemogen.sandbox.jail.SystemCall.RESTART_SYSCALL;
import static io.mnemogen.sandbox.jail.SystemCall.RSEQ;
import static io.mnemogen.sandbox.jail.SystemCall.RT_SIGACTION;
import static io.mnemogen.sandbox.jail.SystemCall.RT_SIGPROCMASK;
import static io.mnemogen.sandbox.jail.SystemCall.RT_SIGRETURN;
import static io.mnemogen.sandbox.jail.SystemCall.SCHED_GETAFFINITY;
import static io.mnemogen.sandbox.jail.SystemCall.SCHED_YIELD;
import static io.mnemogen.sandbox.jail.SystemCall.SET_ROBUST_LIST;
import static io.mnemogen.sandbox.jail.SystemCall.SET_TID_ADDRESS;
import static io.mnemogen.sandbox.jail.SystemCall.SIGALTSTACK;
import static io.mnemogen.sandbox.jail.SystemCall.STAT;
import static io.mnemogen.sandbox.jail.SystemCall.STATX;
import static io.mnemogen.sandbox.jail.SystemCall.SYSINFO;
import static io.mnemogen.sandbox.jail.SystemCall.TGKILL;
import static io.mnemogen.sandbox.jail.SystemCall.TIMES;
import static io.mnemogen.sandbox.jail.SystemCall.UNAME;
import static io.mnemogen.sandbox.jail.SystemCall.WRITE;
import static io.mnemogen.sandbox.jail.SystemCall.WRITEV;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/// The seccomp filter of a guest: a virtual machine that is warm can compute, allocate, make
/// threads and use the pipes it has, and nothing else. It applies to all threads at once and for
/// good.
final class Seccomp {
  private static final int SET_FILTER = 1;
  private static final int ALL_THREADS = 1;
  private static final int NO_SUCH_CALL = 38;
  private static final int NOT_PERMITTED = 13;
  private static final int EXECUTABLE = 4;
  private static final int ANONYMOUS = 0x20;
  private static final int NEW_THREAD = 0x10000;
  private static final int NEW_NAMESPACES = 0x7E020000;
  private static final int BYTES_TO_READ = 0x541B;
  private static final int SET_NAME = 15;
  private static final int SET_MEMORY_NAME = 0x53564d41;

  private Seccomp() {}

  /// Closes the door.
  ///
  /// @throws JailException if the kernel refuses
  static void enter(Architecture here) {
    List<Filter.Instruction> filter = filter(here, ProcessHandle.current().pid());
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment code = arena.allocate(8L * filter.size(), 8);
      for (int i = 0; i < filter.size(); i++) {
        Filter.Instruction one = filter.get(i);
        code.set(JAVA_SHORT, 8L * i, (short) one.code());
        code.set(JAVA_BYTE, 8L * i + 2, (byte) one.ifTrue());
        code.set(JAVA_BYTE, 8L * i + 3, (byte) one.ifFalse());
        code.set(JAVA_INT, 8L * i + 4, one.value());
      }
      MemorySegment program = arena.allocate(16, 8);
      program.set(JAVA_SHORT, 0, (short) filter.size());
      program.set(JAVA_LONG, 8, code.address());
      long culprit =
          Kernel.must("seccomp", SystemCall.SECCOMP, SET_FILTER, ALL_THREADS, program.address());
      if (culprit > 0) {
        throw new JailException("seccomp could not reach thread " + culprit);
      }
    }
  }

  /// The filter for one architecture and the process of this id.
  static List<Filter.Instruction> filter(Architecture here, long self) {
    return new Filter(here)
        // the frequent ones first
        .allow(FUTEX, READ, WRITE, CLOCK_GETTIME)
        .allow(CLOSE, FSTAT, POLL, PPOLL, LSEEK, PREAD64, READV, WRITEV)
        .allow(MPROTECT, MUNMAP, BRK, MREMAP, MINCORE, MADVISE)
        .allow(RT_SIGACTION, RT_SIGPROCMASK, RT_SIGRETURN, SIGALTSTACK, RESTART_SYSCALL)
        .allow(SCHED_YIELD, NANOSLEEP, CLOCK_GETRES, CLOCK_NANOSLEEP, GETTIMEOFDAY)
        .allow(GETPID, GETTID, UNAME, GETRUSAGE, SYSINFO, TIMES, GETUID, GETGID, GETEUID)
        .allow(EXIT, EXIT_GROUP, SCHED_GETAFFINITY, SET_TID_ADDRESS, SET_ROBUST_LIST, GETCPU)
        .allow(GETRANDOM, MEMBARRIER, RSEQ)
        // executable memory only when it is not a file
        .allowUnless(MMAP, 2, EXECUTABLE, 3, ANONYMOUS)
        // threads only, no new namespaces; clone3 cannot be read, so the library falls back
        .allowBits(CLONE, 0, NEW_THREAD, NEW_NAMESPACES)
        .fail(CLONE3, NO_SUCH_CALL)
        .allowIf(IOCTL, 1, BYTES_TO_READ)
        .allowIf(PRCTL, 0, SET_NAME, SET_MEMORY_NAME)
        .allowIf(TGKILL, 0, (int) self)
        // only asking, without a new limit
        .allowNull(PRLIMIT64, 2)
        // as if nothing could be read
        .fail(OPEN, NOT_PERMITTED)
        .fail(OPENAT, NOT_PERMITTED)
        .fail(STAT, NOT_PERMITTED)
        .fail(ACCESS, NOT_PERMITTED)
        .fail(FACCESSAT, NOT_PERMITTED)
        .fail(STATX, NO_SUCH_CALL)
        .build();
  }
}
