import ArgumentParser
import Heritage

/// `wenbao explain`: what a code means, why, and what to do (解释).
struct ExplainVerb: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "解释代码：什么意思，为什么，怎么办",
    discussion: """
      代码是报错方括号里的（E-…）、警告的（W-…）、数据库的（E-DB-…），核验、体检、区划检查各项的名称，或退出码。
      大小写、开头的 E- 都可以不管；写一部分，列出含有它的。不写代码，列出全部。

      例:
        wenbao explain E-R5-RETURN
        wenbao explain r1
        wenbao 解释 照片
        wenbao explain --csv
      """,
    aliases: ["解释"])

  @Argument(help: ArgumentHelp("代码，或其中一部分", valueName: "代码"))
  var codes: [String] = []

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let answers = try codes.map { word in
      let search = CodeSearch(word)
      let (named, others) = search.found
      guard !named.isEmpty || !others.isEmpty else { throw UnknownCode(search: search) }
      return others.count == 1 ? (named: others, others: []) : (named: named, others: others)
    }
    try show(
      named: answers.flatMap(\.named),
      others: codes.isEmpty ? ExplainedCode.all : answers.flatMap(\.others), in: context)
    return .done
  }

  /// Those that were named in full, each on a page of its own; the others a line each.
  private func show(
    named: [ExplainedCode], others: [ExplainedCode], in context: CommandContext
  ) throws {
    let output = output(in: context)
    let all = named + others
    let commands = named.flatMap(\.explanation.commands).eachOnce
    let next =
      commands.isEmpty
      ? others.first.map { ["wenbao explain \($0.explanation.code)"] } ?? [] : commands
    guard output.format == .text else {
      return try output.list(all, Self.columns, empty: "", next: next) { $0.json }
    }
    let groups = ExplanationGroup.allCases.compactMap { group in
      CodeLines(group: group, codes: others.filter { $0.group == group })
    }
    let count: [any TextBlock] = others.isEmpty ? [] : ["共 \(others.count) 个代码。"]
    output.show(named + groups + count, next: next, json: .null)
  }

  private static var columns: [Column<ExplainedCode>] {
    [
      Column("代码") { $0.explanation.code }, Column("类别") { $0.group.displayName },
      Column("名称") { $0.explanation.title }, Column("含义") { $0.explanation.meaning },
      Column("缘由") { $0.explanation.rationale }, Column("依据") { $0.explanation.law?.bases.dated },
      Column("情形") { $0.explanation.occasion }, Column("办法") { $0.explanation.advice },
      Column("命令") { $0.explanation.commands.joined(separator: "\n") },
      Column("相关") { $0.related.joined(separator: "、") },
      Column("退出码") { $0.explanation.exits.map { "\($0.rawValue)" }.joined(separator: "、") },
    ]
  }
}

/// The codes of a group, a line each.
private struct CodeLines: TextBlock {
  let group: ExplanationGroup
  let codes: [ExplainedCode]

  /// `nil` where the group has none to show.
  init?(group: ExplanationGroup, codes: [ExplainedCode]) {
    guard !codes.isEmpty else { return nil }
    (self.group, self.codes) = (group, codes)
  }

  func lines(for page: Page) -> [String] {
    let column = (codes.map { DisplayWidth.of($0.explanation.code) }.max() ?? 0) + 2
    let indent = String(repeating: " ", count: column)
    return [page.heading("\(group.displayName)（\(codes.count)）")]
      + codes.flatMap { code in
        TextWrap.block(
          code.explanation.title, width: page.width,
          first: DisplayWidth.pad(code.explanation.code, to: column), others: indent)
      }
  }
}
