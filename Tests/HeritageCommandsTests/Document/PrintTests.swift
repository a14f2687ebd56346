import Foundation
import Testing

/// Papers read the same whenever they are printed, and their hash leads back to them.
@Suite struct PrintTests {
  private let office: Office

  init() throws {
    office = try .whole()
    office.clock = "2026-03-02T09:00:00+08:00"
    for line in [
      "officer add A02 --name 示例乙", "officer add A03 --name 示例丙",
      "reconcile open --name 2026Q1 --from 2026-01-01 --to 2026-03-31",
      "import imports/samples/inspections-2026q1.xml",
      "hazard order 1 3 6 --measure 整改 --person 示例责任人 --deadline 2026-04-30 --plan 方案 "
        + "--interim-control 停用",
    ] {
      let done = office.run(line)
      try #require(done.exit == 0, "\(line): \(done.error)")
    }
  }

  private func printed(_ number: String) -> String {
    office.run("print document \(number)").output
  }

  @Test func whatHappensLaterDoesNotChangeAPaper() throws {
    let notice = printed("TZ-2026-0001-Q")
    let sheet = printed("JC-KS6-01-20260112")
    office.clock = "2026-03-20T09:00:00+08:00"
    for line in [
      "hazard correct 1 --value 改过的说法 --reason 笔误",
      "hazard reassign 1 --person 另一责任人 --reason 换人",
      "hazard extend 1 --until 2026-06-30 --reason 雨季",
      "--as A02 hazard decide-extension 1 --decision granted --opinion 同意",
      "unit rename KS-ZP --name 示例新镇 --document 示例区划〔2026〕1号",
      "hazard claim 1 --done 已整改 --evidence imports/samples/evidence/after-ks6-01-wiring.png",
    ] {
      let done = office.run(line)
      #expect(done.exit == 0, "\(line): \(done.error)")
    }
    #expect(printed("TZ-2026-0001-Q") == notice)
    #expect(printed("JC-KS6-01-20260112") == sheet)
    let application = printed("SQ-2026-0001-Y")
    for word in ["改过的说法", "另一责任人", "2026-06-30", "示例新镇"] {
      #expect(application.contains(word) && !notice.contains(word), "\(word)")
    }
  }

  @Test func theHashOnPaperLeadsBack() throws {
    try #require(office.run("print document TZ-2026-0001-Q --folder ./out").exit == 0)
    let page = try String(
      contentsOfFile: "\(office.folder)/out/整改通知书 TZ-2026-0001-Q.html", encoding: .utf8)
    let footer = try #require(page.firstMatch(of: /TZ-2026-0001-Q　校验 ([0-9a-f]{32})/))
    let found = office.run("verify --against \(footer.1)")
    #expect(found.exit == 0)
    #expect(found.output.contains("整改通知书 TZ-2026-0001-Q："))
  }

  @Test func severalGoIntoAFolder() throws {
    let done = office.run("print document TZ-2026-0001-Q TZ-2026-0002-O --folder ./out")
    #expect(
      done.output == """
        整改通知书 TZ-2026-0001-Q：./out/整改通知书 TZ-2026-0001-Q.html
        整改通知书 TZ-2026-0002-O：./out/整改通知书 TZ-2026-0002-O.html

        """)
    let again = office.run("print document TZ-2026-0001-Q --folder ./out")
    #expect(again.exit == 77)
    #expect(
      again.error == """
        错误 [E-OUTPUT-EXISTS]
          文件 ./out/整改通知书 TZ-2026-0001-Q.html 已经存在，不会覆盖。没有任何改动。
        建议: wenbao print document TZ-2026-0001-Q --folder ./out --force

        """)
    #expect(office.run("print document TZ-2026-0001-Q --folder ./out --force").exit == 0)
    let file = try String(
      contentsOfFile: "\(office.folder)/out/整改通知书 TZ-2026-0001-Q.html", encoding: .utf8)
    #expect(file.replacing(/[0-9a-f]{16,64}/, with: "‹散列›") == printed("TZ-2026-0001-Q"))
  }

  @Test(arguments: ["", "-wal"]) func noRegistryIsWrittenOver(suffix: String) throws {
    let head = try office.head()
    let path = "./test.sqlite\(suffix)"
    let done = office.run("print document TZ-2026-0001-Q --output \(path) --force")
    #expect(done.exit == 77)
    #expect(
      done.error == """
        错误 [E-OUTPUT-DATABASE]
          文件 \(path) 是登记册或其他数据库，加了 --force 也不会覆盖。没有任何改动。
        建议: ls -l \(path)

        """)
    #expect(try office.head() == head)
  }

  @Test func nothingIsWrittenWhereOneIsInTheWay() throws {
    #expect(office.run("print document TZ-2026-0002-O --folder ./out").exit == 0)
    let refused = office.run("print document TZ-2026-0001-Q TZ-2026-0002-O --folder ./out")
    #expect(refused.exit == 77)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(office.folder)/out")
        == ["整改通知书 TZ-2026-0002-O.html"])
  }

  @Test func oneThatIsNamedTwiceIsPrintedOnce() throws {
    let done = office.run("print document TZ-2026-0001-Q tz-2026-0001-q --folder ./out")
    #expect(done.exit == 0)
    #expect(done.output.hasPrefix("整改通知书 TZ-2026-0001-Q：./out/整改通知书 TZ-2026-0001-Q.html\n\n"))
  }

  @Test func aNoticeShowsTheDayOffThatWasStated() throws {
    #expect(office.run("import imports/calendars/2026.xml").exit == 0)
    let done = office.run(
      "hazard order 4 --measure 整改 --person 示例责任人 --deadline 2026-04-04 --json")
    #expect(done.exit == 0, "\(done.error)")
    let number = try #require(done.output.firstMatch(of: /"document":\s?"(TZ[^"]+)"/))
    #expect(
      printed(String(number.1)).contains(
        "<div class=\"code\">2026-04-07</div><div>原定2026-04-04，遇休息日顺延</div>"))
  }
}
