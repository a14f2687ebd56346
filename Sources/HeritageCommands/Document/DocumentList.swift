import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao document list`: all papers (文书一览).
struct DocumentList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "文书一览",
    discussion: """
      例:
        wenbao document list --kind notice --undelivered
        wenbao 文书 一览 --hazard 1 --csv
      """,
    aliases: ["一览"])

  @Option(help: ArgumentHelp("只列这一种的，可重复写", valueName: "种类"))
  var kind: [DocumentKind] = []

  @Option(help: ArgumentHelp("只列这一单位发出或收到的", valueName: "单位"))
  var unit: String?

  @Option(help: ArgumentHelp("只列写到这项隐患的", valueName: "隐患"))
  var hazard: String?

  @Flag(name: .customLong("undelivered"), help: "只列还没有送达的")
  var isUndelivered = false

  @OptionGroup var site: SiteOption
  @OptionGroup var officer: OfficerOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    var filter = DocumentFilter()
    filter.kinds = kind
    filter.isUndelivered = isUndelivered
    let (documents, names, asked, rows) = try bureau(in: context).read { session in
      let asked = try UnitFilter(unit, session)
      filter.unit = unit
      filter.hazard = try hazard.map { try session.hazard($0).number }
      let rows = try AskedRows([site, officer, days], session)
      let documents = try rows.rows(session.documents(filter)) {
        RowFacts(stream: .document($0.number), officers: [$0.officer], day: $0.issuedOn)
      }
      return (documents, try RegistryNames(session), asked, rows)
    }
    output(in: context).note(asked)
    try output(in: context).list(
      documents,
      [
        Column("编号") { $0.number },
        Column("文书") { $0.kind.displayName + ($0.isUndone ? "（已撤销）" : "") },
        Column("日期") { $0.issuedOn.description },
        Column("发出", shrinks: true) { names.issuer(of: $0) },
        Column("发往", shrinks: true) { names.receiver(of: $0) },
        Column("隐患", .trailing) { $0.kind == .statement ? nil : String($0.hazards.count) },
        Column("送达") { $0.deliveredOn?.description },
        Column("签字件") { $0.signedOn?.description },
        Column("数据性质", rank: 0) { $0.provenance?.displayName },
      ],
      empty: unit == nil && hazard == nil && kind.isEmpty && !isUndelivered
        ? rows.empty("没有文书。") : "没有符合条件的。", summary: "共 \(documents.count) 件。",
      next: documents.last.map { ["wenbao document show \($0.number)"] } ?? []
    ) { $0.json() }
    return .done
  }
}

extension RegistryNames {
  /// Who sends a paper.
  func issuer(of document: DocumentSummary) -> String {
    document.issuer.map(unitName) ?? "主管局"
  }

  /// Who gets it.
  func receiver(of document: DocumentSummary) -> String {
    document.receiver.map(unitName) ?? (document.kind == .statement ? "各单位" : "主管局")
  }

  private func unitName(_ code: String) -> String { units[code] ?? code }
}

extension DocumentSummary {
  /// As `--json` gives it.
  func json(hash: String? = nil, events: [DocumentEvent]? = nil) -> JSONValue {
    .shown([
      "number": .string(number), "kind": .string(kind.rawValue),
      "issuer": issuer.map(JSONValue.string), "receiver": receiver.map(JSONValue.string),
      "officer": .string(officer), "issuedOn": .string(issuedOn.description),
      "entry": .integer(entry), "hazardNumbers": .array(hazards.map(JSONValue.string)),
      "deliveredOn": (deliveredOn?.description).map(JSONValue.string),
      "signedOn": (signedOn?.description).map(JSONValue.string), "undone": .bool(isUndone),
      "provenance": (provenance?.rawValue).map(JSONValue.string),
      "hash": hash.map(JSONValue.string), "events": events.map { .array($0.map(\.json)) },
    ])
  }
}

extension DocumentEvent {
  fileprivate var json: JSONValue {
    .shown([
      "kind": .string(kind.rawValue), "on": .string(happenedOn.description),
      "recipient": recipient.map(JSONValue.string),
      "method": (method?.rawValue).map(JSONValue.string), "note": note.map(JSONValue.string),
      "officer": .string(officer), "entry": .integer(entry),
      "scans": .array(
        scans.map {
          [
            "name": .string($0.name), "sha256": .string($0.sha256), "size": .integer($0.size),
          ]
        }),
    ])
  }
}
