import Testing

@testable import HeritageCommands

@Suite struct FindTests {
  private static func desk() throws -> Desk {
    let desk = try Desk()
    desk.at("2026-03-02")
    try desk.take("samples/inspections-2026q1.xml")
    return desk
  }

  @Test func itSaysWhatItIsWhereAndHowToSeeIt() throws {
    #expect(
      try Self.desk().run("find", "祠堂", "香烛").output == """
        隐患（1）
        编号            文物点    哪一项  内容
        --------------  --------  ------  ----------------------------------------
        YH-2026-0006-5  示例祠堂  问题    正厅内点香烛，距幔帐不足一米，无人看管。

        检查（1）
        编号                文物点    哪一项  内容
        ------------------  --------  ------  ----------------------------------------
        JC-KS6-03-20260115  示例祠堂  说明    正厅内点香烛，距幔帐不足一米，无人看管。

        共 2 处：隐患 1，检查 1。

        下一步:
          wenbao hazard show YH-2026-0006-5
          wenbao inspect show JC-KS6-03-20260115

        """)
  }

  @Test(arguments: [
    ("祠", "文物点"), ("石", "文物点"), ("ks6-03", "文物点"), ("KS6-03", "文物点"), ("灭火", "隐患"), ("A02", "经办人"),
    ("示例乙", "文物点"), ("张浦镇", "单位"), ("FIRE", "检查表"), ("YH-2026-0001-F", "隐患"), ("50%", nil),
    ("_", nil),
    ("没有这个词", nil),
  ])
  func wordsOfAnyLengthAreFound(word: String, kind: String?) throws {
    let output = try Self.desk().run("find", word).output
    #expect(output.contains("\(kind ?? "没有找到“\(word)”。")"), "\(output)")
  }

  @Test func whatIsCalledSoComesFirst() throws {
    let lines = try Self.desk().run("find", "KS6-03").output.split(separator: "\n")
    #expect(lines.first == "文物点（2）")
    #expect(lines.dropFirst(3).first?.hasPrefix("KS6-03") == true)
  }

  @Test func fiveOfAKindAreShownUnlessAllAreAskedFor() throws {
    let desk = try Self.desk()
    let some = desk.run("find", "示例", "--kind", "文物点").output
    #expect(some.contains("文物点（16）"))
    #expect(some.contains("……另有 11 处"))
    #expect(some.hasSuffix("  wenbao find 示例 --all\n"))
    let all = desk.run("find", "示例", "--kind", "site", "--all").output
    #expect(!all.contains("另有"))
    #expect(all.split(separator: "\n").count { $0.hasPrefix("K") } == 16)
  }

  @Test func nothingToLookForIsRefused() throws {
    #expect(
      try Self.desk().run("find", " ", expecting: 64).error == """
        错误 [E-USAGE]
          写明要查的字词
          · 用法: wenbao find [选项] <字词> ...
        建议: wenbao find --help

        """)
  }
}
