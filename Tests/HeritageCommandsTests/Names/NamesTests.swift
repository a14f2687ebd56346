import Testing

@testable import HeritageCommands

/// Names, stretches and days where codes and dates are taken, at the command line.
@Suite struct NamesTests {
  private static func desk() throws -> Desk {
    let desk = try Desk()
    desk.at("2026-03-02")
    try desk.take("samples/inspections-2026q1.xml")
    return desk
  }

  @Test(arguments: [
    (["site", "show", "示例宅院"], ["site", "show", "KS6-01"]),
    (["site", "show", "ks6-01"], ["site", "show", "KS6-01"]),
    (["site", "show", "ＫＳ６－０１"], ["site", "show", "KS6-01"]),
    (["hazard", "list", "--unit", "张浦镇"], ["hazard", "list", "--unit", "KS-ZP"]),
    (["hazard", "list", "--unit=张浦镇"], ["hazard", "list", "--unit", "KS-ZP"]),
    (["hazard", "show", "１"], ["hazard", "show", "1"]),
    (["officer", "show", "示例乙"], ["officer", "show", "A02"]),
    (["checklist", "show", "fire"], ["checklist", "show", "FIRE"]),
    (["batch", "show", "ks6"], ["batch", "show", "KS6"]),
    (["hazard", "list", "--as-of", "2026年3月1日"], ["hazard", "list", "--as-of", "2026-03-01"]),
    (["hazard", "list", "--as-of", "昨天"], ["hazard", "list", "--as-of", "2026-03-01"]),
    (["hazard", "list", "--grade", "重大"], ["hazard", "list", "--grade", "major"]),
    (["hazard", "list", "--grade", "重"], ["hazard", "list", "--grade", "major"]),
    (["hazard", "list", "--grade", "MAJOR"], ["hazard", "list", "--grade", "major"]),
  ])
  func aNameIsAsGoodAsACode(named: [String], coded: [String]) throws {
    let desk = try Self.desk()
    let (one, other) = (desk.run(named), desk.run(coded))
    #expect(one.output == other.output)
    #expect(one.error == other.error)
  }

  @Test func aPartOfANameIsSaidBack() throws {
    let desk = try Self.desk()
    let session = desk.run("site", "show", "宅院")
    #expect(session.error == "“宅院”是 KS6-01 示例宅院（张浦镇）。\n")
    #expect(session.output == desk.run("site", "show", "KS6-01").output)
    #expect(desk.run("site", "show", "宅院", "--quiet").error == "")
    let json = desk.run("site", "show", "宅院", "--json")
    #expect(json.error == "")
    #expect(json.output.contains("“宅院”是 KS6-01 示例宅院（张浦镇）。"))
  }

  @Test func severalOfAStretchAreDone() throws {
    let desk = try Self.desk()
    let terms = ["--measure", "整理", "--person", "示例责任人", "--deadline", "月底", "--dry-run"]
    let one = desk.run(["hazard", "order", "1-3"] + terms)
    #expect(one.output == desk.run(["hazard", "order", "1", "2", "3"] + terms).output)
    #expect(one.output.contains("2026-03-31"))
    #expect(one.output == desk.run(["hazard", "order", "1..3"] + terms).output)
  }

  private func fault(_ words: String..., at desk: Desk) -> String {
    desk.run(words, expecting: 64).error
  }

  @Test func whatIsMeantIsAskedForWhereItIsNotClear() throws {
    let desk = try Self.desk()
    #expect(
      fault("officer", "show", "示例", at: desk) == """
        错误 [E-AMBIGUOUS]
          “示例”对应 4 位经办人，请写编号。
          · A01 示例甲
          · A02 示例乙
          · A03 示例丙
          · Z01 示例张浦经办（张浦镇）

        """)
    #expect(
      fault("hazard", "order", "26-27", "--dry-run", at: desk) == """
        错误 [E-AMBIGUOUS]
          “26-27”可以是一段编号，也可以是某一年的一个编号。
          · 26 号到 27 号，写作 26..27
          · 那一年的 27 号，写作 2026-27

        """)
    #expect(
      fault("hazard", "order", "5-3", "--dry-run", at: desk) == """
        错误 [E-RANGE]
          “5-3”不是一段编号：后一个数须大于前一个，最多 500 个。

        """)
    #expect(
      fault("hazard", "show", "1..3", at: desk) == """
        错误 [E-RANGE]
          这里只能写一个编号，不能写一段“1..3”。

        """)
    #expect(
      fault("hazard", "show", ".", at: desk) == """
        错误 [E-NOTHING-SHOWN]
          还没有查看过隐患，“.”不知道是哪一个。
        建议: wenbao hazard list

        """)
  }

  @Test func aDayThatDoesNotExistIsRefused() throws {
    let desk = try Self.desk()
    #expect(
      fault("hazard", "list", "--as-of", "2月30日", at: desk) == """
        错误 [E-DAY]
          “2月30日”不能作“--as-of <日期>”的值：不是日期，或者没有这一天。
          · 日期可以写作 2026-08-31、2026/8/31、20260831、2026年8月31日、8-31（今年）、今天、昨天、+30（30 天后）、月底、季末、年底。

        """)
  }

  @Test func unknownNamesAreToldFromMisplacedOnes() throws {
    let desk = try Self.desk()
    #expect(
      desk.run("site", "show", "示利宅院", expecting: 66).error == """
        错误 [E-UNKNOWN-SITE]
          没有编号或名称是“示利宅院”的文物点。
          · 相近的:
          · KS6-01 示例宅院（张浦镇）
        建议: wenbao site list

        """)
    #expect(
      desk.run("hazard", "list", "--unit", "示例宅院", expecting: 66).error == """
        错误 [E-UNKNOWN-UNIT]
          没有编号或名称是“示例宅院”的单位。
          · “示例宅院”是文物点 KS6-01 示例宅院（张浦镇），这里要写单位。
          · 相近的:
          · KS-SL-XX 示例小学
        建议: wenbao unit list

        """)
    try desk.take("duties/four-duties.xml")
    for site in ["KS6-01", "示例宅院"] {
      #expect(
        fault("duty", "show", site, "MARKER", at: desk) == """
          错误 [E-SWAPPED]
            参数的次序反了：“\(site)”与“MARKER”写在了对方的位置上。
          建议: wenbao duty show MARKER \(site)

          """)
    }
  }

  @Test func aWrongTermListsCodesAndNames() throws {
    let desk = try Self.desk()
    #expect(
      fault("hazard", "list", "--grade", "大", at: desk) == """
        错误 [E-USAGE]
          “大”不是“--grade <等级>”的值，可取: ordinary 一般、major 重大。
          · --grade <等级>  只列这一等级的
          · 用法: wenbao hazard list [选项]
        建议: wenbao hazard list --help

        """)
  }

  @Test func theBeginningOfATermIsEnough() throws {
    let desk = try Self.desk()
    desk.run("reconcile", "open", "--name", "2026Q1", "--from", "2026-1-1", "--to", "3-31")
    #expect(
      desk.run("reconcile", "show", "本期").output == desk.run("reconcile", "show", "2026Q1").output)
    #expect(
      desk.run("reconcile", "show", "q1").output == desk.run("reconcile", "show", "2026Q1").output)
    #expect(
      fault("reconcile", "settle", "2026Q1", "KS-ZP:1", "--decision", "以", at: desk)
        .contains("可取: "))
  }

  @Test func thePointStandsForWhatWasShownAtThisTerminal() throws {
    let desk = try Self.desk()
    func run(_ terminal: String?, _ words: String...) -> Session {
      Session(
        words, root: Wenbao.self, terminals: Terminals(output: true, width: 200, name: terminal),
        environment: [
          "WENBAO_REGISTRY": desk.path, "WENBAO_CLOCK": "2026-03-02T09:00:00+08:00",
          "WENBAO_ACCOUNT": "demo", "HOME": desk.folder, "NO_COLOR": "1",
        ])
    }
    let shown = run("/dev/pts/7", "site", "show", "宅院")
    let again = run("/dev/pts/7", "site", "show", ".")
    #expect(again.output == shown.output)
    #expect(again.error == "“.”是 KS6-01 示例宅院（张浦镇）。\n")
    #expect(run("/dev/pts/8", "site", "show", ".").exit == 64)
    #expect(run(nil, "site", "show", ".").exit == 64)
    #expect(run("/dev/pts/7", "hazard", "show", ".").exit == 64)
  }
}
