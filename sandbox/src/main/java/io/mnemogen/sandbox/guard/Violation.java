package io.mnemogen.sandbox.guard;

/// Something in compiled code that the policy does not allow.
///
/// @param line the source line, or 0
/// @param member what was asked for, such as `java.lang.System.exit`
public record Violation(int line, String member) {}
