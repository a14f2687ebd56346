import HeritageStore

/// What the value of an argument stands for. The word for it in the line of usage says so: `<文物点>` takes a site and so
/// its name, `<日期>` a day.
enum ArgumentSubject: Hashable {
  /// The code of a record, or its name.
  case record(RecordReference.Kind)
  /// A day.
  case day
  /// The number of a journal entry, or a day.
  case bound

  private static let subjects: [String: ArgumentSubject] = [
    "文物点": .record(.site), "单位": .record(.unit), "工号": .record(.officer), "批次": .record(.batch),
    "检查表": .record(.checklist), "期次": .record(.period), "文书": .record(.document),
    "案卷": .record(.worksCase), "工程": .record(.works), "事项": .record(.duty), "隐患": .record(.hazard),
    "检查": .record(.inspection), "评估": .record(.assessment), "使用": .record(.use),
    "回执": .record(.receipt), "差异": .record(.difference), "区划": .record(.zone), "日期": .day,
    "起": .bound, "止": .bound,
  ]

  /// `nil` where the value stands for itself.
  init?(_ argument: ArgumentShape) {
    guard argument.kind != .flag, let word = argument.valueName,
      let subject = Self.subjects[word]
    else { return nil }
    self = subject
  }

  /// The word of the line of usage.
  var word: String { Self.subjects.first { $0.value == self }?.key ?? "" }
}

extension RecordReference.Kind {
  /// Whether people count its records by serials, so that `10-14` means five of them.
  var hasSerials: Bool {
    switch self {
    case .hazard, .document, .worksCase, .works, .assessment, .use, .receipt, .difference: true
    default: false
    }
  }
}
