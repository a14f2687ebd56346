import Foundation
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// The list of measures and responsibilities: what is laid down, and in words what is not.
@Suite struct MeasureListTests {
  private let office: Office

  init() throws {
    office = try .whole()
    for line in [
      "officer add A02 --name 示例乙",
      "reconcile open --name 2026Q1 --from 2026-01-01 --to 2026-03-31",
      "import imports/calendars/2026.xml imports/samples/inspections-2026q1.xml",
      "hazard order 1 2 --measure 按意见整改 --person 示例某 --deadline 2026-03-06",
      "hazard order 8 --measure 更换线路 --person 示例责任人 --deadline 2026-03-31 --interim-control 断电 "
        + "--plan 方案一 --funds 镇财政三万元 --unit KS-ZP",
      "hazard fund 2 --interim-control 停用 --review-on 2026-03-30 --note 缺两万元",
    ] {
      let done = office.run(line)
      try #require(done.exit == 0, "\(line): \(done.error)")
    }
    office.clock = "2026-03-16T09:00:00+08:00"
  }

  @Test func aUnitsListIsReadWhole() {
    let shown = office.run("hazard measures --unit KS-ZP")
    #expect(shown.exit == 0 && shown.error == "")
    #expect(
      shown.output == """
        张浦镇（KS-ZP）4 项：一般 4；未下达整改 2，资金未落实 1，资金未写明 1，逾期 2

        YH-2026-0001-F 一般 示例宅院「示例数据」
        问题  东厢房檐下有住户自拉的临时线，绕在椽子上，未穿管。
        措施  按意见整改
        责任  示例某，期限 2026-03-06
        资金  未写明
        状态  整改中，逾期 10 天

        YH-2026-0002-D 一般 示例宅院「示例数据」
        问题  后进厨房燃气软管龟裂，超过使用年限。
        措施  按意见整改；防范措施：停用
        责任  示例某，期限 2026-03-06
        资金  未落实（缺两万元），2026-03-30 再核查
        状态  整改中，逾期 10 天

        YH-2026-0003-B 一般 示例诊所「示例数据」
        问题  走廊四具灭火器过检修期，两具压力不足。
        措施  未下达整改，责任人和期限未定
        状态  已登记

        YH-2026-0004-9 一般 示例诊所「示例数据」
        问题  北坡天沟堵塞，西北角望砖有水渍。
        措施  未下达整改，责任人和期限未定
        状态  已登记

        截至 2026-03-16：在账隐患，共 4 项：一般 4；未下达整改 2，资金未落实 1，资金未写明 1，逾期 2。

        下一步:
          wenbao print measures --unit KS-ZP --output 整改措施和责任清单.html
          wenbao hazard show YH-2026-0001-F

        """)
  }

  @Test func allUnitsAreCountedAtTheEnd() {
    let output = office.run("隐患 措施清单").output
    #expect(
      output.contains(
        """
        单位    项数  重大  一般  未下达  逾期  资金未落实  未挂牌
        ------  ----  ----  ----  ------  ----  ----------  ------
        巴城镇     4     2     2       3     0           0       2
        锦溪镇     3     0     3       3     0           0       0
        千灯镇     3     1     2       3     0           0       1
        张浦镇     4     0     4       2     2           1       0
        周庄镇     4     0     4       4     0           0       0
        合计      18     3    15      15     2           1       3

        截至 2026-03-16：在账隐患，共 18 项：重大 3，一般 15；未下达整改 15，资金未落实 1，资金未写明 1，未挂牌督办 3，逾期 2。
        """))
    // Another unit's name stands behind the person.
    #expect(output.contains("责任  示例责任人（张浦镇），期限 2026-03-31\n资金  镇财政三万元\n"))
    #expect(output.contains("措施  更换线路；防范措施：断电；治理方案：方案一\n"))
  }

  @Test func theTableNamesWhatIsMissing() {
    let csv = office.run("hazard measures --csv --unit KS-ZP --state ordered").output
    #expect(
      csv == """
        单位,编号,文物点,地址,类型,等级,问题,整改措施,防范措施,治理方案,整改单位,整改责任人,整改期限,整改资金,资金情况,所缺,状态,逾期,督办,数据性质\r
        张浦镇,YH-2026-0001-F,示例宅院,张浦镇示例路1号,消防,一般,东厢房檐下有住户自拉的临时线，绕在椽子上，未穿管。,按意见整改,,,张浦镇,示例某,2026-03-06,,未写明,资金未写明,整改中,10 天,未挂牌,示例数据\r
        张浦镇,YH-2026-0002-D,示例宅院,张浦镇示例路1号,消防,一般,后进厨房燃气软管龟裂，超过使用年限。,按意见整改,停用,,张浦镇,示例某,2026-03-06,,未落实（缺两万元），2026-03-30 再核查,资金未落实,整改中,10 天,未挂牌,示例数据\r

        """)
  }

  @Test func theUnitThatRectifiesCanBeAskedFor() {
    let json = office.run("hazard measures --rectifying-unit KS-ZP --json").output
    #expect(json.contains("\"count\": 3"))
    #expect(json.contains("\"number\": \"YH-2026-0008-1\""))
    #expect(json.contains("\"rectifyingUnitName\": \"张浦镇\""))
    #expect(
      json.contains("\"fundsState\": \"stated\"")
        && json.contains("\"lacks\": [\n        \"notListed\""))
  }

  @Test func ofAPastDayNothingLaterIsTold() {
    #expect(
      office.run("hazard measures --as-of 2026-02-28 --unit KS-ZP").output == "没有符合条件的隐患。\n")
    let ordered = office.run("hazard measures --as-of 2026-03-06 --unit KS-ZP").output
    #expect(ordered.contains("责任  示例某，期限 2026-03-06\n") && !ordered.contains("逾期"))
    #expect(ordered.contains("截至 2026-03-06："))
    #expect(
      office.run("hazard list --as-of 2026-03-06 --no-funds --csv").output.contains(",按意见整改,,示例某,"))
  }

  @Test func whatLeftTheLedgerIsListedWhereAskedFor() {
    #expect(office.run("hazard void 4 --reason 误登").exit == 0)
    let onSpot = office.run(
      "hazard register KS6-01 --description 檐下堆柴 --type fire --grade ordinary --source patrol")
    #expect(onSpot.exit == 0, "\(onSpot.error)")
    let done = office.run(
      "hazard fix-on-spot 19 --done 已清走 --rectifier 示例住户 --before "
        + "imports/samples/evidence/before-ks6-01-wiring.png --after "
        + "imports/samples/evidence/after-ks6-01-wiring.png")
    #expect(done.exit == 0, "\(done.error)")
    let open = office.run("hazard measures --unit KS-ZP").output
    #expect(!open.contains("YH-2026-0004-9"))
    #expect(
      open.contains(
        """
        措施  立行立改：已清走
        责任  示例住户，2026-03-16 当场改好
        资金  不适用
        状态  已报整改
        """))
    let all = office.run("hazard measures --unit KS-ZP --with-closed").output
    #expect(all.contains("措施  不适用\n责任  不适用\n资金  不适用\n状态  误登作废\n"))
    #expect(all.contains("全部隐患，含已销号、作废、并案的，共 5 项"))
  }

  @Test(arguments: [20, 40, 80, 120]) func noLineIsWiderThanTheTerminal(width: Int) throws {
    let session = Session(
      ["hazard", "measures"], root: Wenbao.self,
      terminals: Terminals(input: false, output: true, error: true, width: width),
      environment: [
        "WENBAO_REGISTRY": office.registry, "WENBAO_CLOCK": office.clock,
        "WENBAO_ACCOUNT": "demo", "NO_COLOR": "1",
      ])
    #expect(session.exit == 0)
    let body = session.output.components(separatedBy: "\n单位").first ?? ""
    // A word of a command is not broken.
    let wide = body.split(separator: "\n").filter {
      DisplayWidth.of(String($0)) > width && !$0.contains(".html")
    }
    #expect(wide.isEmpty, "\(wide)")
  }

  @Test(arguments: [
    (
      "hazard measures --as-of 2026-03-17",
      "--as-of 不能晚于今天（2026-03-16）", "hazard measures"
    ),
    (
      "hazard measures --as-of 2026-02-28 --officer A01", "--as-of 不能与 --officer 一起用",
      "hazard measures"
    ),
    (
      "hazard measures --with-closed --state ordered", "--with-closed 不能与 --state 一起用",
      "hazard measures"
    ),
    (
      "print measures --folder ./x --unit KS-ZP", "--folder 不能与 --unit 一起用：一个单位的用 --output",
      "print measures"
    ),
    ("print measures --folder ./x --output ./y", "--output 与 --folder 只能用一个", "print measures"),
  ])
  func whatContradictsItselfIsRefused(line: String, message: String, verb: String) {
    let refused = office.run(line)
    #expect(refused.exit == 64)
    #expect(
      refused.error == """
        错误 [E-USAGE]
          \(message)
          · 用法: wenbao \(verb) [选项]
        建议: wenbao \(verb) --help

        """)
  }

  @Test func jsonAloneMakesNoPage() {
    let refused = office.run("print measures --json")
    #expect(refused.exit == 64)
    #expect(refused.error.contains("--json 须与 --output 或 --folder 一起用"))
  }

  @Test(arguments: ["--unit KS-XX", "--rectifying-unit KS-XX"]) func anUnknownUnitIsNamed(
    option: String
  ) {
    let refused = office.run("hazard measures \(option)")
    #expect(refused.exit == 66)
    #expect(
      refused.error == """
        错误 [E-UNKNOWN-UNIT]
          没有编号或名称是“KS-XX”的单位。
          · 相近的:
          · KS-JX 锦溪镇
        建议: wenbao unit list

        """)
  }

  @Test func anEmptyLedgerSaysSo() throws {
    let empty = try Office.small()
    #expect(empty.run("hazard measures").output == "台账上没有隐患。\n")
    let page = empty.run("print measures").output
    #expect(page.contains("没有应列的隐患。") && page.contains("以上共 0 项。"))
  }

  // MARK: - Paper

  @Test func thePaperSaysWhatItWasMadeFrom() throws {
    let done = office.run("print measures --unit KS-ZP --as-of 2026-03-09 --output ./清单.html")
    #expect(
      done.output == """
        整改措施和责任清单 张浦镇，4 项：一般 4；未下达整改 2，资金未落实 1，资金未写明 1，逾期 2：./清单.html

        下一步:
          wenbao hazard measures --unit KS-ZP --as-of 2026-03-09

        """)
    let page = try String(contentsOfFile: "\(office.folder)/清单.html", encoding: .utf8)
    #expect(page.contains("张浦镇　　截至2026年3月9日"))
    #expect(page.contains("所列：在账隐患。"))
    #expect(page.contains("<p class=\"mark\">试用登记册打印，不作正式文书。所载为示例数据。</p>"))
    let proof = try #require(
      page.firstMatch(of: /依据登记册流水第 1 至 (\d+) 条，2026年3月16日打印，流水校验 ([0-9a-f]{32})。/))
    let found = office.run("verify --against \(proof.2)")
    #expect(found.exit == 0 && found.output.contains("流水 \(proof.1)"), "\(found.output)")
    let again = office.run("print measures --unit KS-ZP --output ./清单.html")
    #expect(again.exit == 77 && again.error.contains("[E-OUTPUT-EXISTS]"))
  }

  @Test func aPartIsNotTakenForTheWhole() {
    let page = office.run("print measures --overdue --grade ordinary").output
    #expect(page.contains("所列：在账隐患，一般的，整改逾期的。"))
  }

  @Test func aFolderHasOneForEachUnitAndOneForAll() throws {
    let done = office.run("print measures --folder ./清单")
    #expect(done.exit == 0, "\(done.error)")
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(office.folder)/清单").sorted()
    #expect(
      names
        == ["KS-BC 巴城镇", "KS-JX 锦溪镇", "KS-QD 千灯镇", "KS-ZP 张浦镇", "KS-ZZ 周庄镇", "各单位"]
        .map { "整改措施和责任清单 \($0).html" }.sorted())
  }
}
