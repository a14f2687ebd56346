import Foundation
import Heritage
import HeritageOperations
import HeritagePapers
import HeritageStore

/// A folder of everything about one thing, in the making: each part is written as it is added, and the first page that
/// links them all comes last.
final class DumpFolder {
  let session: ReadSession
  let registry: RegistrySummary
  let names: RegistryNames
  let today: CivilDate
  /// Sites whose coordinates stay at home.
  let withheld: Set<String>
  let draft: FolderDraft
  private var groups: [PaperIndex.Group] = []
  /// What stayed at home for the sake of coordinates: sites, and how many things of each kind.
  private(set) var heldSites: Set<String> = []
  private var held: [(what: String, count: Int)] = []
  private(set) var hasSamples = false

  init(_ arguments: DumpArguments, today: CivilDate, _ session: ReadSession) throws {
    self.session = session
    self.today = today
    registry = try session.registry()
    names = try RegistryNames(session)
    withheld = try arguments.withheld(session)
    draft = try FolderDraft(for: arguments.folder)
  }

  func noteSample(_ provenance: Provenance?) {
    if provenance == .sample { hasSamples = true }
  }

  /// Notes that something about sites stayed at home.
  func hold(_ count: Int, _ what: String, of sites: some Sequence<String>) {
    guard count > 0 else { return }
    heldSites.formUnion(sites)
    if let index = held.firstIndex(where: { $0.what == what }) {
      held[index].count += count
    } else {
      held.append((what, count))
    }
  }

  private func list(_ heading: String, _ link: PaperIndex.Link) {
    if let index = groups.firstIndex(where: { $0.heading == heading }) {
      groups[index].links.append(link)
    } else {
      groups.append(PaperIndex.Group(heading, [link]))
    }
  }

  /// A page about the thing itself.
  func addPage(_ page: PaperSite, called name: String, note: String = "") throws {
    try draft.write(PaperPage.html(page), to: "\(name).html")
    list("概况", PaperIndex.Link(page.title, path: "\(name).html", note: note))
  }

  /// A table, with the mark that spreadsheets know UTF-8 by.
  func addTable(_ name: String, _ columns: [String], _ rows: [[String]]) throws {
    guard !rows.isEmpty else { return }
    var csv = CSVWriter()
    csv.append(columns)
    for row in rows { csv.append(row) }
    try draft.write("\u{FEFF}" + csv.text, to: "表格/\(name).csv")
    list("表格", PaperIndex.Link(name, path: "表格/\(name).csv", note: "\(rows.count) 行"))
  }

  /// A table of columns as lists have them.
  func addTable<Row>(_ name: String, _ rows: [Row], _ columns: [Column<Row>]) throws {
    try addTable(
      name, columns.map(\.title), rows.map { row in columns.map { $0.text(row) ?? "" } })
  }

  /// Papers as they are printed. Pictures that say where they were taken are named, not shown, where that stays at home.
  func addPapers(_ documents: [DocumentSummary]) throws {
    var taken = FileNames()
    for document in documents {
      noteSample(document.provenance)
      let (head, whole) = try session.paper(document)
      var content = whole
      let closed = try session.sites(ofStream: "document/\(document.number)")
        .filter(withheld.contains)
      if !closed.isEmpty {
        hold(content.hidePositions(), "文书里的照片", of: closed)
      }
      let name = taken.name(FileLabel([head.kind.displayName, head.number]), ending: "html")
      try draft.write(PaperPage.html(head, content), to: "文书/\(name)")
      list(
        "文书",
        PaperIndex.Link(
          "\(head.kind.displayName) \(head.number)", path: "文书/\(name)",
          note: "\(head.issuedOn)" + (head.isUndone ? "，已撤销" : "")))
    }
  }

  /// The folder of kept files, whose names the table tells.
  func listEvidence(_ files: [(name: String, note: String)]) {
    for file in files {
      list("佐证材料", PaperIndex.Link(file.name, path: "佐证材料/\(file.name)", note: file.note))
    }
  }

  /// A file of another form.
  func addFile(_ text: String, to name: String, _ heading: String, note: String) throws {
    try draft.write(text, to: name)
    list(heading, PaperIndex.Link(name, path: name, note: note))
  }

  /// The first page, how to check it all, and the digests of everything.
  func finish(title: String, facts: [(label: String, value: String)]) throws {
    try addFile(HowToVerify(self).text, to: "怎样核验.txt", "核验", note: "不用本程序，怎样核对")
    try addFile(
      IndependentVerifier.text, to: IndependentVerifier.fileName, "核验", note: "只用 Python 自带的库")
    let index = PaperIndex(
      title: title, bureau: registry.bureau, printedOn: today,
      facts: facts + [
        ("登记册", registry.uuid), ("流水", "截至第 \(registry.headSeq) 条，\(registry.headHash)"),
      ], groups: groups, remarks: remarks, hash: registry.headHash,
      isTrial: registry.purpose == .trial, isSample: hasSamples)
    try draft.write(PaperPage.html(index), to: "index.html")
    try draft.writeDigests()
    try draft.putInPlace()
  }

  /// What stayed at home, as a sentence; `nil` where nothing did.
  var heldSentence: String? {
    guard !held.isEmpty else { return nil }
    return "坐标不公开的文物点 \(heldSites.sorted().joined(separator: "、"))，有关的没有列入："
      + held.map { "\($0.what) \($0.count) 处" }.joined(separator: "，") + "。"
  }

  private var remarks: [String] {
    (hasSamples ? ["所载含示例数据，不代表任何实际文物点。"] : []) + (heldSentence.map { [$0] } ?? [])
  }
}
