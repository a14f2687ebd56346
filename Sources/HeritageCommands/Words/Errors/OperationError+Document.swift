import Heritage
import HeritageOperations

extension OperationError {
  /// Words about papers (文书).
  var reportOfDocument: ErrorReport {
    switch self {
    case .recipientMissing:
      ErrorReport(
        code: "E-RECIPIENT", message: "没有写明由谁签收。没有任何改动。",
        remedy: ["wenbao document deliver --recipient 签收人 …"], exit: .refused)
    case .scanMissing:
      ErrorReport(
        code: "E-SCAN", message: "没有附上签字件。没有任何改动。",
        remedy: ["wenbao document sign --scan 签字件 …"], exit: .refused)
    case .footprintNotNamed(let path, let name, let names):
      ErrorReport(
        code: "E-FOOTPRINT",
        message: names.isEmpty
          ? "\(path) 里没有用地。"
          : "\(path) 里\(name.map { "没有（或不止一块）名称为“\($0)”的用地" } ?? "有 \(names.count) 块用地，没有写明是哪一块")：\(names.prefix(20).joined(separator: "、"))。",
        remedy: names.first.map {
          ["wenbao case open \(ShellWord(path)) --footprint \(ShellWord($0)) …"]
        }
          ?? ["wenbao screen \(ShellWord(path))"], exit: .inputInvalid)
    case .beforeThePaper(let document, let issuedOn):
      ErrorReport(
        code: "E-DATE", message: "日期早于文书 \(document) 的日期（\(issuedOn)）。没有任何改动。",
        notes: ["写 \(issuedOn) 或以后的日期"],
        remedy: ["wenbao document show \(document)"], exit: .refused)
    case .positionOutsideKunshan(let position):
      ErrorReport(
        code: "E-POSITION",
        message:
          "经度 \(position.longitude.text(digits: 6))、纬度 \(position.latitude.text(digits: 6)) 不在昆山范围内。没有任何改动。",
        remedy: ["wenbao marker record 文物点 --longitude 120.95 --latitude 31.38 …"],
        exit: .inputInvalid)
    case .noPeriodForForms:
      ErrorReport(
        code: "E-R8-PERIOD", message: "没有正在记账或等待回报的期次。", remedy: ["wenbao reconcile open"],
        exit: .refused)
    case .sheetNotWritten(let path):
      ErrorReport(
        code: "E-OUTPUT", message: "不能写 \(path)。", remedy: ["df -h"], exit: .ioError)
    case .settingOfThePast(_, let day, let today):
      ErrorReport(
        code: "E-SETTING", message: "设置只能从今天（\(today)）或以后起改，不能从 \(day) 起。没有任何改动。",
        remedy: ["wenbao setting set --from \(today) …"], exit: .refused)
    default: ErrorReport(code: "E-BUG", message: "程序内部出错。", exit: .bug)
    }
  }
}
