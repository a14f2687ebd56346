import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao site history`: everything that ever happened to a site (沿革).
struct SiteHistory: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "一处文物点的沿革：登记的各版、检查、隐患的每一步",
    discussion: """
      登记内容有改动的，逐项列出原值和新值。

      例:
        wenbao site history KS6-01
        wenbao 文物点 沿革 KS6-01 --csv
      """,
    aliases: ["沿革"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var code: String

  @OptionGroup var type: TypeOption<EntryType>
  @OptionGroup var officer: OfficerOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  /// One thing that happened.
  private struct Line {
    let entry: StoredEntry
    let subject: String
    let words: String?
    var differences: [ContentDifference] = []
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let (site, lines, asked) = try bureau(in: context).read { session in
      let site = try session.site(code)
      let asked = try AskedRows([type, officer, days], session)
      let entries = try asked.rows(
        session.entries(ofSite: site.code).filter { type.keeps(EntryType(rawValue: $0.type)) }
      ) {
        RowFacts(officers: [$0.officer].compactMap { $0 }, day: CivilDate($0.occurredOn))
      }
      return (site, try entries.flatMap { try happenings($0, session) }, asked)
    }
    try output(in: context).list(
      lines,
      [
        Column("流水", .trailing) { String($0.entry.seq) }, Column("发生日") { $0.entry.occurredOn },
        Column("事项") { $0.entry.typeName }, Column("对象") { $0.subject },
        Column("内容", shrinks: true) { $0.words }, Column("经办人") { $0.entry.officer },
      ],
      empty: asked.empty("没有沿革。"),
      summary: "\(site.code) \(site.name)：共 \(lines.count) 条。\(site.provenance.mark)",
      next: ["wenbao site show \(site.code)"]
    ) { json($0) }
    return .done
  }

  private func happenings(_ entry: StoredEntry, _ session: ReadSession) throws -> [Line] {
    if entry.stream.hasPrefix("hazard/") {
      let payload = try JSONValue(parsing: entry.payload)
      let words = EntryType(rawValue: entry.type).map {
        EntryWords(type: $0, payload: payload, unitNames: [:], periodNames: [:])
      }
      return [
        Line(
          entry: entry, subject: String(entry.stream.dropFirst("hazard/".count)),
          words: words?.facts.first.map { "\($0.label)：\($0.value)" })
      ]
    }
    let revisions = try session.revisions(ofSite: code, entry: entry.seq).map { revision in
      let differences =
        revision == 1
        ? []
        : try session.differences(kind: "site", key: code, from: revision - 1, to: revision)
      return Line(
        entry: entry, subject: "登记第 \(revision) 版",
        words: differences.isEmpty ? nil : differences.map(Self.words).joined(separator: "；"),
        differences: differences)
    }
    let inspections = try session.inspections(ofSite: code, entry: entry.seq).map {
      Line(entry: entry, subject: $0, words: "检查")
    }
    let all = revisions + inspections
    return all.isEmpty ? [Line(entry: entry, subject: entry.stream, words: nil)] : all
  }

  /// 名称：原“甲”，改为“乙”。
  private static func words(_ difference: ContentDifference) -> String {
    let table = FieldWords.table(ofRow: difference.row)
    func value(_ text: String?) -> String {
      text.map { "“\(StoredValueWords.text(of: $0, in: difference.column, of: table))”" } ?? "空"
    }
    let place =
      difference.row == "site_revision" ? "" : FieldWords.name(ofRow: difference.row) + " "
    return "\(place)\(FieldWords.name(of: difference.column, in: table))：原\(value(difference.old))，"
      + "改为\(value(difference.new))"
  }

  private func json(_ line: Line) -> JSONValue {
    guard case .object(var members) = line.entry.json else { return line.entry.json }
    members["subject"] = .string(line.subject)
    members["words"] = line.words.map(JSONValue.string) ?? .null
    members["differences"] = .array(line.differences.map(\.json))
    return .object(members)
  }
}
