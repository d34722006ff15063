package io.mnemogen.sandbox.guest;

import io.mnemogen.sandbox.candidate.Compilers;
import io.mnemogen.sandbox.jail.Jail;
import io.mnemogen.sandbox.wire.GuestEnd;
import io.mnemogen.sandbox.wire.GuestMessage;
import io.mnemogen.sandbox.wire.GuestMessage.Finding;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/// The main class of a guest process. It speaks on standard input and output, and ends when the
/// host closes either.
public final class Guest {
  private Guest() {}

  /// Shows the virtual machine what guests do, for its cache.
  private static void train(Warmup warmup) {
    warmup.run();
    Jail.prepare();
    openEveryJar();
    warmup.run();
  }

  /// A search without an end opens the whole class path; after the door has closed nothing more can
  /// be opened.
  private static void openEveryJar() {
    if (Guest.class.getClassLoader().getResource("no/such/resource") != null) {
      throw new IllegalStateException("there is no such resource");
    }
  }

  private static List<Finding> locked() {
    return Jail.enter().stream()
        .map(layer -> new Finding(layer.name(), layer.active(), layer.detail()))
        .toList();
  }

  /// The argument `unguarded` takes the language wall away, for trying the others alone.
  ///
  /// Warms up, locks itself in if told to by the argument `jail`, says that it is ready, serves
  /// until the host is gone.
  public static void main(String[] args) {
    var wire =
        new GuestEnd(
            new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    System.setIn(InputStream.nullInputStream());
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
    Warmup warmup = Warmup.told(List.of(args));
    if (List.of(args).contains("train")) {
      train(warmup);
      return;
    }
    boolean jailed = List.of(args).contains("jail");
    Jail.leaveTerminal();
    try {
      if (jailed) {
        Jail.dieWithHost();
      }
      warmup.run();
      openEveryJar();
      boolean unguarded = List.of(args).contains("unguarded");
      var serving = new Serving(wire, unguarded ? Compilers.unguarded() : Compilers.guarded());
      wire.send(new GuestMessage.Ready(jailed ? locked() : List.of()));
      serving.untilClosed();
    } catch (IOException hostIsGone) {
      Runtime.getRuntime().halt(0);
    }
  }
}
