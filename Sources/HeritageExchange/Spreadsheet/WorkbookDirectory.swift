/// What a workbook says of its sheets: their names in order, and the parts they stand in.
struct WorkbookDirectory {
  private(set) var sheets: [(name: String, path: String)] = []
  private(set) var countsFrom1904 = false

  init(workbook: [UInt8], relations: [UInt8]) throws(SpreadsheetProblem) {
    var targets: [String: String] = [:]
    try PartReader.read(
      relations, part: "xl/_rels/workbook.xml.rels",
      start: { name, attributes in
        guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"]
        else { return }
        targets[id] = target
      }, end: { _ in }, text: { _ in })
    var named: [(name: String, id: String)] = []
    var from1904 = false
    try PartReader.read(
      workbook, part: "xl/workbook.xml",
      start: { name, attributes in
        if name == "workbookPr" { from1904 = ["1", "true"].contains(attributes["date1904"]) }
        guard name == "sheet", let title = attributes["name"], let id = attributes["id"] else {
          return
        }
        named.append((title, id))
      }, end: { _ in }, text: { _ in })
    countsFrom1904 = from1904
    for (name, id) in named {
      guard let target = targets[id] else { throw .damaged("xl/workbook.xml") }
      sheets.append((name, target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target))
    }
  }
}
