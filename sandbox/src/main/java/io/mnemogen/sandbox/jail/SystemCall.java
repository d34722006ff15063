package io.mnemogen.sandbox.jail;

/// The system calls the jail makes, allows or answers, by their numbers.
///
/// The numbers of x86-64 are those of the kernel's `syscall_64.tbl`, the numbers of 64-bit ARM
/// those of its `asm-generic/unistd.h`.
enum SystemCall {
  READ(0, 63),
  WRITE(1, 64),
  OPEN(2, SystemCall.NONE),
  CLOSE(3, 57),
  STAT(4, SystemCall.NONE),
  FSTAT(5, 80),
  POLL(7, SystemCall.NONE),
  LSEEK(8, 62),
  MMAP(9, 222),
  MPROTECT(10, 226),
  MUNMAP(11, 215),
  BRK(12, 214),
  RT_SIGACTION(13, 134),
  RT_SIGPROCMASK(14, 135),
  RT_SIGRETURN(15, 139),
  IOCTL(16, 29),
  PREAD64(17, 67),
  READV(19, 65),
  WRITEV(20, 66),
  ACCESS(21, SystemCall.NONE),
  SCHED_YIELD(24, 124),
  MREMAP(25, 216),
  MINCORE(27, 232),
  MADVISE(28, 233),
  NANOSLEEP(35, 101),
  GETPID(39, 172),
  SOCKET(41, 198),
  CLONE(56, 220),
  EXECVE(59, 221),
  EXIT(60, 93),
  KILL(62, 129),
  UNAME(63, 160),
  GETTIMEOFDAY(96, 169),
  GETRUSAGE(98, 165),
  SYSINFO(99, 179),
  TIMES(100, 153),
  PTRACE(101, 117),
  GETUID(102, 174),
  GETGID(104, 176),
  GETEUID(107, 175),
  SETSID(112, 157),
  SIGALTSTACK(131, 132),
  PRCTL(157, 167),
  GETTID(186, 178),
  FUTEX(202, 98),
  SCHED_GETAFFINITY(204, 123),
  SET_TID_ADDRESS(218, 96),
  RESTART_SYSCALL(219, 128),
  CLOCK_GETTIME(228, 113),
  CLOCK_GETRES(229, 114),
  CLOCK_NANOSLEEP(230, 115),
  EXIT_GROUP(231, 94),
  TGKILL(234, 131),
  OPENAT(257, 56),
  FACCESSAT(269, 48),
  PPOLL(271, 73),
  SET_ROBUST_LIST(273, 99),
  PRLIMIT64(302, 261),
  GETCPU(309, 168),
  SECCOMP(317, 277),
  GETRANDOM(318, 278),
  MEMBARRIER(324, 283),
  STATX(332, 291),
  RSEQ(334, 293),
  CLONE3(435, 435),
  LANDLOCK_CREATE_RULESET(444, 444),
  LANDLOCK_ADD_RULE(445, 445),
  LANDLOCK_RESTRICT_SELF(446, 446);

  /// The number of a call an architecture does not have.
  static final int NONE = -1;

  private final int x86;
  private final int arm;

  SystemCall(int x86, int arm) {
    this.x86 = x86;
    this.arm = arm;
  }

  /// The number on an architecture, or [#NONE].
  int on(Architecture architecture) {
    return switch (architecture) {
      case X86_64 -> x86;
      case AARCH64 -> arm;
    };
  }
}
