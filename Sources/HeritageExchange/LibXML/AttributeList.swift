import CLibXML2
import Heritage

/// The attributes of a start tag: five pointers each, as libxml2 lays them out (local name, prefix,
/// namespace, start and end of the value). Valid only during the event.
struct AttributeList {
  private let start: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let count: Int

  init(start: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
    self.start = start
    self.count = start == nil ? 0 : count
  }

  /// The value of the attribute without prefix whose interned name is `name`.
  func value(of name: UnsafePointer<xmlChar>?) -> String? {
    guard let start, let name else { return nil }
    for index in 0..<count where start[5 * index] == name && start[5 * index + 1] == nil {
      return value(at: index)
    }
    return nil
  }

  func name(at index: Int) -> String {
    start?[5 * index].map { String(cString: $0) } ?? ""
  }

  func prefix(at index: Int) -> String? {
    start?[5 * index + 1].map { String(cString: $0) }
  }

  func value(at index: Int) -> String {
    guard let start, let first = start[5 * index + 3], let end = start[5 * index + 4] else {
      return ""
    }
    let bytes = UnsafeBufferPointer(start: first, count: end - first)
    // Unlike other parsers, libxml2 hands over every ampersand of an attribute as `&#38;`.
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    return Self.unescapingAmpersands(bytes)
  }

  /// The names of those whose value, though not empty, holds nothing to see.
  var unseenValues: [String] {
    guard let start else { return [] }
    return (0..<count).filter { index in
      guard let first = start[5 * index + 3], let end = start[5 * index + 4], first < end,
        TextBuffer.mayBeUnseen(first.pointee)
      else { return false }
      return value(at: index).isBlank
    }.map { name(at: $0) }
  }

  static func unescapingAmpersands(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let escaped = Array("#38;".utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      result.append(bytes[index])
      let follows = bytes[(index + 1)...].prefix(escaped.count)
      index += bytes[index] == UInt8(ascii: "&") && follows.elementsEqual(escaped) ? 5 : 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
