import Heritage
import HeritageOperations
import HeritageStore

/// What a walk says at the terminal.
struct WalkWords {
  let walk: InspectionWalk
  let width: Int

  /// Of a draft gone on with, also what was answered.
  func opening(_ plan: InspectionPlan) -> String {
    let head = plan.head
    let rows = KeyValueBlock(
      "检查 \(head.code)",
      [
        "文物点": "\(plan.site.code) \(plan.site.name)\(plan.site.provenance.mark)",
        "种类": head.kind.displayName, "日期": head.inspectedOn.description, "单位": plan.unitName,
        "检查人": head.inspectors.joined(separator: "、"),
        "检查项": "\(walk.items.count) 项，\(walk.sections.count) 节，已答 \(walk.answeredCount) 项",
      ])
    let lines = rows.lines(for: Page(width: width))
    return (lines + (walk.answeredCount > 0 ? progress : [])).joined(separator: "\n")
  }

  /// What is asked at this stage.
  var question: String {
    switch walk.stage {
    case .item(let index): item(index) + options(Self.answers)
    case .note:
      walk.pending.note.map { "原来写的: \(TerminalText.safe($0))\n不符合的情况（回车照旧，b 返回）> " }
        ?? "不符合的情况（b 返回）> "
    case .grade(let index):
      "隐患等级：1 一般  2 重大（回车为\(walk.suggestedGrade(index).displayName)，b 返回）> "
    case .photos:
      walk.pending.photos.isEmpty
        ? "照片文件（回车跳过，b 返回）> "
        : "已有 \(walk.pending.photos.count) 张。还有的照片（回车结束，x 去掉重选，b 返回）> "
    case .rest(let index): rest(index)
    case .review: options(reviewOptions)
    case .committing, .kept: ""
    }
  }

  private static let answers = [
    "1 符合", "2 不符合", "3 不适用", "4 未查", "r 本节其余符合", "g 跳", "s 小结", "? 用法",
  ]

  private var reviewOptions: [String] {
    let open = walk.openCount
    return open == 0
      ? ["入库？y 入库", "g 跳去改", "b 返回", "s 小结", "q 暂存退出"]
      : ["入库？y 入库（\(open) 项记为未查）", "n 去答", "g 跳去改", "b 返回", "q 暂存退出"]
  }

  /// Options beside one another, in as many lines as they need, and room to type an answer behind them or below.
  func options(_ options: [String]) -> String {
    var lines: [String] = []
    for option in options {
      if let last = lines.last, DisplayWidth.of(last) + 2 + DisplayWidth.of(option) <= width {
        lines[lines.count - 1] = "\(last)  \(option)"
      } else {
        lines.append(option)
      }
    }
    let hasRoom = DisplayWidth.of(lines.last ?? "") <= width - 20
    return lines.joined(separator: "\n") + (hasRoom ? " > " : "\n> ")
  }

  /// The item with what to look at, how, what is known of it, and what was answered before.
  private func item(_ index: Int) -> String {
    let item = walk.items[index]
    let grade = item.grade == .major ? " [\(item.grade.displayName)]" : ""
    let title = "[\(index + 1)/\(walk.items.count)] \(item.reference) \(item.section)\(grade)"
    var lines = [""] + TextWrap.block(title, width: width, first: "", others: "  ")
    lines += fact("看什么", item.subject) + fact("怎么看", item.method)
    if let last = walk.memories[item.reference]?.last {
      let note = last.note.map { "：\($0)" } ?? ""
      lines += fact("上次  ", "\(last.inspectedOn) \(last.result.displayName)\(note)")
    }
    for hazard in walk.hazards(of: index) {
      lines += fact(
        "在册  ",
        "\(hazard.number) \(hazard.state.displayName)（再答不符合会另登记一项）：\(hazard.description)")
    }
    if let answer = walk.answers[item.reference] {
      lines += fact("已答  ", Self.text(of: answer))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func fact(_ label: String, _ text: String) -> [String] {
    TextWrap.block(text, width: width, first: "  \(label)  ", others: "          ")
  }

  /// An answer with all that was said: `不符合 [一般] 屋面漏雨（照片 3 张）`.
  static func text(of answer: WalkAnswer) -> String {
    let grade = answer.grade.map { " [\($0.displayName)]" } ?? ""
    let note = answer.note.map { (answer.grade == nil ? "：" : " ") + $0 } ?? ""
    let photos = answer.photos.isEmpty ? "" : "（照片 \(answer.photos.count) 张）"
    return answer.result.displayName + grade + note + photos
  }

  /// What a line came to, where that is not plain to see.
  func noted(since before: InspectionWalk) -> String? {
    if case .rest(let index) = before.stage {
      let count = walk.answeredCount - before.answeredCount
      return count > 0 ? "\(Self.name(of: walk.section(of: index)))：\(count) 项记为符合。" : nil
    }
    guard
      let item = walk.items.first(where: {
        walk.answers[$0.reference] != before.answers[$0.reference]
      }), let answer = walk.answers[item.reference],
      answer.result == .nonconform || answer.note != nil || !answer.photos.isEmpty
    else { return nil }
    return TextWrap.block(
      "\(item.reference) \(Self.text(of: answer))", width: width, first: "记下  ",
      others: "      "
    ).joined(separator: "\n")
  }

  static func name(of section: WalkSection) -> String {
    TerminalText.safe("\(section.checklist) \(section.name)")
  }
}
