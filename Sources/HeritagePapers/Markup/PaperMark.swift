/// What keeps a paper from being taken for a valid one: a watermark behind the sheet in print, and a sentence that is seen
/// on screen and in print alike.
enum PaperMark {
  case trial, samples, undone

  static func all(isTrial: Bool, hasSamples: Bool, isUndone: Bool) -> [PaperMark] {
    [
      isUndone ? .undone : nil, isTrial ? .trial : nil, hasSamples ? .samples : nil,
    ].compactMap { $0 }
  }

  /// In the watermark.
  var title: String {
    switch self {
    case .trial: "试用"
    case .samples: "示例数据"
    case .undone: "已撤销"
    }
  }

  /// At the head of each sheet.
  var sentence: String {
    switch self {
    case .trial: "试用登记册打印，不作正式文书。"
    case .samples: "所载为示例数据。"
    case .undone: "已撤销：所载检查的导入已撤销，本件不再有效。"
    }
  }
}
