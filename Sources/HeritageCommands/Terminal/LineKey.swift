import Heritage

/// A key as a line editor understands it.
enum LineKey: Hashable, Sendable {
  case text(Unicode.Scalar)
  case enter, tab
  case left, right, home, end, up, down
  case backspace, delete, eraseWord, eraseToStart, eraseToEnd
  /// Ctrl-D: the end of input where the line is empty.
  case endOfInput
  /// Ctrl-C, Ctrl-\ and Ctrl-Z.
  case interrupt, quit, stop
  /// Ctrl-L.
  case redraw
}

/// Puts keys together from the bytes that a terminal sends: UTF-8, and the sequences of its arrow keys.
struct LineKeyDecoder: Hashable, Sendable {
  private var bytes: [UInt8] = []

  /// The key that a byte completes; `nil` where more is to come, or where the bytes mean nothing here.
  mutating func take(_ byte: UInt8) -> LineKey? {
    bytes.append(byte)
    switch bytes[0] {
    case 0x1B: return takeEscape()
    case 0x80...: return takeUTF8()
    default:
      bytes = []
      return byte >= 0x20 && byte != 0x7F
        ? .text(Unicode.Scalar(byte)) : Self.controls[byte]
    }
  }

  private static let controls: [UInt8: LineKey] = [
    0x01: .home, 0x02: .left, 0x03: .interrupt, 0x04: .endOfInput, 0x05: .end, 0x06: .right,
    0x08: .backspace, 0x09: .tab, 0x0A: .enter, 0x0B: .eraseToEnd, 0x0C: .redraw, 0x0D: .enter,
    0x0E: .down, 0x10: .up, 0x15: .eraseToStart, 0x17: .eraseWord, 0x1A: .stop, 0x1C: .quit,
    0x7F: .backspace,
  ]

  private mutating func takeUTF8() -> LineKey? {
    let length = bytes[0] >= 0xF0 ? 4 : bytes[0] >= 0xE0 ? 3 : 2
    let isBroken = bytes[0] < 0xC2 || bytes.dropFirst().contains { $0 & 0xC0 != 0x80 }
    guard !isBroken, bytes.count == length else {
      // What breaks a sequence begins anew; the sequence is dropped.
      if isBroken, let last = bytes.last {
        let begins = bytes.count > 1 && last & 0xC0 != 0x80
        bytes = []
        return begins ? take(last) : nil
      }
      return nil
    }
    let text = String(validating: bytes, as: UTF8.self)
    bytes = []
    return text?.unicodeScalars.first.flatMap { $0.isUnseen ? nil : .text($0) }
  }

  /// `ESC [ … letter`, `ESC [ … ~` and `ESC O letter`; Escape before anything else counts for nothing.
  private mutating func takeEscape() -> LineKey? {
    guard let last = bytes.last, bytes.count > 1 else { return nil }
    guard bytes[1] == UInt8(ascii: "[") || bytes[1] == UInt8(ascii: "O") else {
      bytes = []
      return take(last)
    }
    guard bytes.count > 2, (0x40...0x7E).contains(last) else {
      if bytes.count > 16 { bytes = [] }
      return nil
    }
    let sequence = String(decoding: bytes.dropFirst(2), as: UTF8.self)
    bytes = []
    return Self.sequences[sequence]
  }

  private static let sequences: [String: LineKey] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "1~": .home, "7~": .home,
    "4~": .end, "8~": .end, "3~": .delete,
  ]
}
