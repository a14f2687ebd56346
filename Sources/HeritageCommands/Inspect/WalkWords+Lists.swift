import Heritage
import HeritageOperations
import HeritageStore

// What there is to choose from, and how far it has been answered.
extension WalkWords {
  /// Asks for the rest of a section, item by item, so that nobody says of anything unseen that it conforms.
  func rest(_ index: Int) -> String {
    let section = walk.section(of: index)
    let open = walk.open(in: section)
    let apart = Set(walk.setApart(in: section))
    var lines = ["", "\(Self.name(of: section))：还有 \(open.count) 项没有答。"]
    lines += open.map { line($0, mark: marks(of: $0)) }
    let major = open.count { walk.items[$0].grade == .major }
    let all = "y \(open.count) 项都符合" + (major > 0 ? "（含重大 \(major) 项）" : "")
    let some =
      apart.isEmpty || apart.count == open.count
      ? [] : ["o 只记没有标出的 \(open.count - apart.count) 项"]
    return (lines + [options([all] + some + ["b 逐项答", "g 跳", "s 小结"])]).joined(separator: "\n")
  }

  /// Why an item wants a look of its own.
  private func marks(of index: Int) -> String {
    let item = walk.items[index]
    let isNonconform = walk.memories[item.reference]?.last?.result == .nonconform
    let marks =
      [item.grade == .major ? item.grade.displayName : nil, isNonconform ? "上次不符合" : nil]
      .compactMap { $0 } + walk.hazards(of: index).map { "在册 \($0.number)" }
    return marks.isEmpty ? "" : "[\(marks.joined(separator: "，"))] "
  }

  /// An item in one line: number, code, what was answered, what to look at.
  private func line(_ index: Int, mark: String) -> String {
    let item = walk.items[index]
    let number = DisplayWidth.pad(
      "\(index + 1)", to: "\(walk.items.count)".count + 2, alignment: .trailing)
    return DisplayWidth.truncate(
      TerminalText.safe("\(number) \(item.reference) \(mark)\(item.subject)"), to: width)
  }

  func list(hits: [Int]) -> String {
    let lines = hits.map { index in
      let answer = walk.answers[walk.items[index].reference]?.result.displayName ?? "没有答"
      return line(index, mark: "[\(answer)] ")
    }
    let first = hits.first.map { $0 + 1 } ?? 1
    return (["", "\(hits.count) 项："] + lines + ["跳过去: g \(first)"]).joined(separator: "\n")
  }

  /// Sections with how far they have been answered.
  func list(_ sections: [SectionProgress]) -> String {
    let lines = sections.map { one in
      let number = DisplayWidth.pad("\(one.number)", to: 4, alignment: .trailing)
      let count = DisplayWidth.pad("\(one.answered)/\(one.total)", to: 7, alignment: .trailing)
      let found = one.nonconform > 0 ? "  不符合 \(one.nonconform)" : ""
      return DisplayWidth.truncate(
        "\(number)\(count)  \(Self.name(of: one.section))\(found)", to: width)
    }
    let first = (sections.first { $0.open > 0 } ?? sections.first)?.number ?? 1
    return (["", "  节   已答  节名"] + lines + ["跳过去: l \(first)"]).joined(separator: "\n")
  }

  /// What of a draft was answered, by section.
  var progress: [String] {
    let begun = walk.progress.filter { $0.answered > 0 }
    let names = begun.map { one in
      "\(Self.name(of: one.section)) \(one.answered)/\(one.total)"
    }
    let untouched = walk.sections.count - begun.count
    return TextWrap.block(
      names.joined(separator: "，") + (untouched > 0 ? "；其余 \(untouched) 节没有答" : ""), width: width,
      first: "已答    ", others: "        ")
  }

  static let help = """

    1 2 3 4       符合、不符合、不适用、未查；后面可写说明：3 没有厨房
    2 屋面漏雨    一行答完不符合，等级照检查表；2! 定为重大，2- 定为一般
    2 屋面漏雨 @ ~/照片/屋面*.jpg '有 空格.jpg'
                  连照片一起；@ 后面不写，再问照片
    @ 照片        给已经答了的这一项添照片
    r             本节没有答的都符合，列出来问一次；答 y 后列出下一节的
    g 12          跳到第 12 项；也可以写编号（g B-07、g b7）、节名（g 屋面）
    /漏雨         查找，只有一处就跳过去
    l             各节进度；l 3 跳到第 3 节
    b  n          上一项、下一项
    s             小结，看过再入库或者跳去改
    q             暂存退出，下次接着做
    """

  func text(of complaint: InspectionWalk.Complaint) -> String {
    switch complaint {
    case .notAnAnswer: "请答 1、2、3、4；? 看用法。"
    case .firstItem: "这是第一项。"
    case .noteNeeded: "请写明不符合的情况。"
    case .notAGrade: "请答 1 或 2，或直接回车。"
    case .notAConfirmation: "请答 y、g、b、s 或 q；? 看用法。"
    case .notARest: "请答 y 或 b；g 跳、s 小结、q 暂存退出也可以。"
    case .nothingLeft: "都答过了。"
    case .noSuchItem(let number): "没有第 \(number) 项，一共 \(walk.items.count) 项。"
    case .noSuchSection(let number): "没有第 \(number) 节，一共 \(walk.sections.count) 节；l 列出各节。"
    case .notFound(let words): "没有找到“\(TerminalText.safe(words))”；l 列出各节。"
    case .wordNeeded: "请写要找的词：/漏雨。"
    case .answerNeeded: "这一项还没有答，先答再添照片。"
    }
  }
}
