internal import Heritage

/// The two shifted systems of Chinese web maps.
///
/// Both move every position by hundreds of metres from CGCS2000, by a formula that was never
/// published and has no exact inverse. They are no basis for the line of a protection zone.
public enum ShiftedSystem: Hashable, Sendable, CaseIterable {
  /// GCJ-02 (火星坐标系), as used by most web maps in China.
  case gcj02
  /// BD-09 (百度坐标系): GCJ-02 shifted a second time. Degrees (BD09LL) or metres (BD09MC).
  case bd09

  /// Recognises either in any usual spelling: `GCJ-02`, `gcj02`, `ＧＣＪ—０２`, 火星坐标, 高德,
  /// `BD-09`, `bd09ll`, 百度坐标 and so on.
  package init?(mentionedIn text: String) {
    guard Self.mayHold(Self.markBeginnings, in: text) else { return nil }
    let folded = Self.fold(text)
    for system in Self.allCases where system.marks.contains(where: { folded.contains($0) }) {
      self = system
      return
    }
    return nil
  }

  /// Recognises either in text that may be about anything, such as the name of a parcel: only where a system of
  /// coordinates is spoken of, not where a company of that name is.
  package init?(saidIn text: String) {
    guard Self.mayHold(Self.phraseBeginnings, in: text) else { return nil }
    let folded = Self.fold(text)
    for system in Self.allCases where system.phrases.contains(where: { folded.contains($0) }) {
      self = system
      return
    }
    return nil
  }

  private var phrases: [String] {
    switch self {
    case .gcj02: ["gcj02", "火星坐标", "国测局坐标", "高德坐标", "腾讯坐标"]
    case .bd09: ["bd09", "百度坐标"]
    }
  }

  /// What gives the system away in folded text.
  private var marks: [String] {
    switch self {
    case .gcj02: ["gcj", "火星", "mars", "国测局", "高德", "腾讯"]
    case .bd09: ["bd09", "百度", "baidu"]
    }
  }

  private static let markBeginnings = beginnings(allCases.flatMap(\.marks))
  private static let phraseBeginnings = beginnings(allCases.flatMap(\.phrases))

  /// What one of the words may begin with, in every spelling that is folded.
  private static func beginnings(_ words: [String]) -> Set<Unicode.Scalar> {
    Set(
      words.compactMap(\.unicodeScalars.first).flatMap { scalar -> [Unicode.Scalar] in
        guard scalar.isASCII else { return [scalar] }
        let letters = [scalar, Unicode.Scalar(scalar.value - 0x20) ?? scalar]
        return letters + letters.map(\.fullWidth)
      })
  }

  /// Whether a text has a character that one of the words begins with: of thousands of features hardly any has.
  private static func mayHold(_ beginnings: Set<Unicode.Scalar>, in text: String) -> Bool {
    text.unicodeScalars.contains { beginnings.contains($0) }
  }

  /// Lower case, full-width ASCII made narrow, and letters and digits only.
  private static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let narrow = scalar.halfWidth
      if narrow.properties.isAlphabetic || narrow.properties.numericType != nil {
        folded.append(narrow)
      }
    }
    return String(folded).lowercased()
  }
}
