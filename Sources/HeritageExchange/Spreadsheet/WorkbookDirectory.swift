/// What a workbook says of its parts: its sheets in order, its texts and its styles, wherever they stand.
struct WorkbookDirectory {
  struct Sheet {
    let name: String
    let path: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var countsFrom1904 = false
  private(set) var strings: String?
  private(set) var styles: String?

  /// The part that is the workbook, as the package says; where it says nothing, where most programs put it.
  static func workbook(in archive: ZipArchive, limit: Int) throws(SpreadsheetProblem) -> String {
    guard let relations = try archive.part("_rels/.rels", limit: limit) else {
      return "xl/workbook.xml"
    }
    let target = try relationships(relations, part: "_rels/.rels", from: "")
      .first { $0.type == "officeDocument" }?.target
    return target ?? "xl/workbook.xml"
  }

  init(
    _ path: String, _ part: (String) throws(SpreadsheetProblem) -> [UInt8]
  ) throws(SpreadsheetProblem) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let beside = "\(folder)_rels/\(path.dropFirst(folder.count)).rels"
    let related = try Self.relationships(try part(beside), part: beside, from: folder)
    var found: [(name: String, id: String, isHidden: Bool)] = []
    var from1904 = false
    try PartReader.read(
      try part(path), part: path,
      start: { name, attributes in
        if name == "workbookPr" { from1904 = ["1", "true"].contains(attributes["date1904"]) }
        guard name == "sheet", let title = attributes["name"], let id = attributes["id"] else {
          return
        }
        found.append((title, id, ["hidden", "veryHidden"].contains(attributes["state"])))
      }, end: { _ in }, text: { _ in })
    countsFrom1904 = from1904
    for (name, id, isHidden) in found {
      guard let target = related.first(where: { $0.id == id })?.target else { throw .damaged(path) }
      sheets.append(Sheet(name: name, path: target, isHidden: isHidden))
    }
    strings = related.first { $0.type == "sharedStrings" }?.target ?? "\(folder)sharedStrings.xml"
    styles = related.first { $0.type == "styles" }?.target ?? "\(folder)styles.xml"
  }

  private typealias Relationship = (id: String, type: String, target: String)

  private static func relationships(
    _ bytes: [UInt8], part: String, from folder: String
  ) throws(SpreadsheetProblem) -> [Relationship] {
    var found: [Relationship] = []
    try PartReader.read(
      bytes, part: part,
      start: { name, attributes in
        guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"]
        else { return }
        let type = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
        found.append((id, type, ZipArchive.path(target, from: folder)))
      }, end: { _ in }, text: { _ in })
    return found
  }
}
