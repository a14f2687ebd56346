import Heritage
import HeritageOperations
import HeritageStore

extension CopyError: ReportableError {
  /// How many findings are named.
  private static let named = 10

  var report: ErrorReport {
    switch self {
    case .faulty(let source, let findings, let count):
      let named = findings.prefix(Self.named).map {
        "\($0.check.displayName)：\(VerificationWords.row($0.row))：\(VerificationWords.detail($0.detail))"
      }
      return ErrorReport(
        code: "E-COPY-FAULTY", message: "\(source) 的副本核验发现 \(count) 处问题，副本已经删去。没有任何改动。",
        details: named + (count > named.count ? ["另有 \(count - named.count) 处没有列出。"] : []),
        remedy: ["wenbao -r \(ShellWord(source)) verify"], exit: .differences)
    case .differs(let source, let expected, let found):
      let number =
        found.map { "\($0.entries) 条流水、\($0.records) 条导入记录、\($0.evidence) 份佐证" } ?? "读不出来"
      return ErrorReport(
        code: "E-COPY-DIFFERS", message: "\(source) 的副本与原文件不一致，副本已经删去。没有任何改动。",
        details: [
          "应有 \(expected.entries) 条流水、\(expected.records) 条导入记录、\(expected.evidence) 份佐证，副本是 \(number)。"
        ], remedy: ["wenbao -r \(ShellWord(source)) verify"], exit: .differences)
    // The store's own remedies are for the registry; to found a new one is the last thing to do here.
    case .unusable(let source, .noRegistry):
      return OperationError.fileMissing(path: source).report
    case .unusable(let source, let reason):
      var report = reason.report
      report.remedy = ["ls -l \(ShellWord(source))", "wenbao restore 备份文件"]
      return report
    case .isItself(let path):
      return ErrorReport(
        code: "E-RESTORE-ITSELF", message: "备份就是登记册 \(path) 本身。没有任何改动。",
        remedy: ["wenbao restore 备份文件"], exit: .usage)
    case .ofAnother(let source, let uuid, let path, let standing):
      return ErrorReport(
        code: "E-RESTORE-OTHER", message: "\(source) 是另一个登记册的备份，没有换。",
        details: ["备份的 UUID 是 \(uuid)，\(path) 是 \(standing)。"],
        remedy: [
          "wenbao -r 另一文件 restore \(ShellWord(source))",
          "wenbao restore --other-registry \(ShellWord(source))",
        ],
        exit: .refused)
    case .inUse(let path, let process):
      return ErrorReport(
        code: "E-BUSY", message: "登记册 \(path) 正由进程 \(process) 开着，没有恢复。请等它结束再试。",
        remedy: ["ps -p \(process)"], exit: .busy)
    }
  }
}
