package io.mnemogen.sandbox.guard;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.util.HashSet;
import java.util.Set;

/// Puts a tick at the entry of a method and before every jump that may go backward.
final class FuelTransform implements CodeTransform {
  private final FuelTank tank;
  private final Set<Label> passed = new HashSet<>();

  FuelTransform(FuelTank tank) {
    this.tank = tank;
  }

  @Override
  public void atStart(CodeBuilder builder) {
    tank.tick(builder);
  }

  @Override
  public void accept(CodeBuilder builder, CodeElement element) {
    switch (element) {
      case LabelTarget target -> passed.add(target.label());
      case BranchInstruction branch when passed.contains(branch.target()) -> tank.tick(builder);
      case LookupSwitchInstruction s -> tank.tick(builder);
      case TableSwitchInstruction s -> tank.tick(builder);
      default -> {}
    }
    builder.with(element);
  }
}
