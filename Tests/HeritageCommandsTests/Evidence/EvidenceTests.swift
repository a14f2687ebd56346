import Foundation
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// Kept files come out again under names that say what they are, and only as what their digests say.
@Suite struct EvidenceTests {
  private let registry: TemporaryRegistry

  init() throws { registry = try TemporaryRegistry(.secondReady) }

  private func run(_ words: String...) -> Session {
    Session(
      words.map { $0.replacing("@", with: registry.folder.path + "/") }, root: Wenbao.self,
      environment: [
        "WENBAO_REGISTRY": registry.path, "WENBAO_ACCOUNT": SampleLedger.account,
        "WENBAO_CLOCK": SampleLedger.lastClock,
      ])
  }

  private func masked(_ text: String) -> String {
    text.replacing(registry.folder.path + "/", with: "@")
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: registry.folder.file(folder)).sorted()
  }

  @Test func aHazardsFilesAreListed() {
    let list = run("evidence", "list", "--hazard", "1")
    #expect(
      list.output == """
        摘要          记录                用途                日期        文件
        ------------  ------------------  ------------------  ----------  ------------------------
        fe3308be5034  JC-KS6-01-20260112  检查照片·FIRE:E-04  2026-01-12  before-ks6-01-wiring.png
        fe3308be5034  YH-2026-0001-F      报整改·整改前       2026-03-15  before-ks6-01-wiring.png
        1b701874564f  YH-2026-0001-F      报整改·整改后       2026-03-15  after-ks6-01-wiring.png
        5955f4283a25  TZ-2026-0001-Q      签字件归档          2026-04-08  after-ks6-02-shrub.png

        共 4 份，796 字节。含示例数据。

        下一步:
          wenbao evidence show fe3308be5034
          wenbao evidence extract --hazard YH-2026-0001-F --folder 目录

        """)
    #expect(list.exit == 0 && list.error == "")
  }

  @Test func aSpreadsheetGetsEverything() {
    let list = run("evidence", "list", "--archive", "KS6-02", "--csv")
    #expect(
      list.output
        == """
        SHA-256,记录,用途,日期,原名,字节,流水,经办人,文物点,数据性质
        5955f4283a255b1d22153aac9c5dfbc623dd76788130624ed18c65ad8cd3551a,KS6-02-T00001,图纸·平面图,2026-07-03,after-ks6-02-shrub.png,145,124,A01,KS6-02,示例数据

        """.replacing("\n", with: "\r\n"))
  }

  @Test func oneFileIsShownWithEveryUse() {
    let page = run("佐证材料", "查看", "1b701874")
    #expect(
      page.output == """
        佐证材料 1b701874564f
        原名     after-ks6-01-wiring.png
        种类     image/png
        字节     131
        SHA-256  1b701874564f4f4ebbff0afc4ef45ab4e8ca66fc845f016e3155c59748339628
        校验     相符（当场重算）

        记录            用途           日期        经办人  流水  数据性质
        --------------  -------------  ----------  ------  ----  --------
        YH-2026-0001-F  报整改·整改后  2026-03-15  A01       44  示例数据
        YH-2026-0003-B  报整改·整改后  2026-03-15  A01       45  示例数据
        YH-2026-0009-0  报整改·整改后  2026-03-15  A01       46  示例数据
        YH-2026-0004-9  报整改·整改后  2026-03-15  A01       47  示例数据
        YH-2026-0006-5  报整改·整改后  2026-03-15  A01       48  示例数据

        下一步:
          wenbao evidence extract 1b701874564f --folder 目录

        """)
    #expect(page.exit == 0)
  }

  @Test func theyComeOutUnderNamesThatSayWhatTheyAre() throws {
    let done = run("evidence", "extract", "--hazard", "1", "--folder", "@out")
    #expect(
      masked(done.output) == """
        文件                                         字节  摘要
        -------------------------------------------  ----  ------------
        JC-KS6-01-20260112_检查照片_FIRE-E-04_1.png   260  fe3308be5034
        YH-2026-0001-F_报整改_整改前_1.png            260  fe3308be5034
        YH-2026-0001-F_报整改_整改后_1.png            131  1b701874564f
        TZ-2026-0001-Q_签字件归档_1.png               145  5955f4283a25

        已取出到 @out，摘要都相符。共 4 份，796 字节。含示例数据。

        下一步:
          cd @out && sha256sum -c SHA256SUMS

        """)
    #expect(done.exit == 0 && done.error == "")
    #expect(
      try names(in: "out") == [
        "JC-KS6-01-20260112_检查照片_FIRE-E-04_1.png",
        "SHA256SUMS",
        "TZ-2026-0001-Q_签字件归档_1.png",
        "YH-2026-0001-F_报整改_整改前_1.png",
        "YH-2026-0001-F_报整改_整改后_1.png",
      ])
    let (exit, said) = try ExampleShell(folder: registry.folder.file("out")).run(
      "LC_ALL=C sha256sum -c --quiet SHA256SUMS", [:])
    #expect(exit == 0 && said == "", "\(said)")
  }

  @Test func aFileIsTakenOutByItsDigest() throws {
    let done = run("evidence", "extract", "1b701874", "1B701874564f", "--folder", "@out")
    #expect(done.exit == 0, "\(done.error)")
    let names = try names(in: "out")
    #expect(names.count == 2)
    let taken = try Data(contentsOf: URL(fileURLWithPath: registry.folder.file("out/\(names[1])")))
    #expect(
      try taken
        == Data(
          contentsOf: URL(
            fileURLWithPath: SampleFiles.file("samples/evidence/after-ks6-01-wiring.png"))))
  }

  @Test func aRecordWithoutFilesIsNoError() throws {
    let list = run("evidence", "list", "--hazard", "5")
    #expect(list.output == "隐患 YH-2026-0005-7：没有佐证材料。\n")
    let done = run("evidence", "extract", "--hazard", "5", "--folder", "@out")
    #expect(done.output == "隐患 YH-2026-0005-7：没有佐证材料，没有写目录。\n")
    #expect(list.exit == 0 && done.exit == 0)
    #expect(try names(in: ".") == ["wenbao.sqlite"])
  }

  @Test func nothingIsWrittenOver() throws {
    #expect(run("evidence", "extract", "--hazard", "1", "--folder", "@out").exit == 0)
    let before = try names(in: "out")
    let again = run("evidence", "extract", "--period", "2026Q1", "--folder", "@out")
    #expect(again.exit == 77)
    #expect(
      masked(again.error) == """
        错误 [E-OUTPUT-FOLDER]
          @out 已经存在，又不是空目录，不会写入。没有任何改动。
        说明: 换一个还没有的目录。
        建议: ls -la @out

        """)
    #expect(try names(in: "out") == before)
  }

  @Test func whatWasChangedInTheRegistryStaysThere() throws {
    let guarding = try registry.plainSession(
      "SELECT sql FROM sqlite_schema WHERE name = 'evidence_bytes_guard_change'")
    let damaged = try registry.plainSession(
      """
      DROP TRIGGER evidence_bytes_guard_change;
      UPDATE evidence_bytes SET bytes = X'00' WHERE sha256 GLOB '1b701874564f*';
      \(guarding.output);
      """)
    try #require(damaged.error == "", "\(damaged.error)")
    let done = run("evidence", "extract", "--hazard", "1", "--folder", "@out")
    #expect(done.exit == 65 && done.output == "")
    #expect(
      done.error == """
        错误 [E-EVIDENCE-DIGEST]
          登记册里的佐证材料 after-ks6-01-wiring.png 与登记的摘要不符，没有取出；已写的已经删去。
          · 登记的 SHA-256 是 1b701874564f4f4ebbff0afc4ef45ab4e8ca66fc845f016e3155c59748339628。
          · 现有内容算出来是 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d。
        建议: wenbao verify
              wenbao restore 备份文件

        """)
    #expect(try names(in: ".") == ["wenbao.sqlite"])
    let shown = run("evidence", "show", "1b701874564f")
    #expect(shown.exit == 1)
    #expect(
      shown.output.contains(
        "\n校验     不符：现有内容是 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d\n"))
    #expect(run("dump", "hazard", "1", "--folder", "@out").exit == 65)
    #expect(try names(in: ".") == ["wenbao.sqlite"])
  }

  @Test(arguments: [
    ("1234567", "1234567"), ("zzzzzzzz", "zzzzzzzz"), ("00000000", "00000000"),
  ])
  func aDigestThatIsNoneIsNotFound(typed: String, said: String) {
    let shown = run("evidence", "show", typed)
    #expect(shown.exit == 66)
    #expect(
      shown.error == """
        错误 [E-UNKNOWN-EVIDENCE]
          没有编号为“\(said)”的佐证材料。
        建议: wenbao evidence list

        """)
  }

  @Test func whatIsMeantHasToBeSaid() {
    for words in [
      ["--folder", "x"], ["1b701874", "--hazard", "1", "--folder", "x"],
      ["--hazard", "1", "--site", "KS6-01", "--folder", "x"], ["--hazard", "1", "--folder", ""],
    ] {
      let done = Session(["evidence", "extract"] + words, root: Wenbao.self)
      #expect(done.exit == 64, "\(words)")
      #expect(done.error.hasPrefix("错误 [E-USAGE]\n"), "\(done.error)")
    }
  }

  @Test(arguments: [
    "hazard", "inspection", "document", "archive", "site", "period",
  ])
  func aRecordThatIsNoneIsNotFound(option: String) {
    #expect(run("evidence", "list", "--\(option)", "不存在").exit == 66)
  }
}
