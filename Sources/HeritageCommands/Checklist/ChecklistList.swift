import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao checklist list`: the templates in force (检查表列表).
struct ChecklistList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出风险检查表",
    discussion: """
      例:
        wenbao checklist list
        wenbao 检查表 列表 --csv
      """,
    aliases: ["列表"])

  @OptionGroup var type: TypeOption<HazardType>
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let checklists = try bureau(in: context).read {
      try $0.checklists().filter { type.keeps($0.hazardType) }
    }
    let items = checklists.reduce(0) { $0 + $1.items.count }
    try output(in: context).list(
      checklists,
      [
        Column("编号") { $0.code }, Column("名称", shrinks: true) { $0.title },
        Column("版本") { $0.version }, Column("隐患类型") { $0.hazardType.displayName },
        Column("检查项", .trailing) { String($0.items.count) },
        Column("重大", .trailing) { list in String(list.items.count { $0.grade == .major }) },
      ],
      empty: type.isAsked ? "没有符合条件的。" : "没有风险检查表。", summary: "共 \(checklists.count) 张，\(items) 项。",
      next: checklists.first.map { ["wenbao checklist show \($0.code)"] }
        ?? ["wenbao import --with-defaults"]
    ) { $0.briefJSON }
    return .done
  }
}

extension ChecklistSummary {
  /// As `--json` gives it in lists.
  var briefJSON: JSONValue {
    .shown([
      "code": .string(code), "title": .string(title), "version": .string(version),
      "revision": .integer(revision), "hazardType": .string(hazardType.rawValue),
      "basis": basis.map(JSONValue.string), "itemCount": .integer(items.count),
    ])
  }
}

extension ChecklistItemSummary {
  /// The laws it rests on, each with the day from which it holds, in one text.
  var basisText: String {
    basis.dated
  }

  /// Whom it is for: classes and kinds of batch; all where none are named.
  var scopeText: String {
    let words = categories.map(\.displayName) + batchKinds.map(\.displayName)
    return words.isEmpty ? "全部" : words.joined(separator: "、")
  }

  /// As `--json` gives it.
  var json: JSONValue {
    [
      "item": .string(reference), "section": .string(section), "subject": .string(subject),
      "method": .string(method), "grade": .string(grade.rawValue),
      "frequency": .string(frequency.rawValue),
      "categories": .array(categories.map { .string($0.rawValue) }),
      "batchKinds": .array(batchKinds.map { .string($0.rawValue) }),
      "legalBases": .array(
        basis.map { basis in
          .shown([
            "act": .string(basis.act), "article": basis.article.map(JSONValue.string),
            "date": basis.validFrom.map { .string($0.description) },
          ])
        }),
    ]
  }
}
