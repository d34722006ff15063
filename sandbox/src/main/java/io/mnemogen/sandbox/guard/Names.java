package io.mnemogen.sandbox.guard;

import java.lang.constant.ClassDesc;

/// Names of types in their various spellings.
final class Names {
  private Names() {}

  /// `java.util.Map$Entry`, of a class or interface.
  static String binary(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
  }
}
