import Heritage
import HeritageOperations
import HeritageStore

// What is looked through before the inspection is committed, and what is said of photographs.
extension WalkWords {
  /// Counts, the nonconformities with all that was said, what is open by section, and what will come of it.
  var review: String {
    let counts = walk.counts
    let results =
      AnswerResult.allCases.map { "\($0.displayName) \(counts[$0] ?? 0)" }
      + (walk.openCount > 0 ? ["没有答 \(walk.openCount)"] : [])
    let head = "小结：共 \(walk.items.count) 项：\(results.joined(separator: "，"))。"
    return ([""] + wrapped(head) + findings + standing + open + registered)
      .joined(separator: "\n")
  }

  private var findings: [String] {
    walk.nonconformities.flatMap { index, answer in
      let others = walk.hazards(of: index).map(\.number).joined(separator: "、")
      let again = others.isEmpty ? "" : "；\(others) 还在册，会另登记一项"
      return TextWrap.block(
        "\(index + 1) \(walk.items[index].reference) \(Self.text(of: answer))\(again)",
        width: width, first: "  ", others: "    ")
    }
  }

  /// A hazard does not end because its item conforms now.
  private var standing: [String] {
    walk.conformingWithHazard.flatMap { index in
      let numbers = walk.hazards(of: index).map(\.number).joined(separator: "、")
      return TextWrap.block(
        "\(index + 1) \(walk.items[index].reference) 符合；\(numbers) 还在册，销号另办", width: width,
        first: "  ", others: "    ")
    }
  }

  private var open: [String] {
    let sections = walk.progress.filter { $0.open > 0 }
    guard !sections.isEmpty else { return [] }
    var parts: [String] = []
    for (index, one) in sections.enumerated() {
      let isNew = index == 0 || sections[index - 1].section.checklist != one.section.checklist
      let name = isNew ? Self.name(of: one.section) : TerminalText.safe(one.section.name)
      parts.append((index == 0 ? "" : isNew ? "；" : "、") + "\(name) \(one.open)")
    }
    return wrapped("没有答的：\(parts.joined())。")
  }

  private var registered: [String] {
    let found = walk.nonconformities.map(\.answer)
    let photos = walk.answers.values.reduce(0) { $0 + $1.photos.count }
    let grades = HazardGrade.allCases.compactMap { grade in
      let count = found.count { $0.grade == grade }
      return count > 0 ? "\(grade.displayName) \(count)" : nil
    }
    let hazards =
      found.isEmpty ? "不登记隐患" : "登记隐患 \(found.count) 项（\(grades.joined(separator: "，"))）"
    return wrapped("入库后\(hazards)，照片 \(photos) 张。")
  }

  private func wrapped(_ text: String) -> [String] {
    TextWrap.block(text, width: width, first: "", others: "  ")
  }

  /// The photographs taken, by name; of very many the first and the last.
  func taken(_ paths: [String], repeated: Int) -> String {
    let names = paths.map { String($0[($0.lastIndex(of: "/") ?? $0.startIndex)...].dropFirst()) }
    let shown =
      names.count <= 20
      ? names.joined(separator: "、")
      : names.prefix(8).joined(separator: "、") + "……" + names.suffix(2).joined(separator: "、")
    let again = repeated > 0 ? "；重复的 \(repeated) 张不再收" : ""
    let list = names.isEmpty ? "" : "：\(shown)"
    return wrapped("收下照片 \(names.count) 张\(list)\(again)。").joined(separator: "\n")
  }

  static func text(of fault: PhotoSearch.Fault) -> String {
    switch fault {
    case .quoteOpen: "引号没有配对。"
    case .noMatch(let pattern): "没有文件合乎“\(TerminalText.safe(pattern))”。"
    case .folder(let path):
      "“\(TerminalText.safe(path))”是文件夹；其中的照片写 \(TerminalText.safe(path.hasSuffix("/") ? path : path + "/"))*。"
    case .homeUnknown: "不知道 ~ 是哪个文件夹（没有环境变量 HOME）。"
    }
  }

  /// All that is wrong with what was named, and that nothing of it was taken.
  static func refusal(of texts: [String]) -> String {
    let shown = texts.prefix(5).map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }
    let more = texts.count > 5 ? ["……一共 \(texts.count) 处。"] : []
    return (shown + more + ["照片一张也没有收。"]).joined(separator: "\n")
  }
}
