package io.mnemogen.sandbox.host;

import io.mnemogen.design.Language;
import io.mnemogen.sandbox.launch.Flavour;
import java.util.List;
import java.util.Set;

/// Attacks in JavaScript.
class JavaScriptJailAloneIT extends ScriptJailAlone {
  JavaScriptJailAloneIT() {
    super(Language.JAVASCRIPT, Flavour.JAVASCRIPT);
  }

  @Override
  List<String> refusedByTheKernel() {
    return List.of("host-java-type", "host-packages");
  }

  /// A module that cannot be read ends in a promise nobody waits for.
  @Override
  Set<String> harmless() {
    return Set.of("file-import");
  }
}
