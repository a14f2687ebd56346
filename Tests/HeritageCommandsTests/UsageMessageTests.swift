import Testing

@testable import HeritageCommands

@Suite struct UsageMessageTests {
  private static let parse = "用法: wenbao trial parse [选项] --unit <镇>"

  @Test(arguments: [
    ("sote list", ["没有“sote”这个命令。", "是不是“site”？", "用法: wenbao <命令>"], "wenbao"),
    ("site lsit", ["没有“lsit”这个命令。", "是不是“list”？", "用法: wenbao site <命令>"], "wenbao site"),
    ("site 列标", ["没有“列标”这个命令。", "是不是“列表”？", "用法: wenbao site <命令>"], "wenbao site"),
    ("site zzzzz", ["没有“zzzzz”这个命令。", "用法: wenbao site <命令>"], "wenbao site"),
    ("help site lits", ["没有“lits”这个命令。", "是不是“list”？", "用法: wenbao site <命令>"], "wenbao site"),
    ("site --all", ["没有选项“--all”。", "用法: wenbao site <命令>"], "wenbao site"),
    (
      "site show", ["缺少必需的“<编号>”。", "<编号>  文物点编号", "用法: wenbao site show [选项] <编号>"],
      "wenbao site show"
    ),
    ("site show 1 2", ["多余的参数“2”。", "用法: wenbao site show [选项] <编号>"], "wenbao site show"),
    (
      "site show 1 2 三", ["多余的参数（2 个）: 2、三。", "用法: wenbao site show [选项] <编号>"],
      "wenbao site show"
    ),
    ("trial parse", ["缺少必需的“--unit <镇>”。", "--unit <镇>  单位", parse], "wenbao trial parse"),
    ("trial parse --unit", ["“--unit <镇>”缺少值。", "--unit <镇>  单位", parse], "wenbao trial parse"),
    ("trial parse --unti 玉山", ["没有选项“--unti”。", "是不是“--unit”？", parse], "wenbao trial parse"),
    ("trial parse --unit 玉山 --zzzzzzz", ["没有选项“--zzzzzzz”。", parse], "wenbao trial parse"),
    (
      "trial parse --unit 玉山 --grad x", ["没有选项“--grad”，是不是“--grade”？", parse],
      "wenbao trial parse"
    ),
    ("trial parse --unit 玉山 -z", ["没有选项“-z”。", parse], "wenbao trial parse"),
    ("trial parse --unit 玉山 --json=1", ["选项“--json”不带值，却给了“1”。", parse], "wenbao trial parse"),
    (
      "trial parse --unit 玉山 --years 两",
      ["“两”不能作“--years <年>”的值。", "--years <年>  年数", parse], "wenbao trial parse"
    ),
    (
      "trial parse --unit 玉山 --grade 大",
      ["“大”不是“--grade <等级>”的值，可取: ordinary 一般、major 重大。", "--grade <等级>  隐患等级", parse],
      "wenbao trial parse"
    ),
    (
      "trial parse --unit 玉山 --even 3",
      ["“3”不能作“--even <数>”的值: 只能是偶数", "--even <数>  偶数", parse], "wenbao trial parse"
    ),
    (
      "trial parse --unit 玉山 --left --right", ["“--right”与“--left”不能同时用。", parse],
      "wenbao trial parse"
    ),
    ("trial fail 未知", ["不知道“未知”这一种", "用法: wenbao trial fail [选项] <种类>"], "wenbao trial fail"),
    (
      "--generate-completion-script nope",
      ["不能为“nope”生成补全脚本，可用: zsh bash fish。", "用法: wenbao <命令>"], "wenbao"
    ),
  ])
  func aMistakenLineIsExplained(line: String, words: [String], command: String) {
    let session = Session(line)
    let details = words.dropFirst().map { "  · \($0)\n" }.joined()
    let expected = "错误 [E-USAGE]\n  \(words[0])\n\(details)建议: \(command) --help\n"
    #expect(session.error == expected)
    #expect(session.exit == 64)
  }

  @Test func manyValuesAreAllListed() {
    let session = Session("trial parse --unit 玉山 --cause 大")
    #expect(
      session.error == """
        错误 [E-USAGE]
          “大”不是“--cause <种类>”的值，可取: rain 雨、wind 风、fire 火、root 根、worm 虫、salt 盐。
          · --cause <种类>  成因
          · \(Self.parse)
        建议: wenbao trial parse --help

        """)
  }

  @Test func aTermIsGivenByItsCodeOrItsName() {
    #expect(Session("trial parse --unit 玉山 --grade 重大").output == "玉山 重大\n")
    #expect(Session("trial parse --unit 玉山 --grade major").output == "玉山 重大\n")
  }

  @Test func withJSONTheFaultIsAnObject() {
    #expect(
      Session("site show --json").error == """
        {"error":{"code":"E-USAGE","details":["<编号>  文物点编号","用法: wenbao site show [选项] <编号>"],\
        "exit":64,"location":null,"message":"缺少必需的“<编号>”。","notes":[],\
        "remedies":["wenbao site show --help"],"unmet":[]}}

        """)
  }

  @Test func aListIsJSONOrCSV() {
    #expect(
      Session("site list --csv --json").error == """
        {"error":{"code":"E-USAGE","details":["用法: wenbao site list [选项] [<字> ...]"],"exit":64,\
        "location":null,"message":"--json 与 --csv 只能用一个","notes":[],\
        "remedies":["wenbao site list --help"],"unmet":[]}}

        """)
  }
}
