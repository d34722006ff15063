package io.mnemogen.sandbox.wire;

import io.mnemogen.sandbox.wire.GuestMessage.Finding;
import java.io.IOException;

/// Guest messages as bytes. Reading assumes the worst of the writer.
final class GuestCodec {
  private GuestCodec() {}

  static void write(Packer out, GuestMessage message) {
    switch (message) {
      case GuestMessage.Ready m -> out.u8(1).all(m.layers(), GuestCodec::finding);
      case GuestMessage.Done m -> out.u8(2).i64(m.units()).i64(m.bytes());
      case GuestMessage.Found m -> out.u8(3).all(m.passages(), Records::recalled);
      case GuestMessage.Failed m -> FaultRecords.write(out.u8(4), m.fault());
      case GuestMessage.Embed m -> out.u8(5).all(m.texts(), Packer::text);
      case GuestMessage.Ask m -> out.u8(6).text(m.prompt()).i32(m.maxTokens());
      case GuestMessage.Pulse m ->
          out.u8(7).u8(FaultRecords.ordinal(m.slot())).i32(m.line()).i64(m.calls());
      case GuestMessage.Probed m -> out.u8(8).all(m.findings(), GuestCodec::finding);
    }
  }

  static GuestMessage read(Unpacker in) throws IOException {
    int tag = in.u8();
    return switch (tag) {
      case 1 -> new GuestMessage.Ready(in.all(9, GuestCodec::finding));
      case 2 -> new GuestMessage.Done(natural(in.i64()), natural(in.i64()));
      case 3 -> new GuestMessage.Found(in.all(16, Records::recalled));
      case 4 -> new GuestMessage.Failed(FaultRecords.read(in));
      case 5 -> new GuestMessage.Embed(in.all(4, Unpacker::text));
      case 6 -> new GuestMessage.Ask(in.text(), in.i32());
      case 7 -> new GuestMessage.Pulse(FaultRecords.slot(in), Math.max(0, in.i32()), in.i64());
      case 8 -> new GuestMessage.Probed(in.all(9, GuestCodec::finding));
      default -> throw new WireException("guest messages are 1 to 8, but this is " + tag);
    };
  }

  private static void finding(Packer out, Finding finding) {
    out.text(finding.name()).flag(finding.held()).text(finding.detail());
  }

  private static Finding finding(Unpacker in) throws IOException {
    return new Finding(in.text(), in.flag(), in.text());
  }

  private static long natural(long value) throws WireException {
    if (value < 0) {
      throw new WireException("a count is 0 or more, but is " + value);
    }
    return value;
  }
}
