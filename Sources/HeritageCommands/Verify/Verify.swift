import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao verify`: recomputes everything from the rows (核验).
struct Verify: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "核验整个登记册，或纸面上的一个散列",
    discussion: """
      从流水起逐项重算：散列链、导入记录、佐证材料、由流水重放的状态、对账结果、对账单。只读。
      --against 拿纸面对账单、文书上的散列来对：是对账单、流水或文书的散列，且核验通过，才是同一份流水。
      佐证材料和导入文件的校验值只说明文件在，不作数。有问题或找不到时退出码为 1。

      例:
        wenbao verify
        wenbao 核验 --against 1f2e3d4c5b6a79880123456789abcdef
      """,
    aliases: ["核验"])

  @Option(help: ArgumentHelp("纸面上的散列，全部或开头至少 \(PrintedHash.digits) 位", valueName: "散列"))
  var against: String?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard let against else { return }
    let digits = against.filter { !$0.isWhitespace }
    guard (PrintedHash.digits...64).contains(digits.count),
      digits.allSatisfy({ $0.isASCII && $0.isHexDigit })
    else {
      throw ValidationError("--against 要 \(PrintedHash.digits) 到 64 位十六进制数字：位数少了，改写流水的人凑得出来")
    }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let progress = ProgressLine(context: context, isQuiet: global.quiet)
    defer { progress.clear() }
    let report = try bureau.verify(progress: progress.show)
    progress.clear()
    let places = try against.map { hash in
      try bureau.read(anySchema: true) { session in
        HashSearch(
          hash: hash,
          found: try session.locations(ofHash: hash).map {
            try HashPlace($0, session)
          })
      }
    }
    let page = VerifyPage(path: bureau.path, report: report, search: places)
    output(in: context).show(page.blocks, json: page.json)
    return page.isGood ? .done : .differences
  }
}
