import Heritage
import HeritageOperations
import HeritagePapers
import HeritageStore

/// A record archive as it is handed over: its items in the folders of their volumes, and the catalogue (卷内目录).
struct ArchiveHandOver {
  struct Line {
    let item: ArchiveSummary.Item
    /// Number of the item in full.
    let number: String
    /// The folder of its volume.
    let part: String
    /// The file, from the folder on; `nil` where there is only paper.
    let file: String?
    let use: EvidenceUse?
  }

  let site: SiteSummary
  let archive: ArchiveSummary
  let lines: [Line]
  /// The folders that there are, in the order of their volumes.
  private let parts: [String]
  /// Those of them without an item.
  private var emptyParts: [String] { parts.filter { part in !lines.contains { $0.part == part } } }
  private let today: CivilDate
  private let registry: RegistrySummary

  init(
    site: SiteSummary, archive: ArchiveSummary, parts: ArchiveParts, today: CivilDate,
    _ session: ReadSession
  ) throws {
    self.site = site
    self.archive = archive
    self.today = today
    registry = try session.registry()
    let prefix = try session.archivePrefix(of: site.code)
    let volumes = parts.named.filter { $0 <= archive.volumes } + archive.items.map(\.volume)
    self.parts = volumes.sorted().map(parts.name).eachOnce
    var uses: [String: EvidenceUse] = [:]
    for use in try session.evidenceUses(.archive(site: site.code)) {
      if case .archiveItem(let code, _) = use.purpose { uses[code] = use }
    }
    var names = FileNames()
    lines = archive.items.sorted { ($0.volume, $0.code) < ($1.volume, $1.code) }.map { item in
      let number = "\(prefix)-\(item.code)"
      let part = parts.name(ofVolume: item.volume)
      let file = uses[item.code].map {
        names.name(FileLabel([number, item.title]), ending: $0.ending)
      }
      return Line(
        item: item, number: number, part: part, file: file.map { "\(part)/\($0)" },
        use: uses[item.code])
    }
  }

  /// Writes everything but the name of the folder.
  func write(to draft: FolderDraft, _ session: ReadSession) throws {
    for part in parts { try draft.makeFolder(part) }
    for line in lines {
      guard let use = line.use, let file = line.file else { continue }
      _ = try draft.copy(use, as: file, from: session)
    }
    var csv = CSVWriter()
    csv.append(Self.headings + ["数据性质"])
    for row in rows { csv.append(row + [site.provenance.displayName]) }
    try draft.write("\u{FEFF}" + csv.text, to: "卷内目录.csv")
    try draft.write(PaperPage.html(catalogue), to: "卷内目录.html")
    try draft.writeDigests()
  }

  private static let headings = ["序号", "卷", "第几卷", "件号", "种类", "题名", "增入", "文件", "SHA-256"]

  private var rows: [[String]] {
    lines.enumerated().map { index, line in
      [
        String(index + 1), line.part, String(line.item.volume), line.number,
        ArchiveItemKind(code: line.item.code)?.displayName ?? "", line.item.title,
        line.item.addedOn.description, line.file ?? "只有纸质件", line.item.sha256 ?? "",
      ]
    }
  }

  private var catalogue: PaperSite {
    PaperSite(
      title: "记录档案卷内目录", bureau: registry.bureau, printedOn: today,
      facts: [
        ("文物点", "\(site.code) \(site.name)"), ("档号", archive.number),
        ("保存单位", archive.keeper), ("卷数", "\(archive.volumes)"),
        ("件数", "\(lines.count)，其中只有纸质件的 \(lines.count { $0.file == nil })"),
        ("没有件的卷", emptyParts.isEmpty ? "无" : emptyParts.joined(separator: "、")),
        ("更新", archive.updatedOn.description), ("登记册", registry.uuid),
      ],
      tables: parts.map { part in
        PaperSite.Table(
          heading: part, columns: Self.headings.filter { $0 != "卷" },
          rows: rows.filter { $0[1] == part }.map { [$0[0]] + $0[2...] })
      }, hash: registry.headHash, isTrial: registry.purpose == .trial,
      isSample: site.provenance == .sample)
  }

  var table: any TextBlock {
    TextTable(
      lines,
      [
        Column("卷") { $0.part }, Column("件号") { $0.number },
        Column("题名", shrinks: true) { $0.item.title },
        Column("文件") { $0.file == nil ? "只有纸质件" : "已写" },
      ])
  }

  func summary(_ draft: FolderDraft) -> String {
    "已写 \(draft.path)：\(site.code) \(site.markedName)的记录档案 \(archive.number)，\(lines.count) 件，"
      + "其中只有纸质件的 \(lines.count { $0.file == nil }) 件。卷内目录在 卷内目录.html、卷内目录.csv。"
  }
}
