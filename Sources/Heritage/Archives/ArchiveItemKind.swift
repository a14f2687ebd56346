/// Kinds of item in a record archive (记录档案), with the letter of their numbers: that of drawings and photographs is
/// the national survey's (`-T00001`, `-Z00001`), that of other papers this registry's.
public enum ArchiveItemKind: String, CodedTerm {
  case drawing, photograph, paper

  public var displayName: String {
    switch self {
    case .drawing: "图纸"
    case .photograph: "照片"
    case .paper: "文字材料"
    }
  }

  public var letter: String {
    switch self {
    case .drawing: "T"
    case .photograph: "Z"
    case .paper: "W"
    }
  }

  /// The kind that an item's code begins with.
  public init?(code: String) {
    guard let kind = Self.allCases.first(where: { code.hasPrefix($0.letter) }) else { return nil }
    self = kind
  }

  /// The code of the item of that serial: letter and five digits.
  ///
  /// - Returns: `nil` beyond 99 999.
  public func code(serial: Int) -> String? {
    guard (1...99_999).contains(serial) else { return nil }
    let digits = String(serial)
    return letter + String(repeating: "0", count: 5 - digits.count) + digits
  }
}
