package io.mnemogen.runs.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What a command printed and how it ended, in this process.
///
/// @param code the exit code
/// @param out what went to standard output
/// @param err what went to the error stream
record Terminal(int code, String out, String err) {
  static Terminal run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.line().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    return new Terminal(code, out.toString(), err.toString());
  }
}
