import Heritage

/// The text of a zone. The first byte says which kind of zone, and whether it has a part with a name,
/// and whether another part is there.
enum PatternFuzz {
  static func run(_ bytes: [UInt8]) throws {
    guard let first = bytes.first else { return }
    let kinds = ZoneKind.allCases
    let kind = kinds[Int(first) % kinds.count]
    let partName = first & 0x80 == 0 ? nil : "示例井"
    let others = first & 0x40 == 0 ? [] : ["示例塔"]
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let reading = ZoneTextReader.read(text, kind: kind, partName: partName, otherParts: others)
    try FuzzFinding.unless(
      ZoneTextReader.read(" \(text)　", kind: kind, partName: partName, otherParts: others)
        == reading,
      "white space makes a difference")
    switch reading.outcome {
    case .unread(let reason):
      try FuzzFinding.unless(!reason.displayName.isBlank, "a reason without words")
    case .rule(let rule): try check(rule, kind)
    }
  }

  private static func check(_ rule: ZoneRule, _ kind: ZoneKind) throws(FuzzFinding) {
    try FuzzFinding.unless(
      !rule.displayName.isBlank && !rule.notation.isBlank, "a rule without words")
    try FuzzFinding.unless((0...2_000).contains(rule.greatestMetres), "a distance out of bounds")
    switch rule {
    case .offset(_, let metres), .radius(_, let metres):
      try FuzzFinding.unless(metres > 0, "a distance that is none")
    case .sides(_, let metres):
      try FuzzFinding.unless([4, 8].contains(metres.count), "neither four sides nor eight")
      try FuzzFinding.unless(metres.values.allSatisfy { $0 > 0 }, "a distance that is none")
    case .rays(_, let metres):
      try FuzzFinding.unless(metres.count == 8, "not eight rays")
      try FuzzFinding.unless(metres.values.allSatisfy { $0 > 0 }, "a distance that is none")
    case .wall, .same: break
    }
  }
}
