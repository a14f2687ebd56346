import Foundation
import Heritage
import HeritageOperations
import HeritageStore

extension DumpFolder {
  /// Kept files, with a table that says what each is. Of sites whose coordinates stay at home, photographs that say where
  /// they were taken do so too, and the items of the archive, which may show coordinates anywhere.
  func addEvidence(_ uses: [EvidenceUse]) throws {
    var rows: [[String]] = []
    var files: [(name: String, note: String)] = []
    for (use, name) in zip(uses, uses.fileNames) {
      noteSample(use.provenance)
      let closed = use.sites.filter(withheld.contains)
      let isWritten = try copy(use, as: "佐证材料/\(name)", isClosed: !closed.isEmpty)
      if isWritten {
        files.append((name, "\(use.purposeName)，\(use.day)，\(use.size) 字节"))
      } else {
        hold(1, "佐证材料", of: closed)
      }
      rows.append(
        [isWritten ? name : "（坐标不公开，未列入）"] + EvidenceColumns.whole.map { $0.text(use) ?? "" })
    }
    try addTable("佐证材料", ["文件"] + EvidenceColumns.whole.map(\.title), rows)
    listEvidence(files)
  }

  private func copy(_ use: EvidenceUse, as file: String, isClosed: Bool) throws -> Bool {
    if isClosed, case .archiveItem = use.purpose { return false }
    return try draft.copy(use, as: file, from: session) { bytes in
      isClosed && PhotographPosition.isStated(in: bytes)
    }
  }
}

extension PaperContent {
  /// Takes away the pictures that say where they were taken; their names stay. Returns how many there were.
  mutating func hidePositions() -> Int {
    var count = 0
    func hide(_ pictures: inout [PaperPicture]) {
      for index in pictures.indices where pictures[index].isPlaced {
        pictures[index].mediaType = "application/octet-stream"
        pictures[index].bytes = []
        count += 1
      }
    }
    switch self {
    case .statement: break
    case .inspection(var inspection):
      for index in inspection.answers.indices { hide(&inspection.answers[index].photographs) }
      self = .inspection(inspection)
    case .hazards(var items):
      for index in items.indices {
        hide(&items[index].photographs)
        if var claim = items[index].claim {
          hide(&claim.pictures)
          items[index].claim = claim
        }
      }
      self = .hazards(items)
    }
    return count
  }
}

extension PaperPicture {
  fileprivate var isPlaced: Bool { PhotographPosition.isStated(in: Data(bytes)) }
}
