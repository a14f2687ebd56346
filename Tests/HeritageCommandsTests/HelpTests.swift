import Testing

@testable import HeritageCommands

@Suite struct HelpTests {
  private static let rootHelp = """
    样例台账

    用法: wenbao <命令>

    例:
      wenbao site list

    命令:
      site, 文物点  文物点

    试验:
      trial, 试验  试各种错误

    通用选项:
      -r, --registry <文件>  登记册文件
      --as <工号>            以哪位经办人的名义
      --on-behalf-of <文号>  代办所依据的书面材料
      --json                 以 JSON 输出
      --quiet                只输出结果，不输出提示
      -h, --help             显示帮助

    某个命令的帮助: wenbao help <命令>

    """

  private static let nounHelp = """
    文物点

    用法: wenbao site <命令>

    例:
      wenbao site list --csv

    命令:
      list, 列表  列出文物点
      show, 查看  显示一处文物点

    通用选项:
      -r, --registry <文件>  登记册文件
      --as <工号>            以哪位经办人的名义
      --on-behalf-of <文号>  代办所依据的书面材料
      --json                 以 JSON 输出
      --quiet                只输出结果，不输出提示
      -h, --help             显示帮助

    某个命令的帮助: wenbao help site <命令>

    """

  private static let verbHelp = """
    各种参数

    用法: wenbao trial parse [选项] --unit <镇>

    例:
      wenbao trial parse --unit 玉山镇

    选项:
      --unit <镇>       单位
      --grade <等级>    隐患等级（默认: ordinary；可取: ordinary 一般、major 重大）
      --cause <种类>    成因（可取: rain 雨、wind 风、fire 火、root 根、worm 虫、
                        salt 盐）
      --on <日期>       发生日期，写作 YYYY-MM-DD
      -y, --years <年>  年数
      --even <数>       偶数
      --left            哪一边
      --right           哪一边

    通用选项:
      -r, --registry <文件>  登记册文件
      --as <工号>            以哪位经办人的名义
      --on-behalf-of <文号>  代办所依据的书面材料
      --json                 以 JSON 输出
      --quiet                只输出结果，不输出提示
      -h, --help             显示帮助

    """

  @Test(arguments: ["", "help", "--help", "-h", "-r x.sqlite", "--json help"])
  func theRootExplainsItself(line: String) {
    let session = Session(line)
    #expect(session.output == Self.rootHelp)
    #expect(session.exit == 0)
  }

  @Test(arguments: ["site", "site --help", "help site", "文物点", "-r a.sqlite site --quiet -h"])
  func aNounListsItsVerbs(line: String) {
    let session = Session(line)
    #expect(session.output == Self.nounHelp)
    #expect(session.exit == 0)
  }

  @Test(arguments: ["trial parse --help", "试验 参数 -h", "help 试验 parse"])
  func aVerbExplainsItsOptions(line: String) {
    let session = Session(line)
    #expect(session.output == Self.verbHelp)
    #expect(session.exit == 0)
  }

  @Test(arguments: ["--version", "site list --version", "-r x.sqlite --version"])
  func theVersionIsPrinted(line: String) {
    let session = Session(line)
    #expect(session.output == "wenbao 0.1.0\n")
    #expect(session.exit == 0)
  }

  @Test func onATerminalHelpIsAsWideAsTheTerminal() {
    let help = Session("site show -h", terminals: Terminals(output: true, width: 40)).output
    let tooWide = help.split(separator: "\n").filter { DisplayWidth.of($0) > 40 }
    #expect(tooWide == [])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionScriptsAreGenerated(shell: String) {
    let session = Session("--generate-completion-script \(shell)")
    #expect(session.output.contains("wenbao"))
    #expect(session.exit == 0)
  }
}
