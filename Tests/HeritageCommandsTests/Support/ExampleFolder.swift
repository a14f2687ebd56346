import Foundation
import HeritageTestSupport

/// The folder that the examples of the help are typed in: a registry `wenbao.sqlite` on 2026-07-03, the repository's
/// `imports`, and files under the names that the examples use.
///
/// - The registry is the sample ledger's last stage (``SampleStage/secondReady``): 2026Q1 sealed, 2026Q2 ready to be
///   sealed, 2026Q3 running; hazards 1 to 19 in every state, two cases, two works, an assessment, a use, a marker, an
///   archive, papers; officers A01 (whose account it is), A02, A03 and Z01.
/// - `*.png`, `*.jpg`, `*.pdf`: evidence. `用地.*`, `用地红线.csv`: footprints; `拐点.csv`, `新界线.csv` (of KS6-07), `界线.kml` (of
///   KS6-05): lines. `整改.csv`: hazards to order. `检查.xml`, `回报.xml`, `第七批.xml`: imports. `备份.sqlite`: a copy of the
///   registry; `备份盘`: a folder for others.
struct ExampleFolder {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let files = FileManager.default
    let registry = folder.file("wenbao.sqlite")
    try files.copyItem(atPath: SampleLedger.path(of: .secondReady), toPath: registry)
    try files.copyItem(atPath: registry, toPath: folder.file("备份.sqlite"))
    try files.createSymbolicLink(
      atPath: folder.file("imports"), withDestinationPath: "\(SampleFiles.root)/imports")
    for (name, source) in Self.copies {
      try files.copyItem(atPath: SampleFiles.file(source), toPath: folder.file(name))
    }
    try files.createDirectory(atPath: folder.file("备份盘"), withIntermediateDirectories: false)
    for name in Self.photographs {
      try Data(Self.jpeg).write(to: URL(fileURLWithPath: folder.file(name)))
    }
    for (name, text) in Self.texts {
      try text.write(toFile: folder.file(name), atomically: true, encoding: .utf8)
    }
  }

  /// Names in the folder, and the files under `imports/` that they are copies of.
  private static let copies: [(String, String)] =
    [
      ("前.png", "before-ks6-01-wiring.png"), ("后.png", "after-ks6-01-wiring.png"),
      ("标志.png", "after-ks6-02-shrub.png"), ("正立面.png", "before-ks6-02-shrub.png"),
    ].map { ($0, "samples/evidence/\($1)") } + [
      ("现场.png", "samples/evidence/after-ks6-02-shrub.png"),
      ("用地.geojson", "samples/footprints.geojson"), ("用地.kml", "samples/zones/ks6-05-c1.kml"),
      ("用地.csv", "samples/zones/vertices-ks6-07.csv"),
      ("用地红线.csv", "samples/zones/vertices-ks6-07.csv"),
      ("拐点.csv", "samples/zones/vertices-ks6-07.csv"),
      ("新界线.csv", "samples/zones/vertices-ks6-07.csv"),
      ("界线.kml", "samples/zones/ks6-05-c1.kml"), ("第七批.xml", "batches/second-controlled.xml"),

      ("回报.xml", "samples/returns-2026q3/KS-ZP.xml"),
    ]

  private static let photographs = ["复核照片.jpg", "回执.jpg", "对账单盖章页1.jpg", "对账单盖章页2.jpg"]

  /// The beginning and the end of a JPEG: all that tells what it is.
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF".utf8) + [
      0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9,
    ]

  private static let pdf =
    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"

  private static let texts: [(String, String)] =
    ["记录.pdf", "演练记录.pdf", "平面图.pdf", "申请书.pdf", "验收单.pdf", "通知书签收.pdf"].map { ($0, pdf) } + [
      ("检查.xml", SmallFiles.inspection("JC-KS6-01-20260702", on: "2026-07-02")),
      ("整改.csv", "编号,整改措施,整改责任人\n5,清理,示例责任人\n"),
    ]

  /// Runs a line as an inspector would type it on 2026-07-03.
  func run(_ line: String) throws -> (exit: Int32, output: String) {
    try ExampleShell(folder: folder.path).run(
      line, ["WENBAO_CLOCK": SampleLedger.lastClock, "WENBAO_ACCOUNT": SampleLedger.account])
  }
}
