import Foundation
import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

/// Duties from publication to fulfilment.
struct SiteDutyTests {
  private func office() throws -> Office {
    let office = try Office(.imported)
    try office.load(["duties/four-duties.xml", "duties/recurring.xml"], on: "2026-01-06")
    return office
  }

  private func standings(_ site: String, _ bureau: Bureau) throws -> [String: String] {
    try bureau.read { session in
      Dictionary(
        try session.siteDuties(SiteFilter(code: site), today: bureau.today).map {
          ($0.key, $0.standing(on: bureau.today).displayName)
        }
      ) { $1 }
    }
  }

  private func publish(_ office: Office, on day: String, published: String) throws {
    _ = try office.bureau(on: day).publish(
      batch: "KS6",
      Publication(
        announcement: "示例府发〔2026〕1号", publishedOn: CivilDate(published), publisher: "昆山市人民政府"),
      isDryRun: false)
  }

  @Test func clocksStartWithThePublication() throws {
    let office = try office()
    #expect(
      try standings("KS6-07", office.bureau(on: "2026-01-07")) == [
        "PROTECTION-AREA/KS6-07": "已办", "MARKER/KS6-07": "未起算（待公布）",
        "ARCHIVE/KS6-07": "未起算（待公布）", "CUSTODIAN/KS6-07": "未起算（待公布）",
        "CONTROL-ZONE/KS6-07": "未起算（待公布）", "ARCHIVE-UPDATE/KS6-07": "未起算（待公布）",
        "FLOOD-CHECK/KS6-07": "未起算（待公布）",
      ])
    try publish(office, on: "2026-01-08", published: "2025-12-31")
    #expect(
      try standings("KS6-07", office.bureau(on: "2027-01-01")) == [
        "PROTECTION-AREA/KS6-07": "已办", "MARKER/KS6-07": "逾期 1 天", "ARCHIVE/KS6-07": "逾期 1 天",
        "CUSTODIAN/KS6-07": "逾期 1 天", "CONTROL-ZONE/KS6-07": "待办（无期限）",
        "ARCHIVE-UPDATE/KS6-07@2027-12-31": "待办", "FLOOD-CHECK/KS6-07@2027-05-31": "待办",
      ])
    let building = try standings("KS6-01", office.bureau(on: "2027-01-01"))
    #expect(
      building.filter { $0.key.hasPrefix("DRILL") || $0.key.hasPrefix("FACILITY") } == [
        "DRILL/KS6-01@2026-06-30": "逾期 185 天", "DRILL/KS6-01@2026-12-31": "逾期 1 天",
        "DRILL/KS6-01@2027-06-30": "待办", "FACILITY-TEST/KS6-01@2026-12-31": "逾期 1 天",
        "FACILITY-TEST/KS6-01@2027-12-31": "待办",
      ])
  }

  /// The oldest cycle that is owed is the one that is fulfilled; a withdrawal takes the last one back.
  @Test func fulfillingTakesTheOldestCycle() throws {
    let office = try office()
    try publish(office, on: "2026-01-08", published: "2025-12-31")
    let bureau = try office.bureau(on: "2027-01-01")
    func act(_ act: EntryType, _ terms: DutyTerms, evidence: EvidenceInput = []) throws -> [String]
    {
      try bureau.act(
        on: "drill", of: ["KS6-01"], cycle: nil, act, terms, evidence: evidence, ActOptions()
      ).map(\.key)
    }
    let done = DutyTerms(note: "已演练")
    _ = try act(.dutyFulfilled, done, evidence: office.evidence())
    _ = try act(.dutyFulfilled, done, evidence: office.evidence())
    let now = try standings("KS6-01", bureau)
    #expect(now["DRILL/KS6-01@2026-06-30"] == "已办")
    #expect(now["DRILL/KS6-01@2026-12-31"] == "已办")
    #expect(now["DRILL/KS6-01@2027-06-30"] == "待办")
    _ = try act(.dutyWithdrawn, DutyTerms(reason: "材料有误"))
    #expect(try standings("KS6-01", bureau)["DRILL/KS6-01@2026-12-31"] == "逾期 1 天")
  }

  /// A marker with all six contents fulfils the duty; one that is carved otherwise than the register has it does not.
  @Test func aMarkerFulfilsItsDutyOnlyWhereItAgreesWithTheRegister() throws {
    let office = try office()
    try publish(office, on: "2026-01-08", published: "2025-12-31")
    let bureau = try office.bureau(on: "2026-06-01")
    func record(_ name: String) throws {
      _ = try bureau.recordMarker(
        MarkerTerms(
          contents: MarkerContents(
            level: "市级文物保护单位", name: name, publisher: "昆山市人民政府",
            publishedOn: CivilDate("2025-12-31"), erectedBy: "昆山市人民政府",
            erectedOn: CivilDate("2026-05-01")), place: "路口", position: nil, evidence: []),
        of: "KS6-07", ordinal: nil, ActOptions())
    }
    try record("示例石碑")
    #expect(try standings("KS6-07", bureau)["MARKER/KS6-07"] == "待办")
    try record("示例碑刻")
    #expect(try standings("KS6-07", bureau)["MARKER/KS6-07"] == "已办")
    _ = try bureau.removeMarker(of: "KS6-07", ordinal: nil, reason: "撞毁", ActOptions())
    #expect(try standings("KS6-07", bureau)["MARKER/KS6-07"] == "待办")
  }

  /// What was published on paper does not get lost by importing a file that does not know of it.
  @Test func aFileThatDoesNotKnowOfThePublicationIsRefused() throws {
    let office = try office()
    try publish(office, on: "2026-01-08", published: "2025-12-31")
    let folder = try TemporaryFolder()
    let text = try SampleFiles.text("imports/batches/sixth-batch.xml")
    try (text + "\n").write(toFile: folder.file("b.xml"), atomically: false, encoding: .utf8)
    let outcome = try office.bureau(on: "2026-01-09").importFiles(
      [try ImportInput(file: folder.file("b.xml"))], ImportOptions())
    #expect(!outcome.isCommitted)
    #expect(outcome.diagnostics.map(\.code) == ["E-PUBLICATION"])
  }

  @Test func importsThatActsRestOnAreNotUndone() throws {
    let office = try Office(.secondReady)
    let bureau = try office.bureau(on: "2026-07-04")
    let receipts = try bureau.read { try $0.receipts() }.filter {
      [.duties, .methods].contains($0.kind) || $0.file.contains("sixth-batch")
    }
    #expect(receipts.count == 4)
    for receipt in receipts {
      #expect(throws: OperationError.self) {
        try bureau.undo(receipt: receipt.number, reason: "试")
      }
    }
  }
}
