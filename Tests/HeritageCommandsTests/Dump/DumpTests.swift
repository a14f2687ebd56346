import Foundation
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// A folder of everything about one thing can be read, and checked, without this program.
@Suite struct DumpTests {
  private let registry: TemporaryRegistry

  init() throws { registry = try TemporaryRegistry(.secondReady) }

  private func run(_ line: String) -> Session {
    Session(
      line.replacing("@", with: registry.folder.path + "/"), root: Wenbao.self,
      environment: [
        "WENBAO_REGISTRY": registry.path, "WENBAO_ACCOUNT": SampleLedger.account,
        "WENBAO_CLOCK": SampleLedger.lastClock,
      ])
  }

  private func files(_ folder: String) throws -> [String] {
    let manager = FileManager.default
    return try manager.subpathsOfDirectory(atPath: registry.folder.file(folder)).filter { path in
      var isFolder: ObjCBool = false
      _ = manager.fileExists(
        atPath: registry.folder.file("\(folder)/\(path)"), isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOfFile: registry.folder.file(file), encoding: .utf8)
  }

  private func shell(_ line: String, in folder: String) throws -> (exit: Int32, output: String) {
    try ExampleShell(folder: registry.folder.file(folder)).run(line, ["LC_ALL": "C.UTF-8"])
  }

  @Test func aHazardIsAllThere() throws {
    let done = run("dump hazard 1 --folder @out")
    #expect(done.exit == 0 && done.error == "", "\(done.error)")
    #expect(
      try files("out") == [
        "SHA256SUMS",
        "index.html",
        "verify-independently.py",
        "佐证材料/JC-KS6-01-20260112_检查照片_FIRE-E-04_1.png",
        "佐证材料/TZ-2026-0001-Q_签字件归档_1.png",
        "佐证材料/YH-2026-0001-F_报整改_整改前_1.png",
        "佐证材料/YH-2026-0001-F_报整改_整改后_1.png",
        "怎样核验.txt",
        "文书/整改通知书_TZ-2026-0001-Q.html",
        "文书/检查记录表_JC-KS6-01-20260112.html",
        "文书/销号审批表_SP-2026-0001-1.html",
        "文书/销号申请单_SQ-2026-0001-Y.html",
        "流水.jsonl",
        "表格/佐证材料.csv",
        "表格/对账.csv",
        "表格/流水.csv",
        "表格/经过.csv",
        "表格/隐患.csv",
        "隐患.html",
      ])
    #expect(
      done.output.replacing(registry.folder.path + "/", with: "@")
        .replacing(/\d+ 字节/) { _ in "… 字节" } == """
          已写 @out：隐患 YH-2026-0001-F 的全卷，19 个文件，… 字节。含示例数据。
          从 @out/index.html 看起。

          下一步:
            cd @out && sha256sum -c SHA256SUMS

          """)
  }

  @Test func aSiteIsAllThere() throws {
    #expect(run("全卷 文物点 KS6-02 --folder @out").exit == 0)
    #expect(
      try files("out") == [
        "SHA256SUMS",
        "index.html",
        "verify-independently.py",
        "佐证材料/FX-2026-0001-V_风险评估_1.png",
        "佐证材料/JC-KS6-02-20260127_检查照片_STRUCT-S-08_1.png",
        "佐证材料/KS6-02-1_登记保护标志_1.png",
        "佐证材料/KS6-02-T00001_平面图.png",
        "图形.geojson",
        "怎样核验.txt",
        "文书/检查记录表_JC-KS6-02-20260127.html",
        "文物点.html",
        "流水.jsonl",
        "表格/佐证材料.csv",
        "表格/保护区划.csv",
        "表格/保护标志.csv",
        "表格/检查.csv",
        "表格/流水.csv",
        "表格/登记.csv",
        "表格/责任事项.csv",
        "表格/责任人.csv",
        "表格/隐患.csv",
      ])
    #expect(
      try text("out/表格/保护标志.csv")
        == """
        第几块,现状,位置,经度,纬度,级别,名称,公布机关,公布日期,树立机关,树立日期
        1,立着,桥东堍,120.9500000,31.3800000,市级文物保护单位,示例石桥,昆山市人民政府,2025-12-20,昆山市人民政府,2026-05-10

        """.replacing("\n", with: "\r\n"))
  }

  @Test func aPeriodIsAllThere() throws {
    #expect(run("dump period 2026Q1 --folder @out").exit == 0)
    #expect(
      try files("out").filter { !$0.hasPrefix("文书/检查") } == [
        "SHA256SUMS",
        "index.html",
        "verify-independently.py",
        "佐证材料/JC-KC2-04-20260113_检查照片_FIRE-F-01_1.png",
        "佐证材料/JC-KS6-01-20260112_检查照片_FIRE-E-04_1.png",
        "佐证材料/JC-KS6-02-20260127_检查照片_STRUCT-S-08_1.png",
        "佐证材料/QC-2026-0001-V_区镇回报_KS-BC_1.xml",
        "佐证材料/QC-2026-0001-V_区镇回报_KS-JX_1.xml",
        "佐证材料/QC-2026-0001-V_区镇回报_KS-QD_1.xml",
        "佐证材料/QC-2026-0001-V_区镇回报_KS-ZP_1.xml",
        "佐证材料/QC-2026-0001-V_区镇回报_KS-ZZ_1.xml",
        "佐证材料/YH-2026-0001-F_报整改_整改前_1.png",
        "佐证材料/YH-2026-0001-F_报整改_整改后_1.png",
        "佐证材料/YH-2026-0003-B_报整改_整改前_1.png",
        "佐证材料/YH-2026-0003-B_报整改_整改后_1.png",
        "佐证材料/YH-2026-0004-9_报整改_整改前_1.png",
        "佐证材料/YH-2026-0004-9_报整改_整改后_1.png",
        "佐证材料/YH-2026-0006-5_报整改_整改前_1.png",
        "佐证材料/YH-2026-0006-5_报整改_整改后_1.png",
        "佐证材料/YH-2026-0009-0_报整改_整改前_1.png",
        "佐证材料/YH-2026-0009-0_报整改_整改后_1.png",
        "怎样核验.txt",
        "文书/对账单_QC-2026-0001-V.html",
        "文书/整改通知书_TZ-2026-0001-Q.html",
        "文书/整改通知书_TZ-2026-0002-O.html",
        "文书/整改通知书_TZ-2026-0003-M.html",
        "文书/销号审批表_SP-2026-0001-1.html", "文书/销号审批表_SP-2026-0002-0.html",
        "文书/销号申请单_SQ-2026-0001-Y.html",
        "文书/销号申请单_SQ-2026-0002-W.html",
        "文书/销号申请单_SQ-2026-0003-U.html",
        "期次.html",
        "流水.jsonl",
        "表格/佐证材料.csv",
        "表格/回报.csv",
        "表格/对账.csv",
        "表格/检查.csv",
        "表格/流水.csv",
        "表格/隐患台账_2026-03-31.csv",
      ])
  }

  @Test(arguments: ["hazard 1", "site KS6-02", "period 2026Q1"])
  func everythingIsLinkedAndCheckedByStockTools(what: String) throws {
    #expect(run("dump \(what) --folder @out").exit == 0)
    let index = try text("out/index.html")
    let linked = Set(index.matches(of: /href="\.\/([^"]+)"/).map { String($0.1) })
    #expect(Set(try files("out")) == linked.union(["index.html", "SHA256SUMS"]))
    #expect(index.contains("示例数据"))
    let sums = try shell("sha256sum -c --quiet --strict SHA256SUMS", in: "out")
    #expect(sums.exit == 0 && sums.output == "", "\(sums)")
    #expect(
      try text("out/SHA256SUMS").split(separator: "\n").count == files("out").count - 1)
    let lines = try shell("python3 verify-independently.py --lines 流水.jsonl", in: "out")
    #expect(lines.exit == 0, "\(lines)")
    let count = try text("out/流水.jsonl").split(separator: "\n").count
    #expect(lines.output.hasPrefix("OK   \(count) entries, "), "\(lines)")
  }

  @Test func aLineLeadsBackToTheRegistry() throws {
    #expect(run("dump hazard 1 --folder @out").exit == 0)
    let lines = try text("out/流水.jsonl").split(separator: "\n")
    let line = try JSONValue(parsing: String(try #require(lines.last)))
    let hash = try #require(line["hash"]?.string)
    let found = try shell("python3 verify-independently.py ../wenbao.sqlite \(hash)", in: "out")
    #expect(found.exit == 0)
    #expect(found.output.hasSuffix("FOUND entry \(line["seq"]?.integer ?? 0) \(hash)\n"))
  }

  @Test(arguments: [
    (#"s/示例/另外/"#, "hash differs from its content"),
    (#"2s/"seq":[0-9]*/"seq":9000/"#, "hash differs from its content"),
    (#"s/"account":/"konto":/"#, "not an entry of the journal"),
    ("1!G;h;$!d", "after entry"), ("2d", "OK   "),
  ])
  func aChangedLineIsFound(change: String, finding: String) throws {
    #expect(run("dump period 2026Q1 --folder @out").exit == 0)
    #expect(try shell("sed -i '\(change)' 流水.jsonl", in: "out").exit == 0)
    let lines = try shell("python3 verify-independently.py --lines 流水.jsonl", in: "out")
    #expect(lines.exit == (finding.hasPrefix("OK") ? 0 : 1))
    #expect(lines.output.contains(finding), "\(lines)")
    #expect(try shell("sha256sum -c --quiet SHA256SUMS", in: "out").exit == 1)
  }

  @Test func howToVerifyIsWrittenForPeople() throws {
    #expect(run("dump hazard 1 --folder @out").exit == 0)
    let text = try text("out/怎样核验.txt").replacing(/[0-9a-f]{64}/) { _ in "‹散列›" }
    #expect(
      text == """
        怎样核验
        ========

        示例文物局，登记册 11111111-2222-4333-8444-555555555555，2026-07-03 导出。含示例数据，不代表任何实际文物点。
        导出时流水到第 128 条，散列值
          ‹散列›

        一、文件有没有变
          在这个目录里:
            sha256sum -c SHA256SUMS
          每个文件都应当显示 OK（英文系统）或“成功”。佐证材料的摘要与登记册里登记的相同，
          表格/佐证材料.csv 的 SHA-256 一列可以对照。

        二、流水有没有变
            python3 verify-independently.py --lines 流水.jsonl
          逐行按登记册的算法重算散列值；序号相连的，还核对后一条带着前一条的散列值。只用 Python 自带的库。
          每行的 payload 是登记册里的原文，一个字节都不能改。

        三、是不是登记册里的
          拿任何一行的 hash 到登记册去对，有才对得上:
            wenbao verify --against 散列值
          没有 wenbao 的:
            python3 verify-independently.py 登记册文件 散列值
          两者都先把整个登记册从头重算一遍。纸质对账单、文书上印的散列值也可以这样对。

        四、怎样看
          用浏览器打开 index.html，各文件都有链接。表格是 UTF-8 的 CSV，电子表格可直接打开。

        """)
  }

  @Test func whatIsNotThereIsNotFound() throws {
    for (line, code) in [
      ("dump hazard 999 --folder @out", "E-UNKNOWN-HAZARD"),
      ("dump site KS9-99 --folder @out", "E-UNKNOWN-SITE"),
      ("dump period 2099Q1 --folder @out", "E-UNKNOWN-PERIOD"),
    ] {
      let done = run(line)
      #expect(done.exit == 66 && done.error.hasPrefix("错误 [\(code)]\n"), "\(done.error)")
    }
    let nowhere = run("dump hazard 1 --folder @没有/out")
    #expect(nowhere.exit == 74 && nowhere.error.hasPrefix("错误 [E-OUTPUT]\n"), "\(nowhere.error)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: registry.folder.path).count == 1)
  }
}
