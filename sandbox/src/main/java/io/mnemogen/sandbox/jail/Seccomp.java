package io.mnemogen.sandbox.jail;

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
  private static final int ACCESS = 13;

  private Seccomp() {}

  /// Closes the door.
  ///
  /// @throws JailException if the kernel refuses
  static void enter(Syscalls numbers) {
    List<Filter.Instruction> filter = x86(numbers.audit());
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
          Kernel.must(
              "seccomp",
              Kernel.call(numbers.seccomp(), SET_FILTER, ALL_THREADS, program.address()));
      if (culprit > 0) {
        throw new JailException("seccomp could not reach thread " + culprit);
      }
    }
  }

  /// Numbers of x86-64. See `man 2 syscalls` and the kernel's `syscall_64.tbl`.
  private static List<Filter.Instruction> x86(int audit) {
    int self = (int) ProcessHandle.current().pid();
    return new Filter(audit)
        // futex, read, write, clock_gettime first: they are the frequent ones
        .allow(202, 0, 1, 228)
        // close, fstat, poll, lseek, mprotect, munmap, brk, pread64, readv, writev
        .allow(3, 5, 7, 8, 10, 11, 12, 17, 19, 20)
        // rt_sigaction, rt_sigprocmask, rt_sigreturn, sigaltstack, restart_syscall
        .allow(13, 14, 15, 131, 219)
        // sched_yield, mremap, mincore, madvise, nanosleep, clock_getres, clock_nanosleep
        .allow(24, 25, 27, 28, 35, 229, 230)
        // getpid, exit, uname, gettimeofday, getrusage, sysinfo, times, getuid, getgid, geteuid
        .allow(39, 60, 63, 96, 98, 99, 100, 102, 104, 107)
        // gettid, sched_getaffinity, set_tid_address, exit_group, set_robust_list, getcpu
        .allow(186, 204, 218, 231, 273, 309)
        // getrandom, membarrier, rseq
        .allow(318, 324, 334)
        // mmap: executable memory only when it is not a file
        .allowUnless(9, 2, 4, 3, 0x20)
        // clone: threads only, no new namespaces; clone3 cannot be read, so glibc falls back
        .allowBits(56, 0, 0x10000, 0x7E020000)
        .fail(435, NO_SUCH_CALL)
        // ioctl FIONREAD, prctl SET_NAME and SET_VMA, tgkill of this process
        .allowIf(16, 1, 0x541B)
        .allowIf(157, 0, 15, 0x53564d41)
        .allowIf(234, 0, self)
        // prlimit64: only asking, and only without a new limit
        .allowIf(302, 2, 0)
        // open, openat, stat, access: as if nothing could be read
        .fail(2, ACCESS)
        .fail(257, ACCESS)
        .fail(4, ACCESS)
        .fail(21, ACCESS)
        .fail(332, NO_SUCH_CALL)
        .build();
  }
}
