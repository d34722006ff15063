package io.mnemogen.sandbox.jail;

import static io.mnemogen.sandbox.jail.SystemCall.CLONE;
import static io.mnemogen.sandbox.jail.SystemCall.IOCTL;
import static io.mnemogen.sandbox.jail.SystemCall.MMAP;
import static io.mnemogen.sandbox.jail.SystemCall.PRCTL;
import static io.mnemogen.sandbox.jail.SystemCall.PRLIMIT64;
import static io.mnemogen.sandbox.jail.SystemCall.TGKILL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The filter, run call by call as the kernel would run it.
class SeccompTest {
  private static final int SELF = 4711;

  /// Calls that are allowed with some arguments only, or never.
  private static final Set<SystemCall> NOT_FREELY =
      EnumSet.of(
          MMAP,
          CLONE,
          IOCTL,
          PRCTL,
          TGKILL,
          PRLIMIT64,
          SystemCall.OPEN,
          SystemCall.OPENAT,
          SystemCall.STAT,
          SystemCall.ACCESS,
          SystemCall.FACCESSAT,
          SystemCall.STATX,
          SystemCall.CLONE3,
          SystemCall.SOCKET,
          SystemCall.EXECVE,
          SystemCall.KILL,
          SystemCall.PTRACE,
          SystemCall.SETSID,
          SystemCall.SECCOMP,
          SystemCall.LANDLOCK_CREATE_RULESET,
          SystemCall.LANDLOCK_ADD_RULE,
          SystemCall.LANDLOCK_RESTRICT_SELF);

  @ParameterizedTest
  @EnumSource
  void whatIsAllowedWhateverItsArgumentsIsThisListAndNothingElse(Architecture here) {
    Machine machine = machine(here);
    var allowed = new TreeSet<Integer>();
    for (int number = 0; number < 1000; number++) {
      if (machine.answer(number, -1, -1, -1, -1, -1, -1) == Machine.ALLOW
          && machine.answer(number, 0, 4096, 5, 2) == Machine.ALLOW) {
        allowed.add(number);
      }
    }
    assertThat(allowed)
        .isEqualTo(
            Arrays.stream(SystemCall.values())
                .filter(c -> !NOT_FREELY.contains(c) && c.on(here) != SystemCall.NONE)
                .map(c -> c.on(here))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @EnumSource
  void everyOtherCallIsAnsweredWithAnError(Architecture here) {
    Machine machine = machine(here);
    for (int number = 0; number < 1000; number++) {
      int answer = machine.answer(number);
      assertThat(answer == Machine.ALLOW || (answer & 0xffff0000) == Machine.ERROR)
          .as("call %d", number)
          .isTrue();
    }
    for (SystemCall never : EnumSet.of(SystemCall.SOCKET, SystemCall.EXECVE, SystemCall.PTRACE)) {
      assertThat(machine.answer(never.on(here)) & 0xffff0000).isEqualTo(Machine.ERROR);
    }
  }

  @ParameterizedTest
  @EnumSource
  void otherNumberingsOfCallsEndTheProcess(Architecture here) {
    var foreign = new Machine(0x40000003, Seccomp.filter(here, SELF));

    assertThat(foreign.answer(SystemCall.READ.on(here))).isEqualTo(Machine.KILL);
    assertThat(machine(here).answer(0x40000000)).isEqualTo(Machine.KILL);
    assertThat(machine(here).answer(-1)).isEqualTo(Machine.KILL);
  }

  @ParameterizedTest
  @EnumSource
  void argumentsAreLookedAt(Architecture here) {
    assertThat(allows(here, MMAP, 0, 4096, 3, 2)).as("a file to read").isTrue();
    assertThat(allows(here, MMAP, 0, 4096, 7, 0x22)).as("memory to run").isTrue();
    assertThat(allows(here, MMAP, 0, 4096, 5, 2)).as("a file to run").isFalse();
    assertThat(allows(here, CLONE, 0x3d0f00)).as("a thread").isTrue();
    assertThat(allows(here, CLONE, 17)).as("a process").isFalse();
    assertThat(allows(here, CLONE, 0x10000 | 0x10000000)).as("a namespace").isFalse();
    assertThat(allows(here, TGKILL, SELF, 5, 9)).isTrue();
    assertThat(allows(here, TGKILL, 1, 1, 9)).as("another process").isFalse();
    assertThat(allows(here, PRLIMIT64, 0, 7, 0, 99)).as("asking").isTrue();
    assertThat(allows(here, PRLIMIT64, 1, 0, 8, 0)).as("limiting").isFalse();
    assertThat(allows(here, PRLIMIT64, 1, 0, 0x7f00_0000_0000L, 0))
        .as("limiting from an address that ends in zeros")
        .isFalse();
    assertThat(allows(here, PRCTL, 15)).as("naming a thread").isTrue();
    assertThat(allows(here, PRCTL, 4, 1)).as("becoming dumpable").isFalse();
    assertThat(allows(here, IOCTL, 0, 0x541B)).as("how much there is to read").isTrue();
    assertThat(allows(here, IOCTL, 0, 0x5412)).as("typing for the terminal").isFalse();
  }

  private static boolean allows(Architecture here, SystemCall call, long... arguments) {
    return machine(here).answer(call.on(here), arguments) == Machine.ALLOW;
  }

  private static Machine machine(Architecture here) {
    return new Machine(here.audit(), Seccomp.filter(here, SELF));
  }
}
