import Foundation
import Heritage
import Testing

@testable import HeritageCommands

@Suite struct DoctorTests {
  private let office: Office

  init() throws { office = try Office.small() }

  /// What is printed of each check, by its subject: verdict and finding, and below them what to type.
  private func lines(_ text: String) -> [String: String] {
    var lines: [String: String] = [:]
    var last = ""
    for line in text.split(separator: "\n\n").first?.split(separator: "\n") ?? [] {
      guard !line.hasPrefix(" ") else {
        lines[last, default: ""] += "\n" + line.drop { $0 == " " }
        continue
      }
      let words = line.split(separator: "  ", maxSplits: 2)
      guard words.count == 3 else { continue }
      last = String(words[1]).trimmed
      lines[last] = "\(words[0]) \(words[2].drop { $0 == " " })"
    }
    return lines
  }

  @Test func eachCheckHasALine() {
    let answer = office.run("doctor")
    let lines = lines(answer.output)
    #expect(lines.count == 22)
    #expect(lines["文件完整性"] == "正常 页面完好")
    #expect(lines["库结构"] == "正常 与本程序逐字一致")
    #expect(lines["测试变量"] == "正常 试用登记册，设置了 WENBAO_CLOCK、WENBAO_ACCOUNT")
    #expect(lines["当前账户"] == "正常 demo 是经办人 A01")
    #expect(lines["时钟"] == "正常 2026-03-01 09:00:00")
    #expect(lines["备份"] == "注意 没有备份过\nwenbao backup 目录")
    #expect(lines["节假日安排"]?.hasPrefix("注意 没有 2026 年的") == true)
    #expect(answer.exit == 1)
  }

  @Test func findingsStandBelowEachOther() throws {
    let text = office.run("doctor").output.components(separatedBy: "\n\n")[0]
    for row in text.split(separator: "\n") where !row.hasPrefix(" ") {
      let text = try #require(row.split(separator: "  ").last)
      let finding = try #require(row.range(of: text))
      #expect(DisplayWidth.of(row[..<finding.lowerBound]) == 18, "\(row)")
    }
  }

  /// Paths may be longer than the line; nothing else is, and nothing is cut.
  @Test func onANarrowTerminalNothingIsCut() {
    let wide = lines(office.run(["doctor"], isTerminal: true, width: 400).output)
    let narrow = office.run(["doctor"], isTerminal: true, width: 40).output
    #expect(!narrow.contains("…"))
    let words = { (text: String?) in
      text?.filter { !$0.isWhitespace && $0 != "\\" }.replacing(office.folder, with: ".")
    }
    for (subject, text) in lines(narrow) { #expect(words(text) == words(wide[subject])) }
  }

  @Test func aBackupIsSeen() {
    #expect(office.run("backup ./copy.sqlite").exit == 0)
    #expect(
      lines(office.run("体检").output)["备份"]
        == "正常 2026-03-01 09:00:00（不到一天前）./copy.sqlite，其后有 0 条流水")
    #expect(office.run("setting set inspection.interval 61").exit == 0)
    office.clock = "2026-03-10T09:00:00+08:00"
    #expect(
      lines(office.run("doctor").output)["备份"]?
        .hasPrefix("注意 2026-03-01 09:00:00（9 天前）./copy.sqlite，其后有 1 条流水\n") == true)
  }

  @Test func asDataItSaysTheSame() {
    let answer = office.run("doctor --json")
    #expect(answer.exit == 1)
    #expect(answer.output.contains("\"check\": \"integrity\""))
    #expect(answer.output.contains("\"result\": \"notice\""))
    #expect(answer.output.contains("\"well\": false"))
  }

  @Test func asDataWhatIsInTheWayIsAnError() throws {
    try office.write(String(repeating: "\0", count: 8_192), to: "odd")
    let answer = office.run("-r ./odd doctor --json")
    let contract = JSONContract(
      markdown: try String(contentsOf: JSONContractTests.document, encoding: .utf8))
    var seen: Set<String> = []
    let json = try JSONValue(parsing: answer.output)
    #expect(contract.faults(json, of: "wenbao doctor", seen: &seen) == [])
    #expect(json["error"]?["code"] == "E-NOT-A-REGISTRY")
    #expect(json["error"]?["remedies"] == ["wenbao -r 文件 …"])
  }

  @Test func aDamagedRegistryIsExaminedAsFarAsItGoes() throws {
    try office.write(String(repeating: "\0", count: 8_192), to: "odd")
    let answer = office.run("-r ./odd doctor")
    #expect(
      answer.output.hasSuffix(
        """
        有误 [E-NOT-A-REGISTRY] ./odd 不是 wenbao 的登记册。
        处理:
          wenbao -r 文件 …

        ./odd：有误 1 项，注意 2 项，正常 5 项。

        """))
    #expect(answer.exit == 1)
  }

  @Test func noRegistryIsNoPatient() {
    let answer = office.run("-r ./none doctor")
    #expect(answer.error.hasPrefix("错误 [E-NO-REGISTRY]\n"))
    #expect(answer.exit == 66)
  }
}
