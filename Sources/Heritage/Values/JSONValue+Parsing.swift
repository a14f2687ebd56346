import Foundation

extension JSONValue {
  /// Reads JSON.
  ///
  /// - Throws: `DecodingError`, also for numbers that are not whole: payloads hold none; ``TooDeep``.
  public init(parsing text: String) throws {
    guard Self.depth(of: text.utf8) <= Self.deepest else { throw TooDeep() }
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }
}

extension JSONValue {
  /// The text nests deeper than anything that is kept, and than a small stack may bear.
  public struct TooDeep: Error, Hashable, Sendable {
    public init() {}
  }

  /// What is kept nests five deep at most.
  private static let deepest = 64

  /// How deep brackets nest outside strings.
  private static func depth(of text: String.UTF8View) -> Int {
    var (depth, deepest, isString, isEscaped) = (0, 0, false, false)
    for byte in text {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\") where isString: isEscaped = true
      case UInt8(ascii: "\""): isString.toggle()
      case UInt8(ascii: "["),
        UInt8(ascii: "{") where !isString:
        if !isString { depth += 1 }
        deepest = max(deepest, depth)
      case UInt8(ascii: "]"),
        UInt8(ascii: "}") where !isString:
        if !isString { depth -= 1 }
      default: break
      }
    }
    return deepest
  }
}

extension JSONValue: Decodable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}
