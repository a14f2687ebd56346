import Heritage
import HeritageStore

/// Reads what stands for records and days on a command line: names, parts of names, stretches of numbers, `.`, days as
/// people write them. Codes come out of it.
struct NameReading {
  let session: ReadSession
  let today: CivilDate
  let shown: LastShown

  /// What a value means: a code, or several where a stretch is written.
  ///
  /// - Throws: ``NameFault``, and what reading the registry throws.
  func values(_ slot: ArgumentSlots.Slot, _ kind: RecordReference.Kind) throws -> [String] {
    let text = slot.text.halfWidth.trimmed
    if text == "." {
      guard let code = shown.code(of: kind) else {
        throw fault(slot, .nothingShown(kind), remedy: kind.list.map { ["wenbao \($0)"] } ?? [])
      }
      return [code]
    }
    if kind == .difference { return try differences(text, slot) }
    if kind.hasSerials, let range = NumberRange(text) {
      return try serials(range, text, slot, kind).map { $0.map(String.init) } ?? [text]
    }
    return [try code(text, slot, kind)]
  }

  /// The serials of a stretch; `nil` where it is the number of a year.
  private func serials(
    _ range: NumberRange, _ text: String, _ slot: ArgumentSlots.Slot, _ kind: RecordReference.Kind
  ) throws -> ClosedRange<Int>? {
    let isOfYear = range.isOf(years: try session.numberedYears())
    guard slot.shape.isRepeating else {
      guard range.hasDash else { throw fault(slot, .oneWanted) }
      return nil
    }
    guard let serials = range.serials else {
      if isOfYear || !range.hasDash && range.first == range.last { return nil }
      throw fault(slot, .range)
    }
    if isOfYear, range.first >= 1000 { return nil }
    if isOfYear { throw fault(slot, .rangeOrYear(range)) }
    return serials
  }

  /// A difference is written `单位:序号`; the unit may be a name, the serial a stretch.
  private func differences(_ text: String, _ slot: ArgumentSlots.Slot) throws -> [String] {
    guard let colon = text.lastIndex(of: ":") else { return [text] }
    let unit = try code(String(text[..<colon]), slot, .unit)
    let serial = String(text[text.index(after: colon)...])
    guard let range = NumberRange(serial) else { return ["\(unit):\(serial)"] }
    guard let serials = range.serials else { throw fault(slot, .range) }
    return serials.map { "\(unit):\($0)" }
  }

  private func code(
    _ text: String, _ slot: ArgumentSlots.Slot, _ kind: RecordReference.Kind
  ) throws -> String {
    if kind.hasSerials, ShortNumber(text) != nil { return text }
    if let code = try running(text, kind) { return code }
    let records = try session.namedRecords(kind)
    guard !records.isEmpty else { return text }
    let matches = NameSearch(records).matches(text)
    if matches.count == 1 { return matches[0].code }
    guard matches.isEmpty else { throw fault(slot, .ambiguous(kind, matches)) }
    // The statement of a period goes by the name of the period, a sheet by the inspection's code.
    if kind == .document, try isKnown(text, .period) { return text.uppercased() }
    if kind == .document, text.isCode { return text }
    throw fault(
      slot, .unknown(kind, near: NameSearch(records).near(text), other: try other(text, than: kind))
    )
  }

  /// 本期 is the period that runs, 上期 the one before it.
  private func running(_ text: String, _ kind: RecordReference.Kind) throws -> String? {
    guard kind == .period, ["本期", "上期"].contains(text) else { return nil }
    let periods = try session.periods()
    guard let place = periods.lastIndex(where: { $0.state == .running }) else { return nil }
    if text == "本期" { return periods[place].name }
    return place > 0 ? periods[place - 1].name : nil
  }

  private static let told: [RecordReference.Kind] = [
    .site, .unit, .officer, .batch, .checklist, .duty, .period,
  ]

  /// What else a text is the code or whole name of.
  private func other(
    _ text: String, than kind: RecordReference.Kind
  ) throws -> (String, NamedRecord)? {
    let wanted = NameSearch.folded(text)
    for other in Self.told where other != kind {
      let found = try session.namedRecords(other).filter {
        NameSearch.folded($0.code) == wanted || NameSearch.folded($0.name) == wanted
      }
      if let record = found.first { return (other.word, record) }
    }
    return nil
  }

  /// What to say about a value that was read from a part of a name, or stands for what was shown.
  func remark(
    _ slot: ArgumentSlots.Slot, _ kind: RecordReference.Kind, _ values: [String]
  ) throws -> String? {
    guard values.count == 1, kind != .difference,
      let record = try session.namedRecords(kind).first(where: { $0.code == values[0] })
    else { return slot.text == "." ? "“.”是 \(values.joined(separator: " "))。" : nil }
    let typed = NameSearch.folded(slot.text)
    let isWhole = [record.code, record.name].contains { NameSearch.folded($0) == typed }
    return isWhole ? nil : "“\(slot.text)”是 \(record.line)。"
  }

  /// Whether a text is the code or the whole name of a record.
  func isKnown(_ text: String, _ kind: RecordReference.Kind) throws -> Bool {
    let wanted = NameSearch.folded(text)
    return try session.namedRecords(kind).contains {
      NameSearch.folded($0.code) == wanted || NameSearch.folded($0.name) == wanted
    }
  }

  func fault(
    _ slot: ArgumentSlots.Slot, _ reason: NameFault.Reason, remedy: [String] = []
  ) -> NameFault {
    NameFault(text: slot.text, reason: reason, argument: slot.shape.label, remedy: remedy)
  }
}
