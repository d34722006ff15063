package io.mnemogen.sandbox.wire;

import java.io.IOException;

/// Host messages as bytes.
final class HostCodec {
  private HostCodec() {}

  static void write(Packer out, HostMessage message) {
    switch (message) {
      case HostMessage.Open m -> {
        out.u8(1);
        Records.design(out, m.design());
        Records.limits(out, m.limits());
        out.text(m.embedder()).i32(m.dimension()).flag(m.model());
      }
      case HostMessage.Begin m -> out.u8(2).i64(m.seed());
      case HostMessage.Remember m -> out.u8(3).all(m.experiences(), Records::experience);
      case HostMessage.Recall m -> out.u8(4).all(m.queries(), Records::query);
      case HostMessage.Vectors m -> out.u8(5).all(m.vectors(), Packer::floats);
      case HostMessage.Answer m -> out.u8(6).text(m.text());
      case HostMessage.Refusal m -> out.u8(7).text(m.rule());
      case HostMessage.Probe m -> out.u8(8);
    }
  }

  static HostMessage read(Unpacker in) throws IOException {
    int tag = in.u8();
    return switch (tag) {
      case 1 ->
          new HostMessage.Open(
              Records.design(in), Records.limits(in), in.text(), in.i32(), in.flag());
      case 2 -> new HostMessage.Begin(in.i64());
      case 3 -> new HostMessage.Remember(in.all(41, Records::experience));
      case 4 -> new HostMessage.Recall(in.all(25, Records::query));
      case 5 -> new HostMessage.Vectors(in.all(4, Unpacker::floats));
      case 6 -> new HostMessage.Answer(in.text());
      case 7 -> new HostMessage.Refusal(in.text());
      case 8 -> new HostMessage.Probe();
      default -> throw new WireException("host messages are 1 to 8, but this is " + tag);
    };
  }
}
