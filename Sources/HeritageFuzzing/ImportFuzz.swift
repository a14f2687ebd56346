import Heritage
import HeritageExchange

/// The whole path of an XML file: recognised, parsed, validated, built, checked; its rejects; and a register written
/// and read again.
enum ImportFuzz {
  static func run(_ bytes: [UInt8]) throws {
    let reading = try FuzzReading(xml: bytes)
    try reading.check()
    try checkRecognition(of: bytes, reading)
    try checkPieces(of: bytes, reading)
    try FuzzReading(xml: bytes, limits: tight).check()
    if !reading.summary.refused.isEmpty { try checkRejects(of: bytes, reading) }
    if reading.summary.kind == .register, reading.summary.errorCount == 0 {
      try RegisterRoundTrip.check(reading.records.map(\.record))
    }
  }

  /// Limits that small inputs reach too.
  private static let tight: ImportLimits = {
    var limits = ImportLimits()
    (limits.bytes, limits.depth, limits.records, limits.vertices) = (4_000, 8, 4, 6)
    (limits.textLength, limits.markupLength, limits.chunk) = (200, 400, 64)
    limits.diagnostics = 3
    return limits
  }()

  private static func checkRecognition(of bytes: [UInt8], _ reading: FuzzReading) throws {
    guard let kind = ImportRecogniser.kind(ofPrefix: bytes), !reading.summary.isCutShort else {
      return
    }
    try FuzzFinding.unless(
      kind == reading.summary.kind, "recognised as another kind than it was read as")
  }

  /// The size of the pieces does not matter.
  private static func checkPieces(of bytes: [UInt8], _ reading: FuzzReading) throws {
    var limits = ImportLimits()
    limits.chunk = 61
    let pieces = try FuzzReading(xml: bytes, limits: limits)
    // Which of several breaks the parser comes upon first depends on what it has at hand; and so does the guess at the
    // encoding, which may come before anything else is found.
    guard !isBroken(reading), !isBroken(pieces) else {
      return try FuzzFinding.unless(
        pieces.summary.isCutShort && reading.summary.isCutShort,
        "broken only in pieces of another size")
    }
    try FuzzFinding.unless(
      pieces.summary.diagnostics == reading.summary.diagnostics,
      "other findings in small pieces: \(pieces.summary.diagnostics) \(reading.summary.diagnostics)"
    )
    try FuzzFinding.unless(
      pieces.records.map(\.record) == reading.records.map(\.record)
        && pieces.summary.refused == reading.summary.refused,
      "other records in small pieces")
  }

  private static func isBroken(_ reading: FuzzReading) -> Bool {
    reading.summary.diagnostics.contains { ["E-XML-SYNTAX", "E-XML-ENCODING"].contains($0.code) }
  }

  /// The rejects are well-formed, of the same kind, and hold each refused record with the same faults.
  private static func checkRejects(of bytes: [UInt8], _ reading: FuzzReading) throws {
    var text = ""
    let count = try RejectsWriter().write(
      reading.summary.refused, from: ImportSource(fileName: FuzzReading.fileName, bytes: bytes)
    ) { text += $0 }
    guard count > 0 else {
      return try FuzzFinding.unless(reading.summary.isCutShort, "no rejects at all")
    }
    let again = try FuzzReading(xml: Array(text.utf8))
    try again.check()
    // What goes beyond a limit does so again.
    guard !again.summary.diagnostics.contains(where: { $0.code.hasPrefix("E-LIMIT-") }) else {
      return
    }
    try FuzzFinding.unless(
      !again.summary.isCutShort && again.summary.kind == reading.summary.kind,
      "rejects that cannot be read: \(again.summary.diagnostics) \(text)")
    guard !reading.summary.isCutShort else { return }
    try FuzzFinding.unless(count == reading.summary.refused.count, "rejects are missing")
    let (before, after) = (codes(reading), codes(again))
    // What is wrong between records is put right by writing them anew; nothing may come by it.
    try FuzzFinding.unless(
      after.allSatisfy { before[$0.key, default: 0] >= $0.value },
      "rejects with new faults: \(before) \(after)")
  }

  private static func codes(_ reading: FuzzReading) -> [String: Int] {
    let errors = reading.summary.diagnostics.filter { $0.severity == .error }
    return Dictionary(grouping: errors, by: \.code).mapValues(\.count)
  }
}
