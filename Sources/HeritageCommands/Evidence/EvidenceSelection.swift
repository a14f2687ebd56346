import ArgumentParser
import Heritage
import HeritageStore

/// Whose evidence is meant.
struct EvidenceSelection: ParsableArguments {
  @Option(help: ArgumentHelp("这项隐患的：各步的材料、检查照片、文书签字件", valueName: "隐患"))
  var hazard: String?

  @Option(help: ArgumentHelp("这次检查的：照片、检查记录表签字件", valueName: "检查"))
  var inspection: String?

  @Option(help: ArgumentHelp("这件文书的：签字件、所写各步的材料", valueName: "文书"))
  var document: String?

  @Option(help: ArgumentHelp("这处文物点记录档案的", valueName: "文物点"))
  var archive: String?

  @Option(help: ArgumentHelp("这处文物点的一切", valueName: "文物点"))
  var site: String?

  @Option(help: ArgumentHelp("这一期记账、检查的，连同收到的回报原件", valueName: "期次"))
  var period: String?

  init() {}

  private var given: [String] {
    [hazard, inspection, document, archive, site, period].compactMap { $0 }
  }

  var isEmpty: Bool { given.isEmpty }

  func validate() throws {
    guard given.count > 1 else { return }
    throw ValidationError("--hazard、--inspection、--document、--archive、--site、--period 只能写一个")
  }

  /// The scope, and the words and the command for it; everything where nothing is named.
  ///
  /// - Throws: `StoreError.unknown` and the like.
  func scope(
    _ session: ReadSession
  ) throws -> (scope: EvidenceScope, title: String, option: String) {
    if let hazard {
      let number = try session.hazard(hazard).number
      return (.hazard(number), "隐患 \(number)", "--hazard \(number)")
    }
    if let inspection {
      guard try session.isInspectionCodeTaken(inspection) else {
        throw StoreError.unknown(RecordReference(.inspection, inspection))
      }
      return (.inspection(inspection), "检查 \(inspection)", "--inspection \(ShellWord(inspection))")
    }
    if let document {
      let number = try session.document(document).number
      return (.document(number), "文书 \(number)", "--document \(ShellWord(number))")
    }
    if let archive {
      let code = try session.site(archive).code
      return (.archive(site: code), "\(code) 的记录档案", "--archive \(code)")
    }
    if let site {
      let code = try session.site(site).code
      return (.site(code), "文物点 \(code)", "--site \(code)")
    }
    if let period {
      let period = try session.period(period)
      return (.period(period), "期次 \(period.name)", "--period \(ShellWord(period.name))")
    }
    return (.all, "登记册", "")
  }
}
