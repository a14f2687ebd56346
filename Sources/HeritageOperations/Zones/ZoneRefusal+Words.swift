package import Heritage

/// Why a text gives no line, and what has to be stated for it.
extension ZoneRefusal {
  /// The reason, then the remedy.
  package var displayName: String { "\(words.reason)；\(words.remedy)" }

  private var words: (reason: String, remedy: String) {
    switch self {
    case .bodyNotDrawn: ("本体没有图形", "登记本体或各部分的图形")
    case .partsNotDrawn(let names): ("\(Self.list(names))没有图形", "补登它的图形")
    case .wallsMayBeBody(let names):
      ("本体只登记了各部分，其中有\(Self.list(names))，算不算本体没有写明", "登记整个本体的图形（body），\(Self.byPart)")
    case .thingUnclear(let word, let parts, let likely):
      (
        "文字从“\(word)”起算，登记的有\(Self.list(parts))，没有哪一部分叫这个名"
          + (likely.map { "（像是“\($0)”）" } ?? ""),
        "用 --base \(likely ?? (parts.count == 1 ? parts[0] : "部分")) 指明，部分的名称照文字登记，\(Self.byPart)"
      )
    case .groundNotDrawn(let word):
      ("文字从“\(word)”起算，没有登记叫这个名的部分", "把“\(word)”登记为一个部分并补上图形，或用 --base 指明从哪一部分起算")
    case .baseUnknown(let name, let parts):
      (
        "--base 写的“\(name)”不是这处文物点的部分",
        parts.isEmpty ? "没有登记各部分，不写 --base" : "可写 本体、\(parts.joined(separator: "、"))"
      )
    case .partOfAnother(let name): ("文字从“\(name)”起算，区划却登记在另一部分上", "核对区划登记的部分")
    case .partNamedTwice(let name, let count):
      ("有 \(count) 个部分都叫“\(name)”", "给各部分登记不同的名称")
    case .notAnArea(let names): ("\(Self.list(names))登记为点或线，这种写法要从面起算", "登记为面")
    case .wallNotDrawn: ("围墙没有图形", "登记为名称以“围墙”“院墙”结尾的部分")
    case .wallUnclear(let names):
      ("登记的有\(Self.list(names))，分不清是哪一道", "名称写成“部分名＋围墙”，并把区划登记到那一部分上")
    case .markMissing: ("文字从一个中心点起算，本体没有登记为点", "把中心点登记为一个部分")
    case .markUnclear(let names):
      ("文字从一个中心点起算，登记的有\(Self.list(names))，分不清是哪一个", "中心点的名称照文字登记，\(Self.byPart)")
    case .inPieces(let count): ("本体分成 \(count) 块，没有一个共同的中心", "各部分登记各自的区划")
    case .protectionAreaMissing: ("与它同一部分没有登记保护范围", "补登保护范围，或核对区划登记的部分")
    case .gradeMissing(let grade):
      ("文字从\(grade)保护区起算，没有登记这一类的保护范围", "登记它，并写明类别（class）")
    case .protectionAreaNotDrawn(let codes):
      ("起算的保护范围 \(codes.joined(separator: "、")) 没有图形", "先画保护范围")
    case .protectionAreaUnclear(let codes):
      ("保护范围有 \(codes.joined(separator: "、"))，没有一个包住其余的，从哪一个起算没有写明", "分部分登记，\(Self.bySurvey)")
    case .protectionAreaRedrawn(let day):
      ("起算的保护范围自 \(day) 起重划，这条界线更早就有效", "界线随之改变的，先用 wenbao zone redraw 重划")
    case .countsFromItself: ("保护范围的文字又从保护范围起算", "核对公布文字，\(Self.bySurvey)")
    case .sidesWithoutEdge(let sides):
      ("本体没有朝\(Self.sides(sides))的边，\(Self.sides(sides))侧的距离用不上", Self.survey)
    case .sidesUnclear(let first, let second):
      ("本体的边朝着\(first.displayName)与\(second.displayName)的正中，归哪一侧说不清，两侧的距离又不同", Self.survey)
    }
  }

  private static let survey = "按测绘成果画线（wenbao zone draw）"
  private static let bySurvey = "或\(survey)"
  private static let byPart = "或把区划登记到部分上"

  private static func list(_ names: [String]) -> String {
    names.map { "“\($0)”" }.joined(separator: "、")
  }

  private static func sides(_ sides: [Side]) -> String {
    sides.map(\.displayName).joined(separator: "、")
  }
}
