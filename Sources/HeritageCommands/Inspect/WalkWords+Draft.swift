import HeritageOperations

extension WalkWords {
  /// What to do with a draft that was left.
  static func question(about draft: InspectionDraft, _ differences: [DraftDifference]) -> String {
    let unfinished = draft.unfinished.map { "，\($0.item) 答到一半" } ?? ""
    var lines = [
      "\(draft.head.site) 有一份没有做完的检查：\(draft.head.code)，\(draft.head.inspectedOn)，"
        + "已答 \(draft.answers.count) 项\(unfinished)。"
    ]
    lines += differences.map { one in
      "  \(title(of: one.subject))：草稿是 \(names(one.draft))，这次写的是 \(names(one.request))。"
    }
    let resume = differences.isEmpty ? "接着做" : "照草稿接着做，不用这次写的"
    return (lines.map(TerminalText.safe) + ["1 \(resume)  2 作废重来  q 退出 > "])
      .joined(separator: "\n")
  }

  static func questionBeforeDropping(_ draft: InspectionDraft) -> String {
    TerminalText.safe("草稿 \(draft.head.code) 已答的 \(draft.items.count) 项会丢掉，不能找回。")
      + "确实作废？y 作废  其他返回 > "
  }

  /// Answers whose items are no longer asked.
  static func notAsked(_ items: [String]) -> String {
    "草稿里有 \(items.count) 项已经不在检查表上，它们的回答不再保留：\(items.joined(separator: "、"))。"
  }

  private static func names(_ names: [String]) -> String {
    names.isEmpty ? "全部" : names.joined(separator: "、")
  }

  private static func title(of subject: DraftDifference.Subject) -> String {
    switch subject {
    case .checklists: "检查表"
    case .kind: "种类"
    case .day: "日期"
    case .unit: "单位"
    case .inspectors: "检查人"
    case .code: "编号"
    }
  }
}
