import Heritage
import HeritageExchange

/// A register without fault, written by ``RegisterWriter``, reads again as the same records.
enum RegisterRoundTrip {
  static func check(_ records: [ImportRecord]) throws {
    let text = written(records)
    let again = try FuzzReading(xml: Array(text.utf8))
    try again.check()
    try FuzzFinding.unless(
      again.summary.errorCount == 0,
      "a written register has faults: \(again.summary.diagnostics) \(text)")
    let (before, after) = (placeless(records), placeless(again.records.map(\.record)))
    try FuzzFinding.unless(before == after, "a written register reads otherwise: \(text)")
  }

  private static func placeless(_ records: [ImportRecord]) -> [ImportRecord] {
    // The writer puts units first and boundaries last.
    let all = records.map(\.placeless)
    let units = all.filter { if case .unit = $0 { true } else { false } }
    let boundaries = all.filter { if case .boundary = $0 { true } else { false } }
    let others = all.filter {
      switch $0 {
      case .unit, .boundary: false
      default: true
      }
    }
    return units + others + boundaries
  }

  private static func written(_ records: [ImportRecord]) -> String {
    var writer = RegisterWriter(remark: "示例")
    for record in records { if case .unit(let unit) = record { writer.append(unit) } }
    var isInBatch = false
    for record in records {
      switch record {
      case .batch(let batch):
        if isInBatch { writer.endBatch() }
        writer.begin(batch)
        isInBatch = true
      case .site(let site): writer.append(site)
      default: break
      }
    }
    if isInBatch { writer.endBatch() }
    for record in records { if case .boundary(let boundary) = record { writer.append(boundary) } }
    return writer.text
  }
}
