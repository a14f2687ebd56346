import Heritage
import HeritageStore

/// The files that a record rests on, for people and as JSON: what each shows, its name, digest and size, and who brought
/// it.
struct EvidenceTable {
  private struct Line {
    let role: String
    /// The item that it was taken of.
    var item: String?
    var entry: Int?
    let name: String
    let sha256: String
    let size: Int
    let officer: String?

    /// As a list of facts has it.
    var words: String { "\(name)，SHA-256 \(sha256.prefix(12))…，\(size) 字节" }
  }

  private let lines: [Line]
  let photographs: [PhotographSummary]
  let evidence: [EvidenceSummary]
  private let officers: [String: String]

  init(
    photographs: [PhotographSummary], evidence: [EvidenceSummary], officers: [String: String]
  ) {
    self.photographs = photographs
    self.evidence = evidence
    self.officers = officers
    lines =
      photographs.map {
        Line(
          role: "检查照片", item: $0.item, name: $0.name, sha256: $0.sha256, size: $0.size,
          officer: $0.officer)
      }
      + evidence.map {
        Line(
          role: $0.role.displayName, entry: $0.entry, name: $0.name, sha256: $0.sha256,
          size: $0.size, officer: $0.officer)
      }
  }

  /// A titled table; `nil` where there are no files.
  var block: (any TextBlock)? {
    guard !lines.isEmpty else { return nil }
    var columns: [Column<Line>] = [Column("用途") { $0.role }]
    if !photographs.isEmpty { columns.append(Column("检查项") { $0.item }) }
    if !evidence.isEmpty { columns.append(Column("流水", .trailing) { $0.entry.map(String.init) }) }
    columns += [
      Column("文件", shrinks: true) { $0.name }, Column("SHA-256") { String($0.sha256.prefix(12)) },
      Column("字节", .trailing) { String($0.size) },
      Column("录入") { line in
        line.officer.map { code in officers[code].map { "\(code) \($0)" } ?? code }
      },
    ]
    return TitledBlock(title: "照片和佐证材料", block: TextTable(lines, columns))
  }

  /// The files of one entry as facts of a list: what each shows, and the file.
  func facts(ofEntry entry: Int) -> [(label: String, value: String)] {
    lines.filter { $0.entry == entry }.map { ("佐证材料（\($0.role)）", $0.words) }
  }

  /// The photographs as facts of a list.
  var photographFacts: [(label: String, value: String)] {
    lines.filter { $0.entry == nil }.map { ($0.role, $0.words) }
  }
}

extension PhotographSummary {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "item": .string(item), "name": .string(name), "sha256": .string(sha256),
      "size": .integer(size), "officer": officer.map(JSONValue.string),
    ])
  }
}

extension EvidenceSummary {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "entry": .integer(entry), "role": .string(role.rawValue), "name": .string(name),
      "sha256": .string(sha256), "size": .integer(size), "officer": officer.map(JSONValue.string),
    ])
  }
}
