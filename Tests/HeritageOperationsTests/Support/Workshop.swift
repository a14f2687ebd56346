import Foundation
import Heritage
import HeritageOperations
import HeritageStore

/// A trial registry in a folder of its own, with officers, both sample batches and the checklists; removed with
/// its owner. The clock stands where it is put.
final class Workshop {
  let folder: String
  var now: Instant
  /// Who acts where nobody is named.
  var registrar = "A01"

  static let imports =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("imports").path

  init(at moment: String) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("wenbao-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
    now = Instant(moment) ?? Instant(secondsSince1970: 0)
    _ = try bureau().create(
      Founding(
        uuid: "00000000-0000-4000-8000-000000000001", bureau: "示例局", purpose: .trial,
        officerCode: "A01", officerName: "示例甲", isGroupShared: false))
    try bureau().addOfficer(code: "A02", name: "示例乙", unit: nil, account: nil)
    try bureau().addOfficer(code: "A03", name: "示例丙", unit: nil, account: nil)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { folder + "/test.sqlite" }

  /// The bureau as one of its officers.
  func bureau(_ officer: String? = nil) -> Bureau {
    Bureau(
      path: path,
      actor: Actor(account: "demo", officer: officer ?? registrar, now: now, isPinned: true))
  }

  /// Imports files below `imports/`.
  @discardableResult
  func importFiles(_ names: String...) throws -> ImportOutcome {
    try bureau().importFiles(
      names.map { try ImportInput(file: "\(Self.imports)/\($0)") }, ImportOptions())
  }

  func importRegister() throws {
    try importFiles(
      "checklists/fire.xml", "checklists/structure.xml", "checklists/security.xml",
      "checklists/lightning.xml", "checklists/termites.xml", "checklists/flood-season.xml",
      "checklists/unlawful-building.xml", "batches/sixth-batch.xml",
      "batches/second-controlled.xml")
  }

  /// An assessment of each site, by its number.
  func assess(_ sites: [String]) throws -> [String: String] {
    try importFiles("methods/ks-risk-2026-1.xml")
    var numbers: [String: String] = [:]
    for site in sites {
      let levels: [RiskFactorKind: Int] = [
        .structure: 3, .fire: 2, .flood: 2, .termites: 2, .lightning: 1, .theft: 1, .use: 2,
        .value: 3,
      ]
      numbers[site] = try bureau().assess(RiskRequest(site: site, levels: levels), isDryRun: false)
        .assessment.number
    }
    return numbers
  }

  /// Imports XML given as text.
  func importText(_ xml: String) throws -> ImportOutcome {
    try bureau().importFiles(
      [try ImportInput(standardInput: Array(xml.utf8), folder: folder)], ImportOptions())
  }

  func head() throws -> String { try bureau().read { try $0.registry().headHash } }
}
