import Heritage
import HeritageOperations
import HeritageStore

/// What a walk says at the terminal.
struct WalkWords {
  let walk: InspectionWalk
  let width: Int

  func opening(_ plan: InspectionPlan) -> String {
    let head = plan.head
    let rows = KeyValueBlock(
      "检查 \(head.code)",
      [
        "文物点": "\(plan.site.code) \(plan.site.name)\(plan.site.provenance.mark)",
        "种类": head.kind.displayName, "日期": head.inspectedOn.description, "单位": plan.unitName,
        "检查人": head.inspectors.joined(separator: "、"),
        "检查项": "\(walk.items.count) 项，已答 \(walk.answeredCount) 项",
      ])
    return rows.lines(for: Page(width: width)).joined(separator: "\n")
  }

  /// What is asked at this stage.
  var question: String {
    switch walk.stage {
    case .item(let index):
      item(index) + "1 符合  2 不符合  3 不适用  4 未查  b 上一项  n 下一项  s 小结  q 暂存退出 > "
    case .note:
      walk.pending.note.map { "原来写的: \(TerminalText.safe($0))\n不符合的情况（回车照旧，b 返回）> " }
        ?? "不符合的情况（b 返回）> "
    case .grade(let index):
      "隐患等级：1 一般  2 重大（回车为\(walk.suggestedGrade(index).displayName)，b 返回）> "
    case .photos:
      walk.pending.photos.isEmpty
        ? "照片文件（回车跳过，b 返回）> " : "已有 \(walk.pending.photos.count) 张。下一张（回车结束，b 返回）> "
    case .confirmation: "入库？y 入库  b 返回  s 小结  q 暂存退出 > "
    case .committing, .kept: ""
    }
  }

  /// Counts, and the nonconformities with their notes.
  var summary: String {
    let counts = walk.counts
    let line = AnswerResult.allCases.map { "\($0.displayName) \(counts[$0] ?? 0)" }
      .joined(separator: "，")
    let found = walk.nonconformities.flatMap { item, answer in
      let grade = answer.grade?.displayName ?? item.grade.displayName
      let photos = answer.photos.isEmpty ? "" : "（照片 \(answer.photos.count) 张）"
      return TextWrap.block(
        "\(item.reference) [\(grade)] \(answer.note ?? "")\(photos)", width: width, first: "  ",
        others: "    ")
    }
    return (["", "小结：共 \(walk.items.count) 项：\(line)。"] + found).joined(separator: "\n")
  }

  static func text(of complaint: InspectionWalk.Complaint) -> String {
    switch complaint {
    case .notAnAnswer: "请答 1、2、3、4，或 b、n、s、q。"
    case .firstItem: "这是第一项。"
    case .noteNeeded: "请写明不符合的情况。"
    case .notAGrade: "请答 1 或 2，或直接回车。"
    case .notAConfirmation: "请答 y、b、s 或 q。"
    }
  }

  /// The item with what to look at, how, and what was answered before.
  private func item(_ index: Int) -> String {
    let item = walk.items[index]
    let title = "[\(index + 1)/\(walk.items.count)] \(item.reference) \(item.section)"
    var lines = [""] + TextWrap.block(title, width: width, first: "", others: "  ")
    lines += TextWrap.block(item.subject, width: width, first: "  看什么  ", others: "          ")
    lines += TextWrap.block(item.method, width: width, first: "  怎么看  ", others: "          ")
    if let answer = walk.answers[item.reference] {
      let note = answer.note.map { "：\($0)" } ?? ""
      lines += TextWrap.block(
        answer.result.displayName + note, width: width, first: "  已答    ", others: "          ")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

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
