package io.mnemogen.sandbox.guard;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The classes of one program, by binary name.
final class OwnClasses {
  private final Map<String, ClassModel> models = new LinkedHashMap<>();

  OwnClasses(Map<String, byte[]> bytecode) {
    bytecode.forEach((name, code) -> models.put(name, ClassFile.of().parse(code)));
  }

  Iterable<ClassModel> all() {
    return models.values();
  }

  boolean has(String type) {
    return models.containsKey(type);
  }

  boolean isEnum(String type) {
    ClassModel model = models.get(type);
    return model != null
        && model.superclass().map(s -> binary(s).equals("java.lang.Enum")).orElse(false);
  }

  boolean declares(String type, String member) {
    ClassModel model = models.get(type);
    return model != null
        && (model.methods().stream().anyMatch(m -> m.methodName().equalsString(member))
            || model.fields().stream().anyMatch(f -> f.fieldName().equalsString(member)));
  }

  /// Superclass and interfaces.
  List<String> parents(String type) {
    ClassModel model = models.get(type);
    var parents = new ArrayList<String>();
    if (model != null) {
      model.superclass().ifPresent(s -> parents.add(binary(s)));
      model.interfaces().forEach(i -> parents.add(binary(i)));
    }
    return parents;
  }

  static String binary(ClassEntry entry) {
    return entry.asInternalName().replace('/', '.');
  }
}
