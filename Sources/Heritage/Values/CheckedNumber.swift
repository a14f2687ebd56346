/// A printed number: kind, year, serial and a check character, such as `YH-2026-0001-Q`.
///
/// The check character is that of ISO/IEC 7064 MOD 37,36 over the letters and digits before it, so
/// that one mistyped character, and nearly every exchange of two neighbours, is found. Numbers are
/// never used again.
public struct CheckedNumber: Hashable, Sendable, CustomStringConvertible {
  /// What is numbered, by the letters the number begins with.
  public enum Kind: String, CodedTerm {
    case hazard = "YH"
    case order = "TZ"
    case strikeOff = "XH"
    case period = "QC"
    case receipt = "HZ"
    case exception = "TP"
    case application = "SQ"
    case approval = "SP"
    case supervision = "DB"
    case worksCase = "BJ"
    case assessment = "FX"
    case use = "LY"
    case works = "GC"

    public var displayName: String {
      switch self {
      case .hazard: "隐患"
      case .order: "通知书"
      case .strikeOff: "销号"
      case .period: "期次"
      case .receipt: "回执"
      case .exception: "特批"
      case .application: "销号申请单"
      case .approval: "销号审批表"
      case .supervision: "督办单"
      case .worksCase: "报建"
      case .assessment: "风险评估"
      case .use: "使用"
      case .works: "工程"
      }
    }
  }

  public let kind: Kind
  public let year: Int
  public let serial: Int

  public init(kind: Kind, year: Int, serial: Int) {
    self.kind = kind
    self.year = year
    self.serial = serial
  }

  /// Reads a number as people type it: any case, with the check character. `nil` where the form or
  /// the check character is wrong.
  public init?(_ text: String) {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4, let kind = Kind(rawValue: String(parts[0])),
      parts[1].count == 4, let year = Int(parts[1]), parts[2].count >= 4, parts[2].count <= 9,
      let serial = Int(parts[2]), serial > 0, parts[3].count == 1
    else { return nil }
    self.init(kind: kind, year: year, serial: serial)
    guard description == text.uppercased() else { return nil }
  }

  /// The number after this one.
  public var next: CheckedNumber { CheckedNumber(kind: kind, year: year, serial: serial + 1) }

  public var description: String {
    let digits = String(serial)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(kind.rawValue)-\(year)-\(padded)-"
      + String(Self.checkCharacter(of: "\(kind.rawValue)\(year)\(padded)"))
  }

  private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")

  /// ISO/IEC 7064 MOD 37,36 (a hybrid system: M = 36).
  static func checkCharacter(of text: String) -> Character {
    var remainder = 36
    for character in text {
      guard let value = alphabet.firstIndex(of: character) else { continue }
      var sum = (remainder + value) % 36
      if sum == 0 { sum = 36 }
      remainder = sum * 2 % 37
    }
    return alphabet[(37 - remainder) % 36]
  }
}
