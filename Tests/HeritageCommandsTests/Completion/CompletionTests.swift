import Foundation
import Testing

@testable import HeritageCommands

@Suite struct CompletionTests {
  private static func desk() throws -> Desk {
    let desk = try Desk()
    desk.at("2026-03-02")
    try desk.take("samples/inspections-2026q1.xml")
    return desk
  }

  private static let offered: [(line: String, lines: String)] = [
    ("si", "site\t文物点：一览、详情、缺项、沿革"), ("隐", "隐患\t隐患：登记、整改、验收、销号、回头看"),
    ("hazard ord", "order\t下达整改通知"), ("hazard list --gr", "--grade\t只列这一等级的"),
    ("hazard list --grade ", "ordinary\t一般|major\t重大"), ("hazard list --grade 重", "重大\tmajor"),
    ("site show KS6-03", "KS6-03\t示例祠堂 巴城镇"), ("site show 示例祠", "示例祠堂\tKS6-03"),
    ("hazard list --unit 张浦", "张浦镇\tKS-ZP"), ("site list --as A02", "A02\t示例乙"),
    ("hazard show YH-2026-0006", "YH-2026-0006-5\t示例祠堂 正厅内点香烛，距幔帐不足一米，无人看管。"),
    // Nothing is claimed yet, so nothing can be accepted.
    ("hazard accept YH", ""), ("hazard list --as-of 2026-03-0", "2026-03-02\t今天|2026-03-01\t昨天"),
    ("import ", ":files"), ("nonsense ", ""),
    ("site show KS6-01 --f", "--full\t列出全部：登记内容、区划、责任事项、风险、隐患、工程、使用、沿革"),
  ]

  @Test(arguments: offered.indices)
  func whatCanStandThereIsOffered(index: Int) throws {
    let (line, lines) = Self.offered[index]
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let output = try Self.desk().run(["complete", "--"] + words).output
    #expect(output == lines.split(separator: "|").map { $0 + "\n" }.joined(), "\(line)")
  }

  @Test func withoutARegistryCommandsAreOfferedAllTheSame() {
    #expect(Session("complete -- hazard ord", root: Wenbao.self).output == "order\t下达整改通知\n")
    let none = Session("complete -- site show K", root: Wenbao.self)
    #expect((none.output, none.error, none.exit) == ("", "", 0))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func theScriptAsksTheProgram(shell: String) {
    let script = Session("--generate-completion-script \(shell)", root: Wenbao.self)
    #expect(script.output.contains("complete -- "))
    #expect(script.exit == 0)
  }
}
