import Heritage
import HeritageStore

/// A value of the command line that means no record, several, or no day.
struct NameFault: ReportableError {
  enum Reason {
    /// Several records: with their codes.
    case ambiguous(RecordReference.Kind, [NamedRecord])
    /// None; what it is instead, where it is the code or name of something else, and what is near.
    case unknown(RecordReference.Kind, near: [NamedRecord], other: (String, NamedRecord)?)
    /// The values of two arguments were given in each other's place.
    case swapped(with: String)
    /// Nothing of the kind was shown before.
    case nothingShown(RecordReference.Kind)
    /// A stretch of numbers where one is meant.
    case oneWanted
    /// A stretch that runs backwards or over too many numbers.
    case range
    /// A stretch, or a number of a year.
    case rangeOrYear(NumberRange)
    case noSuchDay
  }

  /// As it was typed.
  let text: String
  let reason: Reason
  /// The argument it was given for, as the line of usage has it.
  let argument: String
  /// The command line with the values in the right order, or with another value, where that is what helps.
  var remedy: [String] = []

  var report: ErrorReport {
    switch reason {
    case .ambiguous(let kind, let records):
      ErrorReport(
        code: "E-AMBIGUOUS",
        message: "“\(text)”对应 \(records.count) \(Self.counted(kind))，请写编号。",
        details: records.prefix(Self.limit).map(\.line) + Self.rest(records.count),
        remedy: remedy, exit: .usage)
    case .unknown(let kind, let near, let other):
      unknown(kind, near, other)
    case .swapped(let other):
      ErrorReport(
        code: "E-SWAPPED", message: "参数的次序反了：“\(text)”与“\(other)”写在了对方的位置上。", remedy: remedy,
        exit: .usage)
    case .nothingShown(let kind):
      ErrorReport(
        code: "E-NOTHING-SHOWN", message: "还没有查看过\(kind.word)，“\(text)”不知道是哪一个。", remedy: remedy,
        exit: .usage)
    case .oneWanted:
      ErrorReport(code: "E-RANGE", message: "这里只能写一个编号，不能写一段“\(text)”。", exit: .usage)
    case .range:
      ErrorReport(
        code: "E-RANGE", message: "“\(text)”不是一段编号：后一个数须大于前一个，最多 \(NumberRange.most) 个。",
        exit: .usage)
    case .rangeOrYear(let range):
      ErrorReport(
        code: "E-AMBIGUOUS", message: "“\(text)”可以是一段编号，也可以是某一年的一个编号。",
        details: [
          "\(range.first) 号到 \(range.last) 号，写作 \(range.first)..\(range.last)",
          "那一年的 \(range.last) 号，写作 \(range.first < 100 ? 2000 + range.first : range.first)-\(range.last)",
        ], exit: .usage)
    case .noSuchDay:
      ErrorReport(
        code: "E-DAY", message: "“\(text)”不能作“\(argument)”的值：不是日期，或者没有这一天。",
        details: [
          "日期可以写作 2026-08-31、2026/8/31、20260831、2026年8月31日、8-31（今年）、今天、昨天、+30（30 天后）、月底、季末、年底。"
        ], exit: .usage)
    }
  }

  private static let limit = 20

  private func unknown(
    _ kind: RecordReference.Kind, _ near: [NamedRecord], _ other: (String, NamedRecord)?
  ) -> ErrorReport {
    var report = StoreError.unknown(RecordReference(kind, text)).report
    report.message = "没有编号或名称是“\(text)”的\(kind.word)。"
    if let (word, record) = other {
      report.details.append("“\(text)”是\(word) \(record.line)，这里要写\(kind.word)。")
    }
    report.details += near.isEmpty ? [] : ["相近的:"] + near.map(\.line)
    report.remedy = remedy.isEmpty ? report.remedy : remedy
    return report
  }

  private static func rest(_ count: Int) -> [String] {
    count > limit ? ["……另有 \(count - limit) 个"] : []
  }

  private static func counted(_ kind: RecordReference.Kind) -> String {
    kind == .site ? "处文物点" : kind == .officer ? "位经办人" : "个\(kind.word)"
  }
}

extension NamedRecord {
  /// Code, name, and what tells it from another of the same name.
  var line: String {
    code + (name == code ? "" : " " + name) + (note.isEmpty ? "" : "（\(note)）")
  }
}
